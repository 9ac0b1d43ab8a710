using System.Buffers;
using System.Collections.Immutable;
using Transcripts.Tokens;

namespace Transcripts.Topics;

/// <summary>Between what a topic may change.</summary>
public enum BoundaryUnit
{
    /// <summary>Between sentences (<see cref="TranscriptSentences"/>).</summary>
    Sentence,

    /// <summary>Between paragraphs (<see cref="TranscriptParagraphs"/>); those of several speakers on one line of the source are one.</summary>
    Paragraph,
}

/// <summary>
/// All speech as a sequence of units between which a topic may change. What begins within a unit, such as an interjection
/// into a sentence, belongs to it, so that units follow each other whoever speaks. Units without a word are left out.
/// </summary>
/// <param name="Kind">What the units are.</param>
/// <param name="Units">The units in document order.</param>
/// <param name="Words">Words of all speech, numbers included.</param>
public sealed record SpeechUnits(BoundaryUnit Kind, ImmutableArray<SpeechUnit> Units, int Words)
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029");

    /// <summary>The units of <paramref name="transcript"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such <paramref name="kind"/>.</exception>
    public static SpeechUnits Of(Transcript transcript, BoundaryUnit kind)
    {
        var words = new List<int>();
        foreach (var segment in transcript.Segments)
        {
            foreach (var token in Tokenizer.Enumerate(transcript.Source, segment.Span))
            {
                if (token.IsWord) words.Add(token.Span.Start);
            }
        }

        var units = ImmutableArray.CreateBuilder<SpeechUnit>();
        var first = 0;
        foreach (var extent in Apart(Extents(transcript, kind), kind == BoundaryUnit.Paragraph ? transcript.Source : null))
        {
            var next = first;
            while (next < words.Count && words[next] < extent.End)
                next++;
            if (next > first) units.Add(new SpeechUnit(units.Count, extent, first, next - first));
            first = next;
        }

        return new SpeechUnits(kind, units.DrainToImmutable(), words.Count);
    }

    /// <summary>Index of the unit that holds <paramref name="offset"/> of the source, or else of the next one; null behind the last.</summary>
    public int? IndexAt(int offset)
    {
        var (low, high) = (0, Units.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Units[middle].Extent.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low < Units.Length ? low : null;
    }

    private static IEnumerable<TextSpan> Extents(Transcript transcript, BoundaryUnit kind) => kind switch
    {
        BoundaryUnit.Sentence => TranscriptSentences.Of(transcript).Select(sentence => sentence.Extent),
        BoundaryUnit.Paragraph => TranscriptParagraphs.Of(transcript).Select(paragraph => paragraph.Extent),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such unit."),
    };

    // The extents come in the order of their first characters. One that begins within another is joined to it, and with a
    // source given, one that begins on the line on which the other ends.
    private static IEnumerable<TextSpan> Apart(IEnumerable<TextSpan> extents, string? source)
    {
        TextSpan? open = null;
        foreach (var extent in extents)
        {
            if (open is { } before && (extent.Start < before.End || source?.AsSpan(before.End, extent.Start - before.End).IndexOfAny(LineEnds) < 0))
            {
                open = TextSpan.FromBounds(before.Start, Math.Max(before.End, extent.End));
                continue;
            }

            if (open is { } closed) yield return closed;
            open = extent;
        }

        if (open is { } last) yield return last;
    }
}

/// <summary>A unit between which and the next a topic may change.</summary>
/// <param name="Index">Position among the units, from 0.</param>
/// <param name="Extent">From its first character to its last, what interrupts it included.</param>
/// <param name="FirstWord">Words of all speech before it.</param>
/// <param name="Words">Its words, 1 or more, those spoken into it included.</param>
public sealed record SpeechUnit(int Index, TextSpan Extent, int FirstWord, int Words);
