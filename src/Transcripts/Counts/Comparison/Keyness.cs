using System.Collections.Immutable;

namespace Transcripts.Counts.Comparison;

/// <summary>
/// Which features set two groups of units apart (Scott 1997, "PC analysis of key words"): a row for each feature that
/// either group has, with measures of evidence and of size. Every measure is above 0 where the feature is more frequent in
/// the first group. Where a group has no words there is nothing to compare: the rows are there, their measures null.
/// </summary>
public sealed record Keyness
{
    private readonly ImmutableArray<Side> sides;

    private Keyness(
        DocumentFeatureMatrix matrix, ImmutableArray<Side> sides, KeynessGroup first, KeynessGroup second, ReferenceFrequencies? reference, KeynessOptions options, ImmutableArray<KeynessRow> rows)
    {
        Matrix = matrix;
        this.sides = sides;
        First = first;
        Second = second;
        Reference = reference;
        Options = options;
        Rows = rows;
    }

    private enum Side
    {
        Neither,
        First,
        Second,
    }

    /// <summary>The first group.</summary>
    public KeynessGroup First { get; }

    /// <summary>The second group.</summary>
    public KeynessGroup Second { get; }

    /// <summary>What was counted, and where.</summary>
    public DocumentFeatureMatrix Matrix { get; }

    /// <summary>The list that stands for the second group, or null where that is of the same text.</summary>
    public ReferenceFrequencies? Reference { get; }

    /// <summary>How the groups were compared.</summary>
    public KeynessOptions Options { get; }

    /// <summary>
    /// The rows by falling <see cref="KeynessMeasure.LogLikelihood"/>, or as <see cref="SortedBy"/> orders them: the most key of the first
    /// group first and of the second last, rows without the measure behind them, equals in the order of first occurrence.
    /// </summary>
    public ImmutableArray<KeynessRow> Rows { get; private init; }

    /// <summary>How many rows have occurrences in both groups; 0 for a reference list that has no word of the text, which is a result like any other.</summary>
    public int Shared => Rows.Count(row => row.Counts is { First: > 0, Second: > 0 });

    /// <summary>A group of units against all other units of <paramref name="matrix"/>.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="first">The group.</param>
    /// <param name="options">Null for <see cref="KeynessOptions.Default"/>.</param>
    public static Keyness Of(DocumentFeatureMatrix matrix, UnitGroup first, KeynessOptions? options = null) => Of(matrix, first, first.Rest(), options);

    /// <summary>A group of units against another. Units of neither count for the prior only.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="first">The first group.</param>
    /// <param name="second">The second group.</param>
    /// <param name="options">Null for <see cref="KeynessOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">A unit is in both groups.</exception>
    public static Keyness Of(DocumentFeatureMatrix matrix, UnitGroup first, UnitGroup second, KeynessOptions? options = null)
    {
        options ??= KeynessOptions.Default;
        ImmutableArray<Side> sides = [.. matrix.Units.Select(unit => SideOf(unit, first, second))];
        var (inFirst, inSecond) = (Count(matrix, sides, Side.First), Count(matrix, sides, Side.Second));
        var (one, other) = (Group(matrix, sides, Side.First, first.Name), Group(matrix, sides, Side.Second, second.Name));
        var candidates = Enumerable.Range(0, matrix.Features.Length).Select(feature => new KeynessCandidate(
            feature,
            matrix.Features[feature],
            new CountPair(inFirst.Counts[feature], one.Words, inSecond.Counts[feature], other.Words),
            inFirst.Units[feature],
            inSecond.Units[feature],
            matrix.Counts[feature]));
        var rows = KeynessRows.Of([.. candidates.Where(candidate => IsRow(candidate, options))], matrix.Options, options, matrix.Words.Sum(words => (long)words));
        return new Keyness(matrix, sides, one, other, null, options, rows);
    }

    /// <summary>
    /// A text, or a group of its units, against the frequencies of a list. A word that the list does not have counts as one
    /// that occurs there 0 times, even where the list was cut off at its rare words.
    /// </summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="reference">The list. Its words are brought into the forms that the matrix counts (lower case, stems).</param>
    /// <param name="options">Null for <see cref="KeynessOptions.Default"/>.</param>
    /// <param name="first">The group; by default every unit.</param>
    public static Keyness Of(DocumentFeatureMatrix matrix, ReferenceFrequencies reference, KeynessOptions? options = null, UnitGroup? first = null)
    {
        options ??= KeynessOptions.Default;
        ImmutableArray<Side> sides = [.. matrix.Units.Select(unit => first is null || first.Contains(unit) ? Side.First : Side.Neither)];
        var inFirst = Count(matrix, sides, Side.First);
        var one = Group(matrix, sides, Side.First, first?.Name ?? "the text");
        var listed = reference.CountsIn(matrix.Options);
        var candidates = Enumerable.Range(0, matrix.Features.Length)
            .Where(feature => options.AbsentWords || inFirst.Counts[feature] > 0)
            .Select(feature => Candidate(feature, matrix.Features[feature], inFirst.Counts[feature], inFirst.Units[feature], matrix.Counts[feature]));
        if (options.AbsentWords)
            candidates = candidates.Concat(listed.Keys.Where(word => matrix.IndexOf(word) < 0).Select(word => Candidate(null, word, 0, 0, 0)));
        var rows = KeynessRows.Of(
            [.. candidates.Where(candidate => IsRow(candidate, options))], matrix.Options, options, matrix.Words.Sum(words => (long)words) + reference.Total);
        return new Keyness(matrix, sides, one, new KeynessGroup(reference.Name, reference.Total, null, null), reference, options, rows);

        KeynessCandidate Candidate(int? index, string feature, long count, int units, long everywhere)
        {
            var there = listed.GetValueOrDefault(feature);
            return new KeynessCandidate(index, feature, new CountPair(count, one.Words, there, reference.Total), units, null, everywhere + there);
        }
    }

    /// <summary>The same rows, ordered by another measure.</summary>
    public Keyness SortedBy(KeynessMeasure measure) => this with { Rows = KeynessRows.Sort(Rows, measure) };

    /// <summary>The features most key for the first group, those with the measure most above 0 first.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="count">How many at most, 0 or more.</param>
    public ImmutableArray<KeynessRow> MostKeyInFirst(KeynessMeasure measure, int count) =>
        [.. KeynessRows.Sort(Rows, measure).TakeWhile(row => row.By(measure) > 0).Take(count)];

    /// <summary>The features most key for the second group, those with the measure most below 0 first.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="count">How many at most, 0 or more.</param>
    public ImmutableArray<KeynessRow> MostKeyInSecond(KeynessMeasure measure, int count) =>
        [.. Rows.Where(row => row.By(measure) < 0).OrderBy(row => row.By(measure)).Take(count)];

    /// <summary>Where the feature of a row stands in the first group, in the order of the text's units.</summary>
    /// <param name="row">A row of this result.</param>
    /// <param name="most">How many places at most, the first; by default all.</param>
    public ImmutableArray<Occurrence> OccurrencesInFirst(KeynessRow row, int most = int.MaxValue) => Occurrences(row, Side.First, most);

    /// <summary>Where the feature of a row stands in the second group; nowhere where that is a reference list.</summary>
    /// <param name="row">A row of this result.</param>
    /// <param name="most">How many places at most, the first; by default all.</param>
    public ImmutableArray<Occurrence> OccurrencesInSecond(KeynessRow row, int most = int.MaxValue) => Occurrences(row, Side.Second, most);

    private static Side SideOf(TextUnit unit, UnitGroup first, UnitGroup second) => (first.Contains(unit), second.Contains(unit)) switch
    {
        (true, true) => throw new ArgumentException(
            $"Unit {unit.Index} (“{unit.Name}”) is in both groups, “{first.Name}” and “{second.Name}”: give each unit to one of them or to none.", nameof(second)),
        (true, false) => Side.First,
        (false, true) => Side.Second,
        _ => Side.Neither,
    };

    private static bool IsRow(KeynessCandidate candidate, KeynessOptions options) => candidate.Counts.First + candidate.Counts.Second >= options.MinimumCount;

    private static (long[] Counts, int[] Units) Count(DocumentFeatureMatrix matrix, ImmutableArray<Side> sides, Side side)
    {
        var (counts, units) = (new long[matrix.Features.Length], new int[matrix.Features.Length]);
        for (var unit = 0; unit < sides.Length; unit++)
        {
            if (sides[unit] != side)
                continue;
            foreach (var (feature, count) in matrix.Row(unit))
            {
                counts[feature] += count;
                units[feature]++;
            }
        }

        return (counts, units);
    }

    private static KeynessGroup Group(DocumentFeatureMatrix matrix, ImmutableArray<Side> sides, Side side, string name)
    {
        TextUnit[] units = [.. matrix.Units.Where(unit => sides[unit.Index] == side)];
        var speaker = units.FirstOrDefault()?.Speaker;
        return new KeynessGroup(name, units.Sum(unit => (long)matrix.Words[unit.Index]), units.Length, Array.TrueForAll(units, unit => unit.Speaker == speaker) ? speaker : null);
    }

    private ImmutableArray<Occurrence> Occurrences(KeynessRow row, Side side, int most) =>
        row.Index is { } feature ? Matrix.Occurrences(feature, unit => sides[unit.Index] == side, most) : [];
}

/// <summary>A group that was compared.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Words">Its running words, 0 or more.</param>
/// <param name="Units">How many units it has, or null for a reference list.</param>
/// <param name="Speaker">Who says all of it, or null.</param>
public sealed record KeynessGroup(string Name, long Words, int? Units, Speaker? Speaker);
