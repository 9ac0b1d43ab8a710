using System.Collections.Immutable;

namespace Transcripts.Counts.Dispersion;

/// <summary>
/// Where along the words of a meeting words and phrases stand: what a lexical dispersion plot ("x-ray") shows. Positions are
/// counted in words of the sequence in document order, from 0.
/// </summary>
/// <param name="Rows">A row for each expression, in the order given.</param>
/// <param name="Words">Words of the sequence: the end of the line.</param>
/// <param name="Units">The units over which dispersion is measured.</param>
public sealed record LexicalDispersion(ImmutableArray<DispersionRow> Rows, int Words, ImmutableArray<TextUnit> Units)
{
    /// <summary>
    /// The places of <paramref name="expressions"/>. An expression is a word or words that follow each other, compared as the
    /// sequence counts words: folded, as stems. One that does not occur has a row without points.
    /// </summary>
    /// <param name="sequence">The words, of units that do not overlap: turns, stretches, paragraphs, sentences, windows that do not overlap.</param>
    /// <param name="expressions">Words and phrases.</param>
    /// <exception cref="ArgumentException">The units overlap.</exception>
    public static LexicalDispersion Of(WordSequence sequence, IEnumerable<string> expressions)
    {
        var positions = Positions(sequence);
        var sizes = new int[sequence.Units.Length];
        for (var unit = 0; unit < sizes.Length; unit++)
            sizes[unit] = sequence[unit].GetOffsetAndLength(sequence.Count).Length;
        return new LexicalDispersion(
            [.. expressions.Select(expression => Row(sequence, expression, positions, sizes))],
            sequence.Count,
            sequence.Units);
    }

    private static DispersionRow Row(WordSequence sequence, string expression, int[] positions, int[] sizes)
    {
        var sought = WordNumbers.Read(sequence, expression);
        var points = new List<DispersionPoint>();
        var counts = new int[sizes.Length];
        for (var unit = 0; unit < sizes.Length; unit++)
        {
            var (start, length) = sequence[unit].GetOffsetAndLength(sequence.Count);
            for (var place = start; place <= start + length - sought.Length && sought.Length > 0; place++)
            {
                if (!IsAt(sequence, place, sought))
                    continue;
                counts[unit]++;
                points.Add(new DispersionPoint(
                    positions[place], unit, TextSpan.FromBounds(sequence.Spans[place].Start, sequence.Spans[place + sought.Length - 1].End)));
            }
        }

        return new DispersionRow(expression, [.. points.OrderBy(point => point.Position)], DispersionMeasures.Of(PartCounts.Of(counts, sizes)));
    }

    private static bool IsAt(WordSequence sequence, int place, int[] sought)
    {
        for (var word = 0; word < sought.Length; word++)
        {
            if (sequence.Words[place + word] != sought[word] || (word > 0 && !sequence.Follows[place + word]))
                return false;
        }

        return true;
    }

    /// <summary>For each word its place in document order, which is not that of the sequence where a turn is interrupted.</summary>
    private static int[] Positions(WordSequence sequence)
    {
        var starts = new int[sequence.Count];
        for (var word = 0; word < starts.Length; word++)
            starts[word] = sequence.Spans[word].Start;
        int[] order = [.. Enumerable.Range(0, starts.Length)];
        Array.Sort(starts, order);
        var positions = new int[order.Length];
        for (var position = 0; position < order.Length; position++)
        {
            if (position > 0 && starts[position] == starts[position - 1])
                throw new ArgumentException("The units overlap, so that a word would stand at two places: give units that do not.", nameof(sequence));
            positions[order[position]] = position;
        }

        return positions;
    }
}

/// <summary>The places of a word or phrase.</summary>
/// <param name="Expression">As it was given.</param>
/// <param name="Points">Its places in document order.</param>
/// <param name="Measures">How evenly it is spread over the units.</param>
public sealed record DispersionRow(string Expression, ImmutableArray<DispersionPoint> Points, DispersionMeasures Measures);

/// <summary>A place of a word or phrase.</summary>
/// <param name="Position">Words before it in the meeting.</param>
/// <param name="Unit">Index of the unit that holds it.</param>
/// <param name="Span">Where it stands in the source.</param>
public readonly record struct DispersionPoint(int Position, int Unit, TextSpan Span);
