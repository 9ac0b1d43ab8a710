using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Transcripts.Agreement;

/// <summary>How often each pair of labels was given to the same item by two raters. Immutable.</summary>
public sealed record ConfusionMatrix
{
    private readonly ImmutableArray<int> counts;

    /// <summary>A matrix of counts.</summary>
    /// <param name="labels">The labels, each once; where they are a scale, in its order.</param>
    /// <param name="counts">Row by row: rows are labels of the first rater (or the reference), columns of the second (or the prediction).</param>
    /// <exception cref="ArgumentException">A label comes twice, or the counts are not as many as the square of the labels.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public ConfusionMatrix(IEnumerable<string> labels, IEnumerable<int> counts)
    {
        Labels = [.. labels];
        this.counts = [.. counts];
        if (Labels.Distinct(StringComparer.Ordinal).Count() != Labels.Length)
            throw new ArgumentException("A label comes twice: name each once.", nameof(labels));
        if (this.counts.Length != Labels.Length * Labels.Length)
            throw new ArgumentException($"{Labels.Length} labels have {Labels.Length * Labels.Length} cells, not {this.counts.Length}: give a count for each pair.", nameof(counts));
        foreach (var count in this.counts)
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(counts));
        Items = this.counts.Sum(count => (long)count);
    }

    /// <summary>The labels; those that were never given may be among them.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>Items that both raters labelled.</summary>
    public long Items { get; }

    /// <summary>Items to which the raters gave the same label, as a share of all, 0 to 1; null where there is no item.</summary>
    public double? ObservedAgreement => Items > 0 ? Enumerable.Range(0, Labels.Length).Sum(label => (long)this[label, label]) / (double)Items : null;

    /// <summary>Items that have the label <paramref name="row"/> by the first rater and <paramref name="column"/> by the second, both counted from 0.</summary>
    public int this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Labels.Length, nameof(row));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)Labels.Length, nameof(column));
            return counts[(row * Labels.Length) + column];
        }
    }

    /// <summary>The matrix of two raters' labels.</summary>
    /// <param name="ratings">The labels of each item: by the first rater, by the second.</param>
    /// <param name="labels">All labels in the order of their scale; null for those that occur, in ordinal order.</param>
    /// <exception cref="ArgumentException">A label is not among <paramref name="labels"/>, or comes there twice.</exception>
    public static ConfusionMatrix Of(IEnumerable<(string First, string Second)> ratings, IEnumerable<string>? labels = null)
    {
        ImmutableArray<(string First, string Second)> items = [.. ratings];
        ImmutableArray<string> all = labels is null
            ? [.. items.SelectMany(item => new[] { item.First, item.Second }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
            : [.. labels];
        var cells = new Dictionary<(int, int), int>();
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var label in all)
            indices.TryAdd(label, indices.Count);
        foreach (var (first, second) in items)
            CollectionsMarshal.GetValueRefOrAddDefault(cells, (IndexOf(first), IndexOf(second)), out _)++;
        return new ConfusionMatrix(
            all,
            Enumerable.Range(0, all.Length).SelectMany(row => Enumerable.Range(0, all.Length).Select(column => cells.GetValueOrDefault((row, column)))));

        int IndexOf(string label) => indices.TryGetValue(label, out var index)
            ? index
            : throw new ArgumentException($"The label \"{label}\" is not among the labels given: name every label that occurs.", nameof(labels));
    }

    /// <summary>Items with each label by the first rater.</summary>
    public ImmutableArray<long> RowTotals =>
        [.. Enumerable.Range(0, Labels.Length).Select(row => Enumerable.Range(0, Labels.Length).Sum(column => (long)this[row, column]))];

    /// <summary>Items with each label by the second rater.</summary>
    public ImmutableArray<long> ColumnTotals =>
        [.. Enumerable.Range(0, Labels.Length).Select(column => Enumerable.Range(0, Labels.Length).Sum(row => (long)this[row, column]))];

    /// <summary>One label against all others: whether each item has it by the first rater (the reference) and by the second (the prediction).</summary>
    /// <param name="label">Which label, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public PrecisionRecall OneAgainstRest(int label)
    {
        var hits = this[label, label];
        var (reference, predicted) = (checked((int)RowTotals[label]), checked((int)ColumnTotals[label]));
        return new PrecisionRecall(hits, predicted - hits, reference - hits, checked((int)Items) - predicted - reference + hits);
    }

    /// <summary>
    /// The mean of the F1 of all labels, each against the rest, 0 to 1; null where there is no label. A label that
    /// neither rater gave counts as 0: who never meets a class cannot be said to know it.
    /// </summary>
    public double? MacroF1 => Labels.IsEmpty ? null : Enumerable.Range(0, Labels.Length).Average(label => OneAgainstRest(label).F1 ?? 0);

    /// <summary>Whether the other has the same labels in the same order and the same counts.</summary>
    public bool Equals(ConfusionMatrix? other) =>
        other is not null && Labels.SequenceEqual(other.Labels, StringComparer.Ordinal) && counts.SequenceEqual(other.counts);

    /// <summary>Equal for equal counts.</summary>
    public override int GetHashCode() => counts.Aggregate(17, HashCode.Combine);
}
