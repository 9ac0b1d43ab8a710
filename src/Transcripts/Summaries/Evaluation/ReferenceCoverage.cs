using Transcripts.Attitudes;
using Transcripts.Attitudes.Actors;
using Transcripts.Topics;

namespace Transcripts.Summaries.Evaluation;

/// <summary>
/// The topics and actors of a summary that a person wrote, found as those of a meeting are, to stand beside the coverage of
/// a summary: the summary of the result is the whole text, each line read as if it were said.
/// </summary>
public static class ReferenceCoverage
{
    /// <summary>The topics of <paramref name="text"/>.</summary>
    /// <param name="text">The text, a sentence or an item on each line; without a word it has none.</param>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="options">Null for <see cref="TopicLabelOptions.Default"/>.</param>
    public static SummaryCoverage OfTopics(string text, TopicDictionary dictionary, TopicLabelOptions? options = null)
    {
        var transcript = ReferenceText.AsTranscript(text);
        return SummaryCoverage.OfTopics(Whole(transcript), TopicLabels.Of(transcript, dictionary, options));
    }

    /// <summary>The actors of <paramref name="text"/>, by their keys. Those whom only the header of the meeting makes known, such as its speakers, are not found.</summary>
    /// <param name="text">The text, a sentence or an item on each line; without a word it has none.</param>
    /// <param name="actors">Null for <see cref="ActorList.Default"/>.</param>
    public static SummaryCoverage OfActors(string text, ActorList? actors = null)
    {
        var transcript = ReferenceText.AsTranscript(text);
        return SummaryCoverage.OfActors(Whole(transcript), TranscriptAttitudes.Of(transcript, actors));
    }

    private static Summary Whole(Transcript transcript) =>
        Summary.Of(Lead.Rank(SummaryDocument.Of(transcript)), SummaryBudget.OfSentences(int.MaxValue));
}
