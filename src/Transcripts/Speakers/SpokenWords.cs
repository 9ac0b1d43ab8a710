using System.Collections.Immutable;
using Transcripts.Tokens;

namespace Transcripts.Speakers;

/// <summary>
/// The one place where the speaker measures count words and sentences, so that a table, a share and a chart
/// of the same transcript never disagree on what a word is. Words and numbers count, under the tokeniser's default options.
/// </summary>
internal static class SpokenWords
{
    /// <summary>Words of each segment, in the order of <see cref="Transcript.Segments"/>.</summary>
    public static ImmutableArray<int> PerSegment(Transcript transcript) =>
        [.. transcript.Segments.Select(segment => TranscriptSentences.CountWords(transcript, segment.Span))];

    /// <summary>Words of each sentence that holds any, in document order.</summary>
    public static ImmutableArray<SentenceWords> PerSentence(Transcript transcript)
    {
        var indices = SpeakerIndex.Of(transcript);
        return
        [
            .. TranscriptSentences.Of(transcript)
                .Select(sentence => new SentenceWords(indices[sentence.Speaker], TranscriptSentences.CountWords(transcript, sentence)))
                .Where(sentence => sentence.Words > 0),
        ];
    }
}

/// <summary>A sentence as far as shares are concerned.</summary>
/// <param name="Speaker">Position of who says it among <see cref="Transcript.Speakers"/>.</param>
/// <param name="Words">Its words, 1 or more.</param>
internal readonly record struct SentenceWords(int Speaker, int Words);
