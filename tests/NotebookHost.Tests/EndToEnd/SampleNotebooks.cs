using NotebookHost.Notebooks;
using Xunit;

namespace NotebookHost.Tests.EndToEnd;

/// <summary>The notebooks of the folder Notebooks, run once by the built program, two at a time.</summary>
public sealed class SampleNotebooks : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Where they are.</summary>
    public static string Source => Repository.At("tests", "NotebookHost.Tests", "EndToEnd", "Notebooks");

    public async ValueTask InitializeAsync()
    {
        var files = Directory.GetFiles(Source, "*.ipynb").Order(StringComparer.Ordinal).Select(file => Path.GetFileName(file)!);
        await HostProcess.RunAsync(Source, ["run", .. files, "--out", folder.At("out"), "--jobs", "2"]);
    }

    /// <summary>The code cells of a notebook as they were run.</summary>
    internal Cell[] Cells(string name) =>
        [.. NotebookFile.Read(folder.At("out", name + ".ipynb")).Cells.Where(cell => cell.Kind == CellKind.Code)];

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
