using System.Collections.Immutable;
using Transcripts.Agreement;
using Transcripts.Tokens;
using Transcripts.Topics.LexicalCohesion;

namespace Transcripts.Topics;

/// <summary>All speech cut into segments of one topic each, which follow each other in document order.</summary>
/// <param name="Units">The units between which topics may change.</param>
/// <param name="Segments">The segments; none where nobody says a word.</param>
public sealed record TopicSegmentation(SpeechUnits Units, ImmutableArray<TopicSegment> Segments)
{
    private const int MostTerms = 6;

    /// <summary>The segmentation as numbers of units, to be compared with another of the same units.</summary>
    public Segmentation Masses => Segmentation.OfMasses(Segments.Select(segment => segment.Units));

    /// <summary>The segmentation by hand that <paramref name="starts"/> give.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="starts">
    /// Where segments begin, in any order. One that begins within a unit, or before it in a label, begins with that unit;
    /// of several in one unit the first gives the title. What comes before the first start is a segment without title.
    /// One behind the last word begins nothing.
    /// </param>
    /// <param name="unit">The units that are not cut. Default paragraphs.</param>
    public static TopicSegmentation Of(Transcript transcript, IEnumerable<TopicStart> starts, BoundaryUnit unit = BoundaryUnit.Paragraph)
    {
        var units = SpeechUnits.Of(transcript, unit);
        var titles = new Dictionary<int, string>();
        foreach (var start in starts.OrderBy(start => start.Start))
        {
            if (units.IndexAt(start.Start) is { } index) titles.TryAdd(index, start.Title);
        }

        return Of(transcript, units, titles.Keys, SpeechWords.Of(transcript, StopWordList.SnowballEnglish, Stemmer.English), titles);
    }

    /// <summary>The same boundaries between other units of the same transcript: each at the unit that holds it, or else the next one.</summary>
    public Segmentation In(SpeechUnits units) => Segmentation.OfBoundaries(
        units.Units.Length,
        Segments.Skip(1).Select(segment => units.IndexAt(segment.Start)).OfType<int>().Where(index => index > 0));

    /// <summary>The segments that begin with the first unit and with each of <paramref name="boundaries"/>.</summary>
    internal static TopicSegmentation Of(
        Transcript transcript, SpeechUnits units, IEnumerable<int> boundaries, SpeechWords words, IReadOnlyDictionary<int, string>? titles = null)
    {
        if (units.Units.IsEmpty) return new TopicSegmentation(units, []);
        ImmutableArray<int> firsts = [.. boundaries.Append(0).Distinct().Order()];
        var terms = CharacteristicTerms.Of(words, [.. firsts.Select(first => units.Units[first].FirstWord)], MostTerms);
        var spans = SpansFrom(transcript, [.. firsts.Select(first => units.Units[first].Extent.Start)]);
        return new TopicSegmentation(units, [.. firsts.Select((first, index) =>
        {
            var end = index + 1 < firsts.Length ? firsts[index + 1] : units.Units.Length;
            var behind = end < units.Units.Length ? units.Units[end].FirstWord : units.Words;
            return new TopicSegment(
                index, titles?.GetValueOrDefault(first), units.Units[first].Extent.Start, first, end - first, behind - units.Units[first].FirstWord, spans[index], terms[index]);
        })]);
    }

    // The stretches of speech, cut where a segment starts; speech before the first start belongs to the first segment.
    private static ImmutableArray<ImmutableArray<TextSpan>> SpansFrom(Transcript transcript, ImmutableArray<int> starts)
    {
        var spans = starts.Select(_ => ImmutableArray.CreateBuilder<TextSpan>()).ToList();
        var segment = 0;
        foreach (var stretch in transcript.Segments)
        {
            var start = stretch.Span.Start;
            while (segment + 1 < starts.Length && starts[segment + 1] < stretch.Span.End)
            {
                Add(start, Math.Max(start, starts[segment + 1]));
                start = Math.Max(start, starts[++segment]);
            }

            Add(start, stretch.Span.End);
        }

        return [.. spans.Select(list => list.DrainToImmutable())];

        void Add(int start, int end)
        {
            var length = transcript.Source.AsSpan(start, end - start).TrimEnd().Length;
            if (length > 0) spans[segment].Add(new TextSpan(start, length));
        }
    }
}

/// <summary>A stretch of the conversation that is about one thing.</summary>
/// <param name="Index">Position among the segments, from 0.</param>
/// <param name="Title">What it is about, where someone said so; else null.</param>
/// <param name="Start">Offset of its first character in the source.</param>
/// <param name="FirstUnit">Index of its first unit.</param>
/// <param name="Units">Units in it, 1 or more.</param>
/// <param name="Words">Words in it, 1 or more.</param>
/// <param name="Spans">The stretches of the source that hold its speech, in order, cut by labels, directions and insertions; none begins or ends with white space.</param>
/// <param name="Terms">
/// Up to 6 words that set it apart from the other segments, highest tf · ln(N / df) first, in the spelling met first and in
/// lower case; none where it is the only segment.
/// </param>
public sealed record TopicSegment(
    int Index,
    string? Title,
    int Start,
    int FirstUnit,
    int Units,
    int Words,
    ImmutableArray<TextSpan> Spans,
    ImmutableArray<string> Terms);
