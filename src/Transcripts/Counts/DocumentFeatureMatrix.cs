using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Transcripts.Counts;

/// <summary>
/// How often each feature (a word, a stem, an n-gram) occurs in each unit: a sparse matrix with a row for each unit and a
/// column for each feature, of which only the cells above 0 are kept. Features stand in the order of their first
/// occurrence. Immutable; time to make one is linear in the text.
/// </summary>
public sealed class DocumentFeatureMatrix
{
    private readonly int[] rowStarts;
    private readonly FeatureCount[] cells;
    private readonly Lazy<(int[] Starts, UnitCount[] Cells)> columns;
    private readonly Lazy<Dictionary<string, int>> indices;

    private DocumentFeatureMatrix(
        string source,
        ImmutableArray<TextUnit> units,
        FeatureOptions options,
        ImmutableArray<string> features,
        ImmutableArray<int> counts,
        int[] rowStarts,
        FeatureCount[] cells,
        ImmutableArray<int> words)
    {
        Source = source;
        Units = units;
        Options = options;
        Features = features;
        Words = words;
        this.rowStarts = rowStarts;
        this.cells = cells;
        Counts = counts;
        Total = counts.Sum(count => (long)count);
        columns = new(Transpose);
        indices = new(() => Features.Select((feature, index) => (feature, index)).ToDictionary(pair => pair.feature, pair => pair.index, StringComparer.Ordinal));
    }

    /// <summary>The text that spans refer to.</summary>
    public string Source { get; }

    /// <summary>The units: the rows.</summary>
    public ImmutableArray<TextUnit> Units { get; }

    /// <summary>What was counted.</summary>
    public FeatureOptions Options { get; }

    /// <summary>The features: the columns.</summary>
    public ImmutableArray<string> Features { get; }

    /// <summary>Running words of each unit, numbers and words left out as features included: the base of relative frequencies.</summary>
    public ImmutableArray<int> Words { get; }

    /// <summary>Occurrences of each feature in all units together, 1 or more.</summary>
    public ImmutableArray<int> Counts { get; }

    /// <summary>Occurrences of all features.</summary>
    public long Total { get; }

    /// <summary>The count in a cell, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit or feature.</exception>
    public int this[int unit, int feature]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(feature);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(feature, Features.Length);
            var row = Row(unit);
            var place = row.BinarySearch(new FeaturePlace(feature));
            return place < 0 ? 0 : row[place].Count;
        }
    }

    /// <summary>The features of a unit with their counts, in the order of features.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    public ReadOnlySpan<FeatureCount> Row(int unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, Units.Length);
        return cells.AsSpan(rowStarts[unit]..rowStarts[unit + 1]);
    }

    /// <summary>The units that have a feature with its counts, in the order of units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such feature.</exception>
    public ReadOnlySpan<UnitCount> Column(int feature)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(feature);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(feature, Features.Length);
        var (starts, byColumn) = columns.Value;
        return byColumn.AsSpan(starts[feature]..starts[feature + 1]);
    }

    /// <summary>The place of <paramref name="feature"/> among the features, or -1. Write it as it is counted: in lower case, as a stem.</summary>
    public int IndexOf(string feature) => indices.Value.GetValueOrDefault(feature, -1);

    /// <summary>Where a feature stands, in the order of units and within them of the text; the text is read again.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such feature.</exception>
    public ImmutableArray<Occurrence> Occurrences(int feature) => Occurrences(feature, _ => true);

    /// <summary>Where a feature stands in some of the units, in the order of units and within them of the text; those units are read again.</summary>
    /// <param name="feature">Place of the feature among the features.</param>
    /// <param name="within">Whether a unit is looked in.</param>
    /// <param name="most">How many places at most, the first ones; no unit is read beyond them. By default all.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such feature.</exception>
    public ImmutableArray<Occurrence> Occurrences(int feature, Func<TextUnit, bool> within, int most = int.MaxValue) =>
        FeatureFinder.Find(this, feature, within, most);

    /// <summary>
    /// The matrix with rows added up: a row for each group, in the order of <paramref name="names"/>. A unit whose group is
    /// negative is left out, its features with it where no other unit has them.
    /// </summary>
    /// <param name="names">The names of the groups.</param>
    /// <param name="group">The group of a unit, its place among the names, or a negative number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="group"/> gives a place beyond the names.</exception>
    public DocumentFeatureMatrix Group(IReadOnlyList<string> names, Func<TextUnit, int> group)
    {
        int[] groups = [.. Units.Select(group)];
        foreach (var place in groups)
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, names.Count, nameof(group));
        ImmutableArray<TextUnit> units = [.. names.Select((name, place) => Joined(place, name, [.. Units.Where(unit => groups[unit.Index] == place)]))];
        return Of(Source, units, Options);
    }

    /// <summary>The matrix of <paramref name="units"/> of <paramref name="transcript"/>.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="units">Units of it, as <see cref="TextUnits"/> cuts them.</param>
    /// <param name="options">Null for <see cref="FeatureOptions.Default"/>.</param>
    public static DocumentFeatureMatrix Of(Transcript transcript, ImmutableArray<TextUnit> units, FeatureOptions? options = null) =>
        Of(transcript.Source, units, options);

    /// <summary>The matrix of <paramref name="units"/> of <paramref name="source"/>. No unit, or units without a word, make a matrix without features.</summary>
    /// <param name="source">The text.</param>
    /// <param name="units">Units of it.</param>
    /// <param name="options">Null for <see cref="FeatureOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A unit does not lie within <paramref name="source"/>.</exception>
    public static DocumentFeatureMatrix Of(string source, ImmutableArray<TextUnit> units, FeatureOptions? options = null)
    {
        options ??= FeatureOptions.Default;
        var reader = new WordReader(source, options);
        var counter = new NgramCounter(options);
        var cells = new List<FeatureCount>();
        var starts = new int[units.Length + 1];
        var running = new int[units.Length];
        for (var unit = 0; unit < units.Length; unit++)
        {
            running[unit] = reader.Read(units[unit], ref counter);
            counter.EndUnit(cells);
            starts[unit + 1] = cells.Count;
        }

        var kept = new int[counter.Nodes.Length];
        var features = ImmutableArray.CreateBuilder<string>(kept.Length);
        var counts = ImmutableArray.CreateBuilder<int>(kept.Length);
        for (var node = 0; node < kept.Length; node++)
        {
            var (count, inUnits) = (counter.Nodes[node].Count, counter.Nodes[node].Units);
            kept[node] = count > 0 && count >= options.MinimumCount && inUnits >= options.MinimumUnits ? features.Count : -1;
            if (kept[node] >= 0)
            {
                features.Add(counter.NameOf(node, reader.Forms));
                counts.Add(count);
            }
        }

        if (features.Count < kept.Length)
            Keep(cells, starts, kept);
        return new DocumentFeatureMatrix(
            source, units, options, features.DrainToImmutable(), counts.DrainToImmutable(), starts, [.. cells], ImmutableCollectionsMarshal.AsImmutableArray(running));
    }

    /// <summary>Numbers the features of cells anew, by place among those kept, and leaves out the cells of the others (-1).</summary>
    private static void Keep(List<FeatureCount> cells, int[] starts, int[] kept)
    {
        var (from, to) = (0, 0);
        for (var unit = 1; unit < starts.Length; unit++)
        {
            for (; from < starts[unit]; from++)
            {
                if (kept[cells[from].Feature] is var feature and >= 0)
                    cells[to++] = new FeatureCount(feature, cells[from].Count);
            }

            starts[unit] = to;
        }

        cells.RemoveRange(to, cells.Count - to);
    }

    private static TextUnit Joined(int index, string name, ImmutableArray<TextUnit> units)
    {
        var one = units.FirstOrDefault();
        return new TextUnit(
            index,
            name,
            [.. units.SelectMany(unit => unit.Spans).Order()],
            units.All(unit => unit.Speaker == one?.Speaker) ? one?.Speaker : null,
            units.All(unit => unit.Turn == one?.Turn) ? one?.Turn : null);
    }

    private (int[] Starts, UnitCount[] Cells) Transpose()
    {
        var starts = new int[Features.Length + 1];
        foreach (var (feature, _) in cells)
            starts[feature + 1]++;
        for (var feature = 0; feature < Features.Length; feature++)
            starts[feature + 1] += starts[feature];
        var next = starts.AsSpan(0, Features.Length).ToArray();
        var byColumn = new UnitCount[cells.Length];
        for (var unit = 0; unit < Units.Length; unit++)
        {
            foreach (var (feature, count) in Row(unit))
                byColumn[next[feature]++] = new UnitCount(unit, count);
        }

        return (starts, byColumn);
    }

    private readonly record struct FeaturePlace(int Feature) : IComparable<FeatureCount>
    {
        public int CompareTo(FeatureCount other) => Feature.CompareTo(other.Feature);
    }
}

/// <summary>A cell of a row.</summary>
/// <param name="Feature">Place of the feature among the matrix's features.</param>
/// <param name="Count">Occurrences, 1 or more.</param>
public readonly record struct FeatureCount(int Feature, int Count);

/// <summary>A cell of a column.</summary>
/// <param name="Unit">Index of the unit.</param>
/// <param name="Count">Occurrences, 1 or more.</param>
public readonly record struct UnitCount(int Unit, int Count);

/// <summary>A place where a feature stands.</summary>
/// <param name="Unit">Index of the unit.</param>
/// <param name="Span">From the first character of its first word to the last of its last.</param>
public readonly record struct Occurrence(int Unit, TextSpan Span);
