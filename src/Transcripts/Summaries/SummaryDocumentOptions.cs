using Transcripts.Tokens;

namespace Transcripts.Summaries;

/// <summary>How the words of sentences are read for a summary.</summary>
public sealed record SummaryDocumentOptions
{
    /// <summary>Snowball's stop words left out, the other words by their stems, numbers included.</summary>
    public static SummaryDocumentOptions Default { get; } = new();

    /// <summary>Words that say nothing of what a sentence is about. Default <see cref="StopWordList.SnowballEnglish"/>.</summary>
    public StopWordList StopWords { get; init; } = StopWordList.SnowballEnglish;

    /// <summary>What makes one term of several words. Default <see cref="Stemmer.English"/>.</summary>
    public Stemmer Stemmer { get; init; } = Stemmer.English;
}
