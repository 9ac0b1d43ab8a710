using System.Collections.Immutable;

namespace NotebookHost.LanguageServices;

/// <summary>One thing that could be written at the cursor.</summary>
/// <param name="Text">What takes the place of the replaced span.</param>
/// <param name="Label">How a list shows it: the text, or more than it.</param>
/// <param name="Kind">What it is, in the words Jupyter's front ends have icons for, such as <c>method</c> or <c>class</c>.</param>
/// <param name="Signature">Its declaration on one line; empty where it has none or is one of many.</param>
internal sealed record Completion(string Text, string Label, string Kind, string Signature);

/// <summary>What could be written at the cursor.</summary>
/// <param name="Matches">The best first, at most <see cref="Most"/>.</param>
/// <param name="Start">Where the replaced span begins, in UTF-16 units of the cell.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record CompletionResult(ImmutableArray<Completion> Matches, int Start, int End)
{
    /// <summary>The most matches a result has.</summary>
    public const int Most = 500;

    /// <summary>Nothing to write.</summary>
    /// <param name="position">The cursor, in UTF-16 units of the cell.</param>
    public static CompletionResult None(int position) => new([], position, position);
}
