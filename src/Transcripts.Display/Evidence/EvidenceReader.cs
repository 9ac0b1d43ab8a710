using System.Collections.Immutable;
using System.Globalization;
using Transcripts.Charts;
using Transcripts.Tokens;

namespace Transcripts.Display.Evidence;

/// <summary>Finds the sentences in which hits lie.</summary>
internal sealed class EvidenceReader
{
    private readonly Transcript transcript;
    private readonly ImmutableArray<Sentence> sentences;

    // The stretches of all sentences in the order of the text; no two overlap.
    private readonly ImmutableArray<(TextSpan Span, int Sentence)> stretches;

    private readonly Dictionary<TextSpan, int> extents;

    private EvidenceReader(Transcript transcript)
    {
        this.transcript = transcript;
        sentences = TranscriptSentences.Of(transcript);
        stretches = [.. sentences.SelectMany(sentence => sentence.Spans, (sentence, span) => (span, sentence.Index)).OrderBy(stretch => stretch.span)];
        extents = sentences.ToDictionary(sentence => sentence.Extent, sentence => sentence.Index);
    }

    /// <summary>The first <paramref name="maxGroups"/> groups, each with its first <paramref name="maxSentences"/> sentences.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1, or a hit does not lie within the source.</exception>
    public static ImmutableArray<GroupSentences> Read(Transcript transcript, ImmutableArray<EvidenceGroup> groups, int maxGroups, int maxSentences)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxGroups, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSentences, 1);
        var reader = new EvidenceReader(transcript);
        var anchors = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. groups.Take(maxGroups).Select(group => reader.Read(group, Unique(anchors, group.Anchor), maxSentences))];
    }

    private static string Unique(Dictionary<string, int> anchors, string anchor)
    {
        anchors[anchor] = anchors.GetValueOrDefault(anchor) + 1;
        return anchors[anchor] == 1 ? anchor : string.Create(CultureInfo.InvariantCulture, $"{anchor}-{anchors[anchor]}");
    }

    private GroupSentences Read(EvidenceGroup group, string anchor, int maxSentences)
    {
        var marks = new SortedDictionary<int, List<TextSpan>>();
        var outside = 0;
        foreach (var hit in group.Hits.Order())
        {
            _ = hit.In(transcript.Source);
            var found = false;
            foreach (var (span, sentence) in Places(hit))
            {
                if (!marks.TryGetValue(sentence, out var places)) marks.Add(sentence, places = []);
                Add(places, span);
                found = true;
            }

            outside += found ? 0 : 1;
        }

        return new GroupSentences(
            group,
            anchor,
            [.. marks.Take(maxSentences).Select(entry => new MarkedSentence(sentences[entry.Key], sentences[entry.Key].Spans.SequenceEqual(entry.Value) ? [] : [.. entry.Value]))],
            marks.Count,
            outside);
    }

    private IEnumerable<(TextSpan Span, int Sentence)> Places(TextSpan hit)
    {
        // A whole sentence is meant, and not what is said into it.
        if (extents.TryGetValue(hit, out var whole))
        {
            foreach (var span in sentences[whole].Spans) yield return (span, whole);
            yield break;
        }

        for (var i = FirstAt(hit.Start); i < stretches.Length && stretches[i].Span.Start < hit.End; i++)
        {
            var (span, sentence) = stretches[i];
            yield return (TextSpan.FromBounds(Math.Max(span.Start, hit.Start), Math.Min(span.End, hit.End)), sentence);
        }
    }

    // Hits come in the order of their starts, so that one can overlap the last place only.
    private static void Add(List<TextSpan> places, TextSpan place)
    {
        if (places.Count > 0 && place.Start < places[^1].End)
            places[^1] = TextSpan.FromBounds(places[^1].Start, Math.Max(places[^1].End, place.End));
        else
            places.Add(place);
    }

    /// <summary>The first stretch that ends behind <paramref name="offset"/>.</summary>
    private int FirstAt(int offset)
    {
        var (low, high) = (0, stretches.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (stretches[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
