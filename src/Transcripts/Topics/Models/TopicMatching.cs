using System.Collections.Immutable;

namespace Transcripts.Topics.Models;

/// <summary>
/// The topics of one model paired with those of another, one to one, so that the pairs are as similar as they can be all
/// together (as Greene, O'Callaghan and Cunningham 2014 match them, here by whole distributions).
/// </summary>
/// <param name="Pairs">A pair for each topic of the first model, in its order.</param>
/// <param name="Similarity">The mean of the pairs.</param>
/// <param name="SharedTopWords">The mean of the pairs.</param>
internal sealed record TopicMatching(ImmutableArray<TopicPair> Pairs, double Similarity, double SharedTopWords)
{
    /// <summary>The matching of two models with the same number of topics and the same vocabulary.</summary>
    /// <param name="first">A model.</param>
    /// <param name="second">Another.</param>
    /// <param name="topWords">How many top words are compared.</param>
    public static TopicMatching Of(FittedTopics first, FittedTopics second, int topWords)
    {
        double[][] divergences = [.. first.Topics.Select(one => second.Topics
            .Select(other => JensenShannon.Divergence(one.WordProbabilities, other.WordProbabilities)).ToArray())];
        ImmutableArray<TopicPair> pairs = [.. OptimalAssignment.Of(divergences).Select((other, one) => new TopicPair(
            other,
            1 - divergences[one][other],
            Jaccard(first.Topics[one].Top(topWords), second.Topics[other].Top(topWords))))];
        return new TopicMatching(pairs, pairs.Average(pair => pair.Similarity), pairs.Average(pair => pair.SharedTopWords));
    }

    private static double Jaccard(ImmutableArray<int> first, ImmutableArray<int> second)
    {
        var both = first.Intersect(second).Count();
        var either = first.Length + second.Length - both;
        return either == 0 ? 0 : (double)both / either;
    }
}

/// <summary>Two topics that were matched.</summary>
/// <param name="Other">The topic of the second model.</param>
/// <param name="Similarity">1 less their Jensen-Shannon divergence in bits: 1 for equal distributions, 0 for such that share nothing.</param>
/// <param name="SharedTopWords">Jaccard's index of their top words, 0 to 1; 0 where neither has any.</param>
internal sealed record TopicPair(int Other, double Similarity, double SharedTopWords);
