using System.Collections.Immutable;

namespace NotebookHost.LanguageServices;

/// <summary>
/// Submissions taken together as one, so that a long session is a short chain. They mean the same together as one after
/// another, because none declares a name that one before it declares or uses: there is nothing to hide or to overload.
/// </summary>
/// <param name="Path">The file path of the first.</param>
/// <param name="Text">C# script.</param>
/// <param name="Declared">The names it declares for later submissions.</param>
/// <param name="Signatures">The same, with a method's parameter types.</param>
/// <param name="Used">The names in it that refer to something.</param>
/// <param name="Outside">Those of them that nothing in the batch had declared when they were used.</param>
/// <param name="Directives">References, loaded files and usings at its beginning.</param>
/// <param name="Count">How many submissions it holds.</param>
/// <param name="IsClosed">Whether no more can join.</param>
internal sealed record SubmissionBatch(
    string Path,
    string Text,
    ImmutableHashSet<string> Declared,
    ImmutableHashSet<string> Signatures,
    ImmutableHashSet<string> Used,
    ImmutableHashSet<string> Outside,
    ImmutableHashSet<string> Directives,
    int Count,
    bool IsClosed)
{
    private const int Most = 64;

    /// <summary>A batch of one submission.</summary>
    public static SubmissionBatch Of(SubmissionOutline first) =>
        new(first.Path, first.Text, first.Declared, first.Signatures, first.Used, first.Used.Except(first.Declared), first.Directives, 1, first.MustEnd);

    /// <summary>The batch with one more submission, or null when that would change what either means.</summary>
    public SubmissionBatch? With(SubmissionOutline next)
    {
        if (IsClosed || Count == Most || next.MustEnd || next.Directives.Count > 0) return null;
        if (next.Declared.Overlaps(Declared) || next.Declared.Overlaps(Used)) return null;
        return this with
        {
            Text = Text + next.Text,
            Outside = Outside.Union(next.Used.Except(Declared).Except(next.Declared)),
            Declared = Declared.Union(next.Declared),
            Signatures = Signatures.Union(next.Signatures),
            Used = Used.Union(next.Used),
            Count = Count + 1,
        };
    }

    /// <summary>
    /// Whether this batch makes no difference any more: all that it declares is declared again later, nothing later means
    /// its declarations, and its directives are repeated directly after it. That is what running a cell again leaves behind.
    /// </summary>
    /// <param name="later">The batches after this one, in order.</param>
    public bool IsHiddenBy(IReadOnlyList<SubmissionBatch> later) =>
        later.Count > 0
        && !IsClosed
        && Directives.IsSubsetOf(later[0].Directives)
        && Signatures.All(declared => later.Any(batch => batch.Signatures.Contains(declared)))
        && !later.Any(batch => batch.Outside.Overlaps(Declared));
}
