namespace Transcripts.Counts.Collocations;

/// <summary>A pair of words that come together.</summary>
public readonly record struct Collocation
{
    internal Collocation(WordSequence sequence, int firstWord, int secondWord, int count, ContingencyTable table)
    {
        (First, Second) = (sequence.Vocabulary[firstWord], sequence.Vocabulary[secondWord]);
        (FirstWord, SecondWord, Count, Table) = (firstWord, secondWord, count, table);
    }

    /// <summary>The word in front, in the form under which it is counted; of an unordered pair, the one that comes first in the text.</summary>
    public string First { get; }

    /// <summary>The other word.</summary>
    public string Second { get; }

    /// <summary>How often they come together: pairs of places, as many as there are in windows.</summary>
    public int Count { get; }

    /// <summary>The table that measures are worked out from (see <see cref="Collocations"/>).</summary>
    public ContingencyTable Table { get; }

    /// <summary>The count to be expected if the words did not depend on each other, on the scale of <see cref="Count"/>.</summary>
    public double Expected => Table.N11 > 0 ? Table.Expected * (Count / Table.N11) : 0;

    /// <summary>G² (<see cref="LogLikelihoodRatio"/>), 0 or more.</summary>
    public double G2 => Table.G2;

    /// <summary>
    /// The probability of a G² as large or larger where words do not depend on each other, 0 to 1. Of windows, whose counts are
    /// scaled down, it is too large rather than too small. It is that of one pair chosen beforehand: among a thousand pairs
    /// one in a thousand is below 0.001 by chance.
    /// </summary>
    public double G2PValue => ChiSquareDistribution.UpperTail(G2);

    /// <summary>Pearson's χ²; null where one word makes up the whole text.</summary>
    public double? ChiSquare => Table.ChiSquare;

    /// <summary>The probability of a χ² as large or larger, as <see cref="G2PValue"/>; far too small where less than 5 are expected.</summary>
    public double? ChiSquarePValue => ChiSquare is { } value ? ChiSquareDistribution.UpperTail(value) : null;

    /// <summary>The t-score (<see cref="TScore"/>).</summary>
    public double T => TScore.Of(Table) ?? 0;

    /// <summary>Pointwise mutual information in bits (<see cref="PointwiseMutualInformation"/>).</summary>
    public double Pmi => PointwiseMutualInformation.Of(Table) ?? 0;

    /// <summary>Normalised pointwise mutual information, −1 to 1; null where the text holds nothing else.</summary>
    public double? Npmi => PointwiseMutualInformation.Normalised(Table);

    /// <summary>The Dice coefficient, 0 to 1 (<see cref="DiceCoefficient"/>).</summary>
    public double Dice => DiceCoefficient.Of(Table) ?? 0;

    /// <summary>logDice, up to 14 (<see cref="DiceCoefficient"/>).</summary>
    public double LogDice => DiceCoefficient.Logarithmic(Table) ?? 0;

    /// <summary>The Jaccard index, 0 to 1 (<see cref="JaccardIndex"/>).</summary>
    public double Jaccard => JaccardIndex.Of(Table) ?? 0;

    internal int FirstWord { get; }

    internal int SecondWord { get; }
}

/// <summary>A place where two words come together.</summary>
/// <param name="Unit">Index of the unit.</param>
/// <param name="First">Where the word in front stands, whichever of the two that is.</param>
/// <param name="Second">Where the word behind it stands.</param>
public readonly record struct PairOccurrence(int Unit, TextSpan First, TextSpan Second)
{
    /// <summary>From the first character of the first word to the last of the second, all that lies between included.</summary>
    public TextSpan Extent => TextSpan.FromBounds(First.Start, Second.End);
}
