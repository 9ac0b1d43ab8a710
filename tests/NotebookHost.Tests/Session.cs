using System.Collections.Immutable;
using NotebookHost.Cells;
using NotebookHost.Display;
using NotebookHost.Engine;
using NotebookHost.Notebooks;

namespace NotebookHost.Tests;

/// <summary>Cells run in the test's own process.</summary>
internal sealed class Session : IDisposable
{
    private readonly CellSession session;
    private int count;

    public Session()
    {
        CellConsole.Install();
        session = new CellSession(Folder.Path);
    }

    public TemporaryFolder Folder { get; } = new();

    public async Task<(CellResult Result, ImmutableArray<CellOutput> Outputs)> RunAsync(string cell, string? language = null)
    {
        var outputs = new OutputCollector();
        var result = await session.ExecuteAsync($"cell {++count}", language, cell, outputs, CancellationToken.None);
        return (result, outputs.Outputs);
    }

    /// <summary>The outputs of a cell that must run to its end, one line of text for each, streams and MIME types named.</summary>
    public async Task<string[]> ShowAsync(string cell)
    {
        var (result, outputs) = await RunAsync(cell);
        Xunit.Assert.Equal(new Completed(), result);
        return [.. outputs.Select(Show)];
    }

    /// <summary>The error of a cell that must not compile, or must throw.</summary>
    public async Task<ErrorOutput> FailAsync(string cell)
    {
        var (result, _) = await RunAsync(cell);
        return result.Shown ?? throw new Xunit.Sdk.XunitException($"The cell was to fail, and gave {result}.");
    }

    public void Dispose()
    {
        session.Dispose();
        Folder.Dispose();
    }

    private static string Show(CellOutput output) => output switch
    {
        StreamOutput stream => $"{stream.Name}: {stream.Text}",
        ResultOutput result => "result: " + Show(result),
        DisplayOutput display => "display: " + Show(display),
        _ => output.ToString(),
    };

    private static string Show(RichOutput output) => string.Join(" | ", output.Data.Select(item => $"{item.Key}={item.Value}"));
}
