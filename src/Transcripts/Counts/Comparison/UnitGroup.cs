namespace Transcripts.Counts.Comparison;

/// <summary>Some of the units of a matrix, to be compared with others.</summary>
/// <param name="Name">What they are called in tables and charts.</param>
/// <param name="Contains">Whether a unit is one of them; the same answer each time.</param>
public sealed record UnitGroup(string Name, Func<TextUnit, bool> Contains)
{
    /// <summary>All units that one speaker says by himself or herself.</summary>
    public static UnitGroup By(Speaker speaker) => new(speaker.Name, unit => unit.Speaker == speaker);

    /// <summary>All units of the turns from the first up to, and without, the second of two indices.</summary>
    public static UnitGroup Turns(int from, int to) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"turns {from} to {to - 1}"), unit => unit.Turn >= from && unit.Turn < to);

    /// <summary>All units that are not of this group.</summary>
    /// <param name="name">What they are called.</param>
    public UnitGroup Rest(string name = "the rest") => new(name, unit => !Contains(unit));

    /// <summary>
    /// The units of <paramref name="matrix"/> in two halves of about as many running words each, in their order: a unit is of the first
    /// half if the middle of its words is.
    /// </summary>
    public static (UnitGroup First, UnitGroup Second) Halves(DocumentFeatureMatrix matrix)
    {
        var total = matrix.Words.Sum(words => (long)words);
        var before = 0L;
        var units = 0;
        for (; units < matrix.Words.Length && (2 * before) + matrix.Words[units] < total; units++)
            before += matrix.Words[units];
        var first = new UnitGroup("the first half", unit => unit.Index < units);
        return (first, first.Rest("the second half"));
    }
}
