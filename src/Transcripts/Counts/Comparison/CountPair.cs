namespace Transcripts.Counts.Comparison;

/// <summary>
/// How often a feature occurs in two groups: all that a measure of keyness is worked out from. Every measure is above 0
/// where the feature is more frequent in the first group.
/// </summary>
/// <param name="First">Occurrences in the first group, 0 or more.</param>
/// <param name="FirstSize">Running words of the first group, 0 or more.</param>
/// <param name="Second">Occurrences in the second group, 0 or more.</param>
/// <param name="SecondSize">Running words of the second group, 0 or more.</param>
/// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
public readonly record struct CountPair(long First, long FirstSize, long Second, long SecondSize)
{
    /// <summary>Occurrences in the first group.</summary>
    public long First { get; } = NotNegative(First, nameof(First));

    /// <summary>Running words of the first group.</summary>
    public long FirstSize { get; } = NotNegative(FirstSize, nameof(FirstSize));

    /// <summary>Occurrences in the second group.</summary>
    public long Second { get; } = NotNegative(Second, nameof(Second));

    /// <summary>Running words of the second group.</summary>
    public long SecondSize { get; } = NotNegative(SecondSize, nameof(SecondSize));

    /// <summary>1 where the feature is more frequent in the first group, -1 where in the second, 0 where equally in both or a group has no words.</summary>
    public int Direction => Math.Sign(FirstDifference);

    /// <summary>Whether both groups have words, so that there is something to compare.</summary>
    public bool HasSizes => FirstSize > 0 && SecondSize > 0;

    /// <summary>
    /// The four cells, occurrences and other words of each group, from which <see cref="ContingencyTable.G2"/> is worked out; null where
    /// they cannot be: where a group has no words, or fewer than occurrences.
    /// </summary>
    public ContingencyTable? Cells => HasCells ? new ContingencyTable(First, Second, FirstSize - First, SecondSize - Second) : null;

    /// <summary>Occurrences per thousand words of the first group, or null where it has none.</summary>
    public double? FirstPerThousand => FirstSize > 0 ? 1000.0 * First / FirstSize : null;

    /// <summary>Occurrences per thousand words of the second group, or null where it has none.</summary>
    public double? SecondPerThousand => SecondSize > 0 ? 1000.0 * Second / SecondSize : null;

    /// <summary>Whether there are <see cref="Cells"/>.</summary>
    internal bool HasCells => HasSizes && First <= FirstSize && Second <= SecondSize;

    /// <summary>Words of both groups.</summary>
    internal double Size => (double)FirstSize + SecondSize;

    /// <summary>Occurrences in the first group if its rate were that of both together.</summary>
    internal double FirstExpected => FirstSize * (((double)First + Second) / Size);

    /// <summary>Occurrences in the second group if its rate were that of both together.</summary>
    internal double SecondExpected => SecondSize * (((double)First + Second) / Size);

    /// <summary>Occurrences in the first group less those expected: the difference of every cell but for its sign. 0 where a group has no words.</summary>
    internal double FirstDifference => HasSizes ? (double)(((Int128)First * SecondSize) - ((Int128)Second * FirstSize)) / Size : 0;

    private static long NotNegative(long value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }
}
