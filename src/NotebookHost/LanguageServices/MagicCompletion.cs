using Microsoft.CodeAnalysis.Text;
using NotebookHost.Cells;

namespace NotebookHost.LanguageServices;

/// <summary>Completes magic commands.</summary>
internal static class MagicCompletion
{
    /// <summary>The commands that begin as the cursor's line does, or null when the line does not begin with <c>#!</c>.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="position">The cursor, from 0 to the cell's length, in UTF-16 units.</param>
    public static CompletionResult? At(string cell, int position)
    {
        var line = SourceText.From(cell).Lines.GetLineFromPosition(position).Span;
        var content = cell.AsSpan(line.Start, line.Length);
        var start = line.Start + content.Length - content.TrimStart().Length;
        if (!content.TrimStart().StartsWith("#!") || position < start + 2 || !StandsForTheHost(cell, line.Start)) return null;
        var typed = cell[start..position];
        if (typed.Contains(' ', StringComparison.Ordinal)) return CompletionResult.None(position);
        var matches = CellSplitter.Names(Languages.All)
            .Select(name => "#!" + name)
            .Where(name => name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Select(name => new Completion(name, name, CompletionKinds.Magic, ""));
        return new CompletionResult([.. matches], start, position);
    }

    // A line that begins with #! inside a string or a comment is text: with a command that exists in its place, the cell
    // would still be one part.
    private static bool StandsForTheHost(string cell, int lineStart)
    {
        var before = cell[..lineStart];
        var split = CellSplitter.Split(before + "#!html\n_");
        return split.Error is not null || split.Parts is [.., { Language: ShownLanguage { Name: "html" } }];
    }
}
