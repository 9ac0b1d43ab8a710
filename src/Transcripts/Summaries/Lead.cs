namespace Transcripts.Summaries;

/// <summary>The first sentences of a document: the simplest summary of news, and one to be beaten. The score falls from 1 for the first sentence to 1/n for the last. Reason: <c>position</c> (the place, from 0).</summary>
public static class Lead
{
    /// <summary>The name of the method.</summary>
    public const string Name = "Lead";

    /// <summary>The sentences of <paramref name="document"/> in document order.</summary>
    public static SentenceRanking Rank(SummaryDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var count = document.Sentences.Length;
        return SentenceRanking.ByScore(Name, document, [.. Enumerable.Range(0, count).Select(place => (double)(count - place) / count)], place => [new("position", place)]);
    }
}
