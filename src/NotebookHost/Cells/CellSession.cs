using System.Diagnostics;
using NotebookHost.Display;
using NotebookHost.Engine;
using NotebookHost.LanguageServices;
using NotebookHost.Notebooks;

namespace NotebookHost.Cells;

/// <summary>
/// The life of a notebook's cells: each is taken apart at its magic commands and its parts run in order, until one fails.
/// </summary>
/// <param name="folder">The notebook's folder, absolute.</param>
internal sealed class CellSession(string folder) : IDisposable
{
    private readonly CSharpEngine engine = new(folder);

    /// <summary>Runs a cell.</summary>
    /// <param name="name">What errors call it, such as <c>cell 3</c>.</param>
    /// <param name="language">The language it begins in, as its metadata names it; null for C#.</param>
    /// <param name="cell">The cell's text, magic commands included.</param>
    /// <param name="sink">Takes the output, in order.</param>
    /// <param name="cancellation">As for <see cref="CSharpEngine.ExecuteAsync"/>.</param>
    public async Task<CellResult> ExecuteAsync(string name, string? language, string cell, ICellSink sink, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var split = CellSplitter.Split(cell, language);
        if (split.Error is { } error) return new CompilationFailed(error);

        CellResult result = new Completed();
        foreach (var part in split.Parts)
        {
            result = await RunAsync(name, cell, part, sink, cancellation);
            if (result is not Completed) break;
        }

        if (split.Timed) sink.Elapsed(Stopwatch.GetElapsedTime(began));
        return result;
    }

    /// <summary>
    /// Compiles and runs a submission in an engine that is thrown away. It takes about as long as the compiler's own code
    /// takes to be compiled, which thereafter is done.
    /// </summary>
    public static async Task WarmUpAsync()
    {
        using var session = new CellSession(Path.GetTempPath());
        await session.ExecuteAsync("warm-up", null, "1", new NoSink(), CancellationToken.None);
    }

    /// <summary>Completion and inspection that know what this session has run; the caller disposes of them.</summary>
    public CSharpServices CreateServices() => new(engine);

    /// <summary>The report for an exception that ended something else than a cell.</summary>
    public ErrorOutput Report(Exception exception) => engine.Report(exception);

    public void Dispose() => engine.Dispose();

    private async Task<CellResult> RunAsync(string name, string cell, CellPart part, ICellSink sink, CancellationToken cancellation)
    {
        switch (part.Language)
        {
            case Magic.Markdown:
                sink.Display(MimeBundle.As(part.Text, "text/markdown"));
                return new Completed();
            case Magic.Html:
                sink.Display(MimeBundle.As(part.Text, "text/html"));
                return new Completed();
            default:
                return await engine.ExecuteAsync(new CellCode(name, part.Text, cell), sink, cancellation);
        }
    }
}
