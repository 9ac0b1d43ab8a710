using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NotebookHost.Engine;
using NotebookHost.Packages;

namespace NotebookHost.LanguageServices;

/// <summary>
/// Answers what could be written in a cell and what its code means, with all that the session has run before. Nothing of it
/// is loaded before it is first asked; from then on requests may come from any thread. A request that cannot be answered,
/// because the code is beyond what the compiler takes or a service fails, gets the empty answer and no exception.
/// </summary>
/// <param name="engine">Runs the session's submissions.</param>
internal sealed class CSharpServices(CSharpEngine engine) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private SubmissionChain? chain;
    private volatile bool disposed;

    /// <summary>What could be written at the cursor.</summary>
    /// <param name="code">The whole cell, magic commands included.</param>
    /// <param name="position">The cursor, in UTF-16 units; beyond either end it is at that end.</param>
    /// <param name="cancellation">Ends the work; the answer is then the empty one.</param>
    public Task<CompletionResult> CompleteAsync(string code, int position, CancellationToken cancellation)
    {
        var cursor = Math.Clamp(position, 0, code.Length);
        return AnswerAsync(code, CompletionResult.None(cursor), CompleteAsync, cancellation);

        async Task<CompletionResult> CompleteAsync()
        {
            if (MagicCompletion.At(code, cursor) is { } magic) return magic;
            if (!CellCSharp.Holds(code, cursor)) return CompletionResult.None(cursor);
            if (PathCompletion.At(CellCSharp.Of(code), cursor, engine.Folder) is { } paths) return paths;
            return await OpenAsync(code, cancellation) is { } document
                ? await CodeCompletion.AtAsync(document, cursor, cancellation)
                : CompletionResult.None(cursor);
        }
    }

    /// <summary>What is known of the code at the cursor, or null when there is nothing to say.</summary>
    /// <param name="code">The whole cell, magic commands included.</param>
    /// <param name="position">The cursor, in UTF-16 units; beyond either end it is at that end.</param>
    /// <param name="detail">0, or 1 for more: remarks, where it is declared, and the overloads of the call around it.</param>
    /// <param name="cancellation">Ends the work; the answer is then null.</param>
    public Task<Inspection?> InspectAsync(string code, int position, int detail, CancellationToken cancellation)
    {
        var cursor = Math.Clamp(position, 0, code.Length);
        return AnswerAsync<Inspection?>(code, null, InspectAsync, cancellation);

        async Task<Inspection?> InspectAsync()
        {
            if (!CellCSharp.Holds(code, cursor)) return null;
            return await OpenAsync(code, cancellation) is { } document
                ? await CodeInspection.AtAsync(document, cursor, detail, cancellation)
                : null;
        }
    }

    /// <remarks>A request that is being answered may still end; later ones get the empty answer.</remarks>
    public void Dispose()
    {
        disposed = true;
        chain?.Dispose();
        turn.Dispose();
    }

    // All of the work runs apart from the caller's thread, and what does not heed its cancellation is left to end by itself.
    private async Task<T> AnswerAsync<T>(string code, T nothing, Func<Task<T>> answer, CancellationToken cancellation)
    {
        if (disposed || !ParseLimit.Allows(code)) return nothing;
        try
        {
            return await Task.Run(answer, cancellation).WaitAsync(cancellation);
        }
#pragma warning disable CA1031 // Whatever a service throws, the cell's author gets no answer, and the kernel goes on.
        catch (Exception)
#pragma warning restore CA1031
        {
            return nothing;
        }
    }

    private async Task<Document?> OpenAsync(string code, CancellationToken cancellation)
    {
        var text = CSharpDirectives.Blank(SourceText.From(CellCSharp.Of(code))).ToString();
        if (!ParseLimit.AllowsMeaning(text)) return null;
        await turn.WaitAsync(cancellation);
        try
        {
            chain ??= new SubmissionChain(RoslynHost.Services, engine.LookupOptions);
            return chain.Open(text, engine.Submissions, engine.PackageReferences);
        }
        finally
        {
            turn.Release();
        }
    }
}
