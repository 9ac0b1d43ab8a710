using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;

namespace NotebookHost.LanguageServices;

/// <summary>Narrows Roslyn's completions to those that what is typed may stand for, the likeliest first.</summary>
internal static class CompletionOrder
{
    /// <summary>
    /// The completions that match by Roslyn's own measure, in this order: those that begin with what is typed before those
    /// that hold it, those that Roslyn would select first, then by name.
    /// </summary>
    public static IEnumerable<CompletionItem> Narrow(CompletionService service, Document document, IEnumerable<CompletionItem> items, string typed) =>
        items.Where(item => typed.Length == 0 || service.FilterItems(document, [item], typed) is not [])
            .OrderBy(item => Rank(item.FilterText, typed))
            .ThenByDescending(item => item.Rules.MatchPriority)
            .ThenBy(item => item.SortText, StringComparer.OrdinalIgnoreCase)
            .ThenBy(item => item.DisplayText, StringComparer.Ordinal);

    private static int Rank(string candidate, string typed) =>
        candidate.StartsWith(typed, StringComparison.Ordinal) ? 0
        : candidate.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? 1
        : 2;
}
