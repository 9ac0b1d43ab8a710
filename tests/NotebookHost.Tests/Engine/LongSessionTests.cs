using Xunit;

namespace NotebookHost.Tests.Engine;

/// <summary>Tests that measure the memory of the process, and so run while no other does.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class MemoryTests;

[Collection(nameof(MemoryTests))]
public sealed class LongSessionTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task Memory_does_not_grow_with_the_square_of_the_number_of_cells()
    {
        await session.ShowAsync("var x = 0;");
        for (var i = 0; i < 100; i++) await session.ShowAsync($"var x = {i};");
        var before = Measure();
        for (var i = 0; i < 200; i++) await session.ShowAsync($"var x = {i};");
        // A table of all references for each earlier submission took 260 MB here; what a submission itself needs is 0.1 MB.
        Assert.InRange((Measure() - before) / 1024 / 1024, long.MinValue, 60);
    }

    [Fact]
    public async Task A_cell_that_declares_nothing_acts_on_what_is_there()
    {
        await session.ShowAsync("var x = 1; List<Func<int>> functions = new();");
        await session.ShowAsync("x = 2; functions.Add(() => x);");
        await session.ShowAsync("x = 3;");
        Assert.Equal(["result: text/plain=3 3"], await session.ShowAsync("$\"{x} {functions[0]()}\""));
    }

    // What other tests have left behind is to be gone before.
    private static long Measure()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    [Theory]
    [InlineData("int.TryParse(\"5\", out var n);", "n", "5")]
    [InlineData("var (p, q) = (1, 2);", "q", "2")]
    [InlineData("object o = \"s\"; if (o is string s) { }", "s", "s")]
    [InlineData("using System.Numerics;", "BigInteger.One", "1")]
    [InlineData("int M() => 6;", "M()", "6")]
    [InlineData("enum E { A }", "(int)E.A", "0")]
    [InlineData("event Action changed;", "changed is null", "True")]
    public async Task A_cell_that_declares_something_is_kept(string declares, string uses, string value)
    {
        await session.RunAsync(declares);
        await session.ShowAsync("1 + 1");
        Assert.Equal(["result: text/plain=" + value], await session.ShowAsync(uses));
    }
}
