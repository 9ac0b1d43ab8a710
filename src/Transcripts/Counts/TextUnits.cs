using System.Collections.Immutable;
using System.Globalization;
using Transcripts.Tokens;

namespace Transcripts.Counts;

/// <summary>
/// The ways to cut a transcript into units. All hold speech only: labels, directions, insertions, header and summary are
/// in none. Apart from windows, which may overlap, every word of speech is in exactly one unit of each kind.
/// </summary>
public static class TextUnits
{
    /// <summary>A unit for each turn that holds speech; an interrupted turn is one.</summary>
    public static ImmutableArray<TextUnit> Turns(Transcript transcript) => Number(transcript.Turns
        .Where(turn => !turn.Spans.IsEmpty)
        .Select(turn => new TextUnit(0, Name("turn", turn.Index), turn.Spans, turn.Speaker, turn.Index)));

    /// <summary>A unit for each uninterrupted stretch of speech (<see cref="Segment"/>).</summary>
    public static ImmutableArray<TextUnit> Stretches(Transcript transcript) => Number(transcript.Segments
        .Select(segment => new TextUnit(0, Name("stretch", segment.Index), [segment.Span], segment.Speaker, segment.Turn)));

    /// <summary>A unit for each speaker, in the order of <see cref="Transcript.Speakers"/>: all that he or she says.</summary>
    public static ImmutableArray<TextUnit> Speakers(Transcript transcript)
    {
        var segments = transcript.Segments.ToLookup(segment => segment.Speaker, segment => segment.Span);
        return Number(transcript.Speakers.Select(speaker => new TextUnit(0, speaker.Name, [.. segments[speaker]], speaker)));
    }

    /// <summary>A unit for each paragraph (<see cref="TranscriptParagraphs"/>).</summary>
    public static ImmutableArray<TextUnit> Paragraphs(Transcript transcript) => Number(TranscriptParagraphs.Of(transcript)
        .Select(paragraph => new TextUnit(0, Name("paragraph", paragraph.Index), paragraph.Spans, paragraph.Speaker, paragraph.Turn)));

    /// <summary>A unit for each sentence (<see cref="TranscriptSentences"/>).</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="options">Null for wrapped lines and whole quotations.</param>
    public static ImmutableArray<TextUnit> Sentences(Transcript transcript, SentenceOptions? options = null) =>
        Of(TranscriptSentences.Of(transcript, options));

    /// <summary>A unit for each of <paramref name="sentences"/>, with the sentence's index in its name.</summary>
    public static ImmutableArray<TextUnit> Of(IEnumerable<Sentence> sentences) => Number(sentences
        .Select(sentence => new TextUnit(0, Name("sentence", sentence.Index), sentence.Spans, sentence.Speaker, sentence.Turn)));

    /// <summary>
    /// A window of <paramref name="words"/> words that moves along all speech in document order by <paramref name="step"/>
    /// words at a time, across turns and speakers. The last window ends with the last word and may be shorter; a meeting
    /// without words has none.
    /// </summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="words">Words in a window, 1 or more; words and numbers count.</param>
    /// <param name="step">Words from the beginning of a window to that of the next, 1 or more; by default <paramref name="words"/>, so that windows do not overlap.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="words"/> or <paramref name="step"/> is less than 1.</exception>
    public static ImmutableArray<TextUnit> Windows(Transcript transcript, int words, int? step = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(words, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(step ?? words, 1, nameof(step));
        var line = new List<(TextSpan Word, Segment Segment)>();
        foreach (var segment in transcript.Segments)
        {
            foreach (var token in Tokenizer.Enumerate(transcript.Source, segment.Span))
            {
                if (token.IsWord)
                    line.Add((token.Span, segment));
            }
        }

        var windows = new List<TextUnit>();
        for (var start = 0; start < line.Count; start += step ?? words)
        {
            var end = Math.Min(start + words, line.Count);
            windows.Add(Window(start, line.GetRange(start, end - start)));
            if (end == line.Count)
                break;
        }

        return Number(windows);
    }

    /// <summary>A whole text as one unit.</summary>
    public static ImmutableArray<TextUnit> Whole(string text) => [new TextUnit(0, "text", text.Length == 0 ? [] : [new TextSpan(0, text.Length)])];

    private static TextUnit Window(int start, List<(TextSpan Word, Segment Segment)> words)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var stretch in words.GroupBy(word => word.Segment.Index))
            spans.Add(TextSpan.FromBounds(stretch.First().Word.Start, stretch.Last().Word.End));
        var first = words[0].Segment;
        return new TextUnit(
            0,
            string.Create(CultureInfo.InvariantCulture, $"words {start + 1} to {start + words.Count}"),
            spans.DrainToImmutable(),
            words.TrueForAll(word => word.Segment.Speaker == first.Speaker) ? first.Speaker : null,
            words.TrueForAll(word => word.Segment.Turn == first.Turn) ? first.Turn : null);
    }

    private static ImmutableArray<TextUnit> Number(IEnumerable<TextUnit> units) => [.. units.Select((unit, index) => unit with { Index = index })];

    private static string Name(string kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind} {index}");
}
