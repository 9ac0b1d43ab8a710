using System.Collections.Immutable;
using NotebookHost.Cells;
using NotebookHost.Display;
using NotebookHost.Engine;
using NotebookHost.FSharp;
using NotebookHost.Notebooks;

namespace NotebookHost.Tests.FSharp;

/// <summary>An F# engine in the test's own process.</summary>
public sealed class FSharpCells : IDisposable
{
    private int count;

    public FSharpCells()
    {
        CellConsole.Install();
        Engine = new FSharpEngine(Folder.Path);
    }

    internal TemporaryFolder Folder { get; } = new();

    internal FSharpEngine Engine { get; }

    internal async Task<(CellResult Result, ImmutableArray<CellOutput> Outputs)> RunAsync(string cell, CancellationToken cancellation = default)
    {
        var outputs = new OutputCollector();
        var result = await Engine.ExecuteAsync(new CellCode($"cell {++count}", cell, cell), outputs, cancellation);
        return (result, outputs.Outputs);
    }

    /// <summary>The outputs of a cell that must run to its end, one line of text for each.</summary>
    internal async Task<string[]> ShowAsync(string cell)
    {
        var (result, outputs) = await RunAsync(cell);
        var error = (result as CompilationFailed)?.Error ?? (result as Threw)?.Error;
        Xunit.Assert.True(result is Completed, error is null ? result.ToString() : string.Join('\n', error.Traceback));
        return
        [
            .. outputs.Select(output => output switch
            {
                StreamOutput stream => $"{stream.Name}: {stream.Text}",
                ResultOutput shown => "result: " + shown.TextOf("text/plain"),
                DisplayOutput shown => "display: " + shown.TextOf("text/plain"),
                _ => output.ToString(),
            }),
        ];
    }

    /// <summary>The error of a cell that must fail.</summary>
    internal async Task<ErrorOutput> FailAsync(string cell)
    {
        var (result, _) = await RunAsync(cell);
        return (result as CompilationFailed)?.Error ?? (result as Threw)?.Error ?? throw new Xunit.Sdk.XunitException($"The cell was to fail, and gave {result}.");
    }

    public void Dispose()
    {
        Engine.Dispose();
        Folder.Dispose();
    }
}
