namespace Transcripts.Summaries;

/// <summary>
/// Sentences that a reader chose, the most important first: what people mark in a text, to be compared with what methods choose.
/// The others follow in document order. The score is the number of sentences chosen less the rank, and 0 for the others.
/// No reasons: they are the reader's.
/// </summary>
public static class ReaderExtract
{
    /// <summary>The name of the method.</summary>
    public const string Name = "By hand";

    /// <summary>The ranking of the sentences of <paramref name="document"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentences">Indexes of sentences in the transcript (<see cref="Tokens.Sentence.Index"/>), the most important first; one given twice counts once.</param>
    /// <exception cref="ArgumentException">An index is not that of a sentence of the document.</exception>
    public static SentenceRanking Rank(SummaryDocument document, params IEnumerable<int> sentences)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sentences);
        var places = Enumerable.Range(0, document.Sentences.Length).ToDictionary(place => document.Sentences[place].Index);
        var chosen = sentences.Distinct().Select(index => places.TryGetValue(index, out var place)
            ? place
            : throw new ArgumentException($"There is no sentence {index} in the document: its {places.Count} sentences have the indexes {Range()}.", nameof(sentences))).ToList();
        var order = chosen.Concat(Enumerable.Range(0, document.Sentences.Length).Except(chosen)).ToList();
        var scores = new double[order.Count];
        for (var rank = 0; rank < chosen.Count; rank++)
            scores[chosen[rank]] = chosen.Count - rank;
        return SentenceRanking.InOrder(Name, document, order, place => scores[place], _ => []);

        string Range() => places.Count == 0 ? "of none" : $"{document.Sentences[0].Index} to {document.Sentences[^1].Index}";
    }

    /// <summary>The extract itself: the chosen sentences that <paramref name="budget"/> has room for, and no others.</summary>
    /// <param name="document">The document.</param>
    /// <param name="budget">The budget.</param>
    /// <param name="sentences">As for <see cref="Rank"/>.</param>
    /// <exception cref="ArgumentException">An index is not that of a sentence of the document.</exception>
    public static Summary Extract(SummaryDocument document, SummaryBudget budget, params IEnumerable<int> sentences)
    {
        var ranking = Rank(document, sentences);
        return Summary.Of(ranking with { Sentences = [.. ranking.Sentences.Where(sentence => sentence.Score > 0)] }, budget);
    }
}
