using System.Collections.Immutable;
using Transcripts.Tokens;
using static Transcripts.Charts.Numerals;

namespace Transcripts.Charts;

/// <summary>The sentences behind a bar, a cell or a mark: the first one in words for its hover text, offsets as its data.</summary>
internal sealed class SentenceSamples(Transcript transcript)
{
    private const int Most = 20;
    private const int Shown = 110;
    private const int LineWidth = 44;

    private readonly ImmutableArray<Sentence> sentences = TranscriptSentences.Of(transcript);
    private (int[] Starts, int[] Indexes)? stretches;

    /// <summary>Source offsets, start and end, of the first of the sentences of these indexes, 20 at most.</summary>
    public int[][] Offsets(IEnumerable<int> indexes) =>
        [.. indexes.Take(Most).Select(index => sentences[index].Extent).Select(extent => new[] { extent.Start, extent.End })];

    /// <summary>A line or more of hover text: how the first of these sentences begins, and where it stands; empty for none.</summary>
    public string Hover(IReadOnlyList<int> indexes)
    {
        if (indexes.Count == 0)
            return "";
        var sentence = sentences[indexes[0]];
        var (start, end) = (sentence.Extent.Start, sentence.Extent.End);
        var text = PlotText.Wrap(PlotText.Shorten(sentence.Text(transcript), Shown), LineWidth);
        return $"{PlotText.Break}“{text}”{PlotText.Break}source offsets {start} to {end}"
            + (indexes.Count > 1 ? $", and {Count(indexes.Count - 1, "more sentence")}" : "");
    }

    /// <summary>Indexes of the sentences in which these spans begin, in the order of the text, each once.</summary>
    public IReadOnlyList<int> At(IEnumerable<TextSpan> spans)
    {
        // A sentence that another interrupts has several stretches.
        stretches ??= Stretches();
        return [.. spans.Select(span => At(span.Start, stretches.Value)).OfType<int>().Distinct().Order()];
    }

    private int? At(int offset, (int[] Starts, int[] Indexes) all)
    {
        var place = Array.BinarySearch(all.Starts, offset);
        place = place < 0 ? ~place - 1 : place;
        return place >= 0 && sentences[all.Indexes[place]].Spans.Any(span => span.Contains(offset)) ? all.Indexes[place] : null;
    }

    private (int[] Starts, int[] Indexes) Stretches()
    {
        var pairs = sentences.SelectMany(sentence => sentence.Spans.Select(span => (span.Start, sentence.Index))).Order().ToList();
        return ([.. pairs.Select(pair => pair.Start)], [.. pairs.Select(pair => pair.Index)]);
    }
}
