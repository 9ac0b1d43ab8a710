using Transcripts.Summaries.Similarity;
using Transcripts.Topics.Graphs;

namespace Transcripts.Summaries;

/// <summary>Sentences ranked by PageRank over their ties, whatever these are.</summary>
internal static class GraphRanking
{
    /// <summary>The ranking. The score is the rank times the number of sentences, so that 1 is the average.</summary>
    public static SentenceRanking Of(string method, SummaryDocument document, SimilarityGraph graph, GraphRankOptions options)
    {
        var run = PageRank.Of(graph, options.Damping, options.Tolerance, options.MostSteps);
        return SentenceRanking.ByScore(
            method,
            document,
            [.. run.Ranks.Select(rank => rank * run.Ranks.Length)],
            place => [new("ties", graph.Neighbours(place).Length), new("strength", graph.Strength(place))],
            new Convergence(run.Steps, run.Change, run.Converged));
    }
}
