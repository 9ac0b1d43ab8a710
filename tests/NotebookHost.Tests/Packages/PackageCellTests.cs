using NotebookHost.Cells;
using NotebookHost.Engine;
using NotebookHost.FSharp;
using NotebookHost.Notebooks;
using Xunit;

namespace NotebookHost.Tests.Packages;

/// <summary>Packages used by cells: what is restored is also compiled against, and loaded.</summary>
public sealed class PackageCellTests : IDisposable
{
    private readonly PackageFeed feed = new();

    public void Dispose() => feed.Dispose();

    [Fact]
    public async Task A_cell_uses_a_package_and_what_that_needs_and_lines_stay_where_they_are()
    {
        feed.Add("Made.Base", "1.0.0", "namespace Made.Base; public record Point(int X, int Y);");
        feed.Add("Made.Top", "1.0.0", "namespace Made.Top; public static class Points { public static Made.Base.Point At(int n) => new(n, n * n); }", ("Made.Base", "1.0.0"));
        using var engine = new CSharpEngine(feed.Notebooks);

        Assert.Equal(["result: Point { X = 3, Y = 9 }"], Results(await RunAsync(engine, "using System.Text;\n#r \"nuget: Made.Top, 1.0.0\"\nusing Made.Top;\nPoints.At(3).ToString()")));
        // A later cell needs no directive, and may use the package that the other needs.
        Assert.Equal(["result: 4"], Results(await RunAsync(engine, "new Made.Base.Point(4, 0).X")));

        var (result, _) = await RunAsync(engine, "  #r \"nuget: Made.Top\"\nvar a = 1;\n   nope();");
        Assert.Equal("(3,4): CS0103: The name 'nope' does not exist in the current context", Assert.IsType<CompilationFailed>(result).Error.Value);
    }

    [Fact]
    public async Task A_loaded_file_may_ask_for_a_package()
    {
        feed.Add("Made.ForFile", "1.0.0", "public static class ForFile { public static int Seven => 7; }");
        feed.Folder.Write("notebooks/setup.csx", "// Set-up\n#r \"nuget: Made.ForFile\"\nint Seven() => ForFile.Seven;");
        using var engine = new CSharpEngine(feed.Notebooks);
        Assert.Equal(["result: 7"], Results(await RunAsync(engine, "#load \"setup.csx\"\nSeven()")));

        feed.Folder.Write("notebooks/broken.csx", "// Set-up\n  #r \"nuget: Made.Absent\"\n");
        var (result, _) = await RunAsync(engine, "#load \"broken.csx\"");
        Assert.StartsWith("broken.csx(2,3): NU1101: there is no package Made.Absent.", Assert.IsType<CompilationFailed>(result).Error.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_that_waits_for_a_restore_has_the_same_stack_as_any()
    {
        feed.Add("Made.Deep", "1.0.0", "public static class Deep { }");
        using var engine = new CSharpEngine(feed.Notebooks);
        // 50,000 frames of at least 100 bytes do not fit the 1.5 MB that a thread of the pool may have.
        var (result, outputs) = await RunAsync(engine, "#r \"nuget: Made.Deep\"\nint Depth(int n) { System.Span<int> room = stackalloc int[16]; room[n % 16] = n; return n == 0 ? 0 : 1 + Depth(n - 1) + 0 * room[1]; }\nDepth(50_000)");
        Assert.Equal(["result: 50000"], Results((result, outputs)));
    }

    [Fact]
    public async Task F_sharp_cells_use_packages_too()
    {
        feed.Add("Made.ForFSharp", "1.0.0", "namespace Made; public static class ForFSharp { public static int Add(int a, int b) => a + b; }");
        using var engine = new FSharpEngine(feed.Notebooks);
        Assert.Equal(["result: 5"], Results(await RunAsync(engine, "#r \"nuget: Made.ForFSharp, 1.0.0\"\nopen Made\nForFSharp.Add(2, 3)")));

        var (result, outputs) = await RunAsync(engine, "#r \"nuget: Made.Absent, 1.0\"\n1");
        Assert.StartsWith("(1,1): NU1101: there is no package Made.Absent.", Assert.IsType<CompilationFailed>(result).Error.Value, StringComparison.Ordinal);
        Assert.Empty(Results((new Completed(), outputs)));
    }

    private static async Task<(CellResult Result, IReadOnlyList<CellOutput> Outputs)> RunAsync(FSharpEngine engine, string cell)
    {
        var outputs = new OutputCollector();
        var result = await engine.ExecuteAsync(new CellCode("cell 1", cell, cell), outputs, TestContext.Current.CancellationToken);
        return (result, outputs.Outputs);
    }

    private static async Task<(CellResult Result, IReadOnlyList<CellOutput> Outputs)> RunAsync(CSharpEngine engine, string cell)
    {
        var outputs = new OutputCollector();
        var result = await engine.ExecuteAsync(new CellCode("cell 1", cell, cell), outputs, TestContext.Current.CancellationToken);
        return (result, outputs.Outputs);
    }

    private static string[] Results((CellResult Result, IReadOnlyList<CellOutput> Outputs) run)
    {
        var error = (run.Result as CompilationFailed)?.Error ?? (run.Result as Threw)?.Error;
        Assert.True(run.Result is Completed, error is null ? run.Result.ToString() : string.Join('\n', error.Traceback));
        return [.. run.Outputs.OfType<ResultOutput>().Select(result => "result: " + result.TextOf("text/plain"))];
    }
}
