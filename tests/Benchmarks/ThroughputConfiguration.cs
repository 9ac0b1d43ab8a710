using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Benchmarks;

/// <summary>How all benchmarks run: five measurements after three warm-ups, on one thread, with the speed by length of the text.</summary>
internal sealed class ThroughputConfiguration : ManualConfig
{
    public ThroughputConfiguration()
    {
        // In this process: the project that would be generated does not document itself as this repository demands.
        AddJob(Job.ShortRun.WithIterationCount(5).WithToolchain(InProcessEmitToolchain.Instance));
        AddColumn(new ThroughputColumn());
        HideColumns(Column.Error, Column.StdDev, Column.RatioSD, Column.Median);
    }
}
