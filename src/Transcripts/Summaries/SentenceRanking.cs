using System.Collections.Immutable;
using Transcripts.Tokens;

namespace Transcripts.Summaries;

/// <summary>All sentences of a document, the one that belongs into a summary first at the top, by one method.</summary>
/// <param name="Method">What the method is called.</param>
/// <param name="Document">The document.</param>
/// <param name="Sentences">Every sentence of it once, best first; equal ones in document order.</param>
/// <param name="Convergence">How the method's iteration ended, or null where it has none.</param>
public sealed record SentenceRanking(string Method, SummaryDocument Document, ImmutableArray<RankedSentence> Sentences, Convergence? Convergence = null)
{
    /// <summary>Sentences of fewer words are for a summary only where no other fits it; 0 where the method makes no difference.</summary>
    public int LeastWords { get; init; }

    /// <summary>The ranking by scores, highest first, ties by position.</summary>
    internal static SentenceRanking ByScore(string method, SummaryDocument document, double[] scores, Func<int, ImmutableArray<ScoreReason>> reasons, Convergence? convergence = null)
    {
        var order = Enumerable.Range(0, scores.Length).ToArray();
        Array.Sort(order, (first, second) => scores[second].CompareTo(scores[first]) is var byScore and not 0 ? byScore : first.CompareTo(second));
        return InOrder(method, document, order, place => scores[place], reasons, convergence);
    }

    /// <summary>The ranking in an order of places in the document.</summary>
    internal static SentenceRanking InOrder(string method, SummaryDocument document, IEnumerable<int> order, Func<int, double> score, Func<int, ImmutableArray<ScoreReason>> reasons, Convergence? convergence = null) =>
        new(
            method,
            document,
            [.. order.Select((place, rank) => new RankedSentence(rank, place, document.Sentences[place], document.Words[place], score(place), reasons(place)))],
            convergence);
}

/// <summary>A sentence in a ranking.</summary>
/// <param name="Rank">Its rank, from 0 for the best.</param>
/// <param name="Place">Its place in the document, from 0.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">Words in it.</param>
/// <param name="Score">The method's score, in the method's own unit; finite.</param>
/// <param name="Reasons">What the score is made of.</param>
public sealed record RankedSentence(int Rank, int Place, Sentence Sentence, int Words, double Score, ImmutableArray<ScoreReason> Reasons);

/// <summary>Something that a score is made of.</summary>
/// <param name="Name">What it is ("centrality").</param>
/// <param name="Value">Its value, in the unit that the method's documentation gives.</param>
public readonly record struct ScoreReason(string Name, double Value);
