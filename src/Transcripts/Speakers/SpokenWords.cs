using System.Collections.Immutable;
using Transcripts.Tokens;

namespace Transcripts.Speakers;

/// <summary>
/// The one place where the speaker measures count words and sentences, so that a table, a share and a chart
/// of the same transcript never disagree on what a word is.
/// </summary>
internal static class SpokenWords
{
    /// <summary>Words of each segment, in the order of <see cref="Transcript.Segments"/>.</summary>
    public static ImmutableArray<int> PerSegment(Transcript transcript) =>
        [.. transcript.Segments.Select(segment => Count(transcript.Source, segment.Span))];

    /// <summary>Words of each sentence that holds any, in document order.</summary>
    public static ImmutableArray<SentenceWords> PerSentence(Transcript transcript)
    {
        var indices = SpeakerIndex.Of(transcript);
        var sentences = ImmutableArray.CreateBuilder<SentenceWords>();
        foreach (var (speaker, spans) in Sentences(transcript))
        {
            var words = spans.Sum(span => Count(transcript.Source, span));
            if (words > 0)
                sentences.Add(new SentenceWords(indices[speaker], words));
        }

        return sentences.ToImmutable();
    }

    private static int Count(string source, TextSpan span) => Tokenizer.CountWords(source, span);

    // A sentence that something cuts in two counts as two here.
    private static IEnumerable<(Speaker Speaker, ImmutableArray<TextSpan> Spans)> Sentences(Transcript transcript) =>
        transcript.Segments.SelectMany(
            segment => Tokens.Sentences.Split(transcript.Source, segment.Span),
            (segment, sentence) => (segment.Speaker, ImmutableArray.Create(sentence)));
}

/// <summary>A sentence as far as shares are concerned.</summary>
/// <param name="Speaker">Position of who says it among <see cref="Transcript.Speakers"/>.</param>
/// <param name="Words">Its words, 1 or more.</param>
internal readonly record struct SentenceWords(int Speaker, int Words);
