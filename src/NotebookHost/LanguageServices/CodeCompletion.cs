using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace NotebookHost.LanguageServices;

/// <summary>Completes C#.</summary>
internal static class CodeCompletion
{
    // Each signature is worth some milliseconds; a list this long is read by name.
    private const int MostSignatures = 10;

    /// <summary>What could be written at a place.</summary>
    /// <param name="document">The code.</param>
    /// <param name="position">The cursor, in UTF-16 units.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<CompletionResult> AtAsync(Document document, int position, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation);
        var word = WordBefore(text, position);
        if (await FollowsOverrideAsync(document, word.Start, cancellation))
        {
            // Roslyn takes a word after `override` for a type; it lists what can be overridden only where there is no word yet.
            var withoutWord = document.WithText(text.Replace(word, ""));
            return await ListAsync(withoutWord, word.Start, text.ToString(word), cancellation);
        }

        return await ListAsync(document, position, typed: null, cancellation);
    }

    private static async Task<CompletionResult> ListAsync(Document document, int position, string? typed, CancellationToken cancellation)
    {
        var service = CompletionService.GetService(document);
        if (service is null) return CompletionResult.None(position);
        var list = await service.GetCompletionsAsync(document, position, cancellationToken: cancellation);
        var text = await document.GetTextAsync(cancellation);
        var beyond = typed?.Length ?? 0;
        typed ??= text.ToString(TextSpan.FromBounds(list.Span.Start, position));

        var items = CompletionOrder.Narrow(service, document, list.ItemsList, typed).Take(CompletionResult.Most).ToList();
        var changes = new List<(CompletionItem Item, TextChange Change)>(items.Count);
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            var change = await service.GetChangeAsync(document, item, cancellationToken: cancellation);
            changes.Add((item, Fit(change.TextChange, list.Span, text)));
        }

        if (changes.Count == 0) return CompletionResult.None(position + beyond);
        // One span is replaced, whichever is chosen: the one that the best match asks for.
        var span = changes[0].Change.Span;
        var fitting = changes.Where(pair => pair.Change.Span == span).DistinctBy(pair => pair.Change.NewText, StringComparer.Ordinal).ToList();
        var matches = ImmutableArray.CreateBuilder<Completion>(fitting.Count);
        foreach (var (item, change) in fitting)
        {
            var signature = fitting.Count <= MostSignatures ? await SignatureAsync(service, document, item, cancellation) : "";
            var label = item.DisplayTextPrefix + item.DisplayText + item.DisplayTextSuffix;
            matches.Add(new Completion(change.NewText ?? "", label, CompletionKinds.Of(item), signature));
        }

        return new CompletionResult(matches.DrainToImmutable(), span.Start, span.End + beyond);
    }

    // A change that begins before the list's span by repeating what stands there is the same change without it.
    private static TextChange Fit(TextChange change, TextSpan list, SourceText text)
    {
        var inserted = change.NewText ?? "";
        if (change.Span.Start >= list.Start || change.Span.End < list.Start) return change;
        var repeated = text.ToString(TextSpan.FromBounds(change.Span.Start, list.Start));
        return inserted.StartsWith(repeated, StringComparison.Ordinal)
            ? new TextChange(TextSpan.FromBounds(list.Start, change.Span.End), inserted[repeated.Length..])
            : change;
    }

    private static async Task<string> SignatureAsync(
        CompletionService service, Document document, CompletionItem item, CancellationToken cancellation)
    {
        if (CompletionKinds.Of(item) is "keyword" or "module" or "file" or "folder" or "text") return "";
        var description = await service.GetDescriptionAsync(document, item, cancellation);
        var lines = description?.Text.Split('\n') ?? [];
        return lines is [var first, ..] ? first.Trim() : "";
    }

    private static TextSpan WordBefore(SourceText text, int position)
    {
        var start = position;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[start - 1])) start--;
        return TextSpan.FromBounds(start, position);
    }

    private static async Task<bool> FollowsOverrideAsync(Document document, int position, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation) is not { } root || position == 0) return false;
        var before = root.FindToken(position - 1);
        return before.IsKind(SyntaxKind.OverrideKeyword) && before.Span.End < position;
    }
}
