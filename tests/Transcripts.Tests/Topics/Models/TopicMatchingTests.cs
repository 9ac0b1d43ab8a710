using FsCheck.Xunit;
using Transcripts.Topics.Models;
using Xunit;

namespace Transcripts.Tests.Topics.Models;

public sealed class TopicMatchingTests
{
    [Property]
    public bool No_other_assignment_costs_less(byte[] numbers)
    {
        var size = (int)Math.Sqrt(Math.Min(numbers.Length, 36));
        double[][] costs = [.. Enumerable.Range(0, size).Select(row => numbers.Skip(row * size).Take(size).Select(number => (double)number - 100).ToArray())];

        var columns = OptimalAssignment.Of(costs);

        return columns.Order().SequenceEqual(Enumerable.Range(0, size))
            && Cost(columns) == Permutations([.. Enumerable.Range(0, size)]).Min(Cost);

        double Cost(int[] assignment) => assignment.Select((column, row) => costs[row][column]).Sum();
    }

    [Fact]
    public void A_pair_that_is_cheap_by_itself_gives_way_to_what_is_cheaper_together()
    {
        // Row by row would take 0 + 9 + 9; 1 + 1 + 0 is the least.
        Assert.Equal([1, 0, 2], OptimalAssignment.Of([[0, 1, 5], [1, 9, 9], [5, 2, 0]]));
        Assert.Empty(OptimalAssignment.Of([]));
    }

    [Fact]
    public void Jensen_Shannon_divergences_come_out_as_by_hand()
    {
        Assert.Equal(0, JensenShannon.Divergence([0.25, 0.75], [0.25, 0.75]));
        Assert.Equal(1, JensenShannon.Divergence([1, 0], [0, 1]));

        // The mean is (3/4, 1/4): half of log2(4/3) and half of (log2(2/3) + log2 2) / 2.
        var divergence = (Math.Log2(4 / 3.0) / 2) + ((Math.Log2(2 / 3.0) + 1) / 4);
        Assert.Equal(divergence, JensenShannon.Divergence([1, 0], [0.5, 0.5]), 1e-12);
        Assert.Equal(divergence, JensenShannon.Divergence([0.5, 0.5], [1, 0]), 1e-12);
    }

    [Fact]
    public void Topics_in_another_order_are_found_again()
    {
        var first = new FittedTopics([FittedTopic.Of([0.5, 0.5, 0], [0, 1]), FittedTopic.Of([0, 0, 1], [2]), FittedTopic.Of([0.75, 0.25, 0], [0, 1])], []);
        var second = new FittedTopics([first.Topics[2], first.Topics[0], first.Topics[1]], []);

        var matching = TopicMatching.Of(first, second, 2);

        Assert.Equal([1, 2, 0], matching.Pairs.Select(pair => pair.Other));
        Assert.Equal((1, 1), (matching.Similarity, matching.SharedTopWords));
    }

    [Fact]
    public void Similarity_is_of_distributions_and_shared_words_are_of_the_top()
    {
        var first = new FittedTopics([FittedTopic.Of([0.5, 0.3, 0.2, 0], [0, 1, 2])], []);
        var second = new FittedTopics([FittedTopic.Of([0.5, 0, 0.2, 0.3], [0, 2, 3])], []);
        var none = new FittedTopics([FittedTopic.Of([0.25, 0.25, 0.25, 0.25], [])], []);

        // Half of each distribution apart: 0.3 log2 2, twice, halved. Top words 0 1 and 0 3: one of three.
        Assert.Equal(0.7, TopicMatching.Of(first, second, 2).Similarity, 1e-12);
        Assert.Equal(1 / 3.0, TopicMatching.Of(first, second, 2).SharedTopWords, 1e-12);
        Assert.Equal((1, 0), (TopicMatching.Of(none, none, 2).Similarity, TopicMatching.Of(none, none, 2).SharedTopWords));
    }

    private static IEnumerable<int[]> Permutations(int[] items) => items is []
        ? [[]]
        : items.SelectMany(item => Permutations([.. items.Where(other => other != item)]).Select(rest => (int[])[item, .. rest]));
}
