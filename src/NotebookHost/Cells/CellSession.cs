using System.Collections.Immutable;
using System.Diagnostics;
using NotebookHost.Cells.Magics;
using NotebookHost.Display;
using NotebookHost.Engine;
using NotebookHost.LanguageServices;
using NotebookHost.Notebooks;

namespace NotebookHost.Cells;

/// <summary>
/// The life of a notebook's cells: each is taken apart at its magic commands and its parts run in order, until one fails.
/// </summary>
/// <param name="folder">The notebook's folder, absolute.</param>
/// <param name="languages">The languages of its cells; C# is one of them.</param>
internal sealed class CellSession(string folder, ImmutableArray<Language> languages) : IDisposable
{
    private readonly Dictionary<string, ILanguageEngine> engines = new(StringComparer.Ordinal);
    private readonly CSharpEngine csharp = new(folder);

    /// <summary>A session in the languages of the host.</summary>
    /// <param name="folder">The notebook's folder, absolute.</param>
    public CellSession(string folder)
        : this(folder, Cells.Languages.All)
    {
    }

    /// <summary>The notebook's folder, absolute.</summary>
    public string Folder => folder;

    /// <summary>The languages of its cells.</summary>
    public ImmutableArray<Language> Languages => languages;

    /// <summary>Runs a cell.</summary>
    /// <param name="name">What errors call it, such as <c>cell 3</c>.</param>
    /// <param name="language">The language it begins in, as its metadata names it; null for C#.</param>
    /// <param name="cell">The cell's text, magic commands included.</param>
    /// <param name="sink">Takes the output, in order.</param>
    /// <param name="cancellation">The interrupt: as for <see cref="ILanguageEngine.ExecuteAsync"/>.</param>
    public Task<CellResult> ExecuteAsync(string name, string? language, string cell, ICellSink sink, CancellationToken cancellation) =>
        ExecuteAsync(new CellText(name, cell, folder, []), language, sink, cancellation);

    /// <summary>Runs a cell of this notebook or of one that is being imported.</summary>
    public async Task<CellResult> ExecuteAsync(CellText cell, string? language, ICellSink sink, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var split = CellSplitter.Split(cell.Text, language, languages);
        if (split.Error is { } error) return new CompilationFailed(error);

        CellResult result = new Completed();
        foreach (var part in split.Parts)
        {
            result = cancellation.IsCancellationRequested ? new Interrupted() : await RunAsync(cell, part, sink, cancellation);
            if (result is not Completed) break;
        }

        if (split.Timed) sink.Elapsed(Stopwatch.GetElapsedTime(began));
        return result;
    }

    /// <summary>The engine of a language, made when first asked for; null for a language that is only shown.</summary>
    public ILanguageEngine? EngineOf(Language language)
    {
        if (language == Cells.Languages.CSharp) return csharp;
        if (language is not EngineLanguage { Engine: var make }) return null;
        if (!engines.TryGetValue(language.Name, out var engine)) engines.Add(language.Name, engine = make(folder));
        return engine;
    }

    /// <summary>
    /// A session that runs its first cell without delay: a first submission, which declares nothing, has been compiled, run
    /// and shown, which takes as long as the runtime takes to compile the compiler's and the formatter's own code.
    /// </summary>
    /// <param name="folder">The notebook's folder, absolute.</param>
    public static async Task<CellSession> StartAsync(string folder)
    {
        var formatting = Task.Run(() => MimeBundle.Of(1));
        var session = new CellSession(folder);
        await session.ExecuteAsync("start", null, "1 + 1", new NoSink(), CancellationToken.None);
        await formatting;
        return session;
    }

    /// <summary>Completion and inspection that know what this session has run; the caller disposes of them.</summary>
    public CSharpServices CreateServices() => new(csharp);

    /// <summary>The report for an exception that ended something else than a cell.</summary>
    public ErrorOutput Report(Exception exception) => csharp.Report(exception);

    public void Dispose()
    {
        foreach (var engine in engines.Values) engine.Dispose();
        csharp.Dispose();
    }

    private async Task<CellResult> RunAsync(CellText cell, CellPart part, ICellSink sink, CancellationToken cancellation)
    {
        if (part.Call is { } call) return await call.Command.Run(call, new MagicContext(this, cell, part.Language, sink, cancellation));
        if (EngineOf(part.Language) is { } engine) return await engine.ExecuteAsync(new CellCode(cell.Name, part.Text, cell.Text), sink, cancellation);
        sink.Display(MimeBundle.As(part.Text, ((ShownLanguage)part.Language).MimeType));
        return new Completed();
    }
}
