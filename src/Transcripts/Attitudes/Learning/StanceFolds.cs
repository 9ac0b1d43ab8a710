using System.Collections.Immutable;
using Transcripts.Resampling;

namespace Transcripts.Attitudes.Learning;

/// <summary>Parts examples for cross-validation so that all targets of the same sentence stand in the same fold.</summary>
internal static class StanceFolds
{
    /// <summary>
    /// The fold of each example, from 0. Sentences are shuffled (Fisher and Yates) and dealt in turn, so that folds have as
    /// many sentences as each other, or one more.
    /// </summary>
    /// <param name="groups">The sentence of each example, from 0 in the order of their first example.</param>
    /// <param name="folds">How many; 2 to the number of sentences.</param>
    /// <param name="seed">What the pseudo-random numbers begin from.</param>
    public static ImmutableArray<int> Of(ImmutableArray<int> groups, int folds, long seed)
    {
        var random = new SplitMix64(unchecked((ulong)seed));
        int[] order = [.. Enumerable.Range(0, groups.IsEmpty ? 0 : groups.Max() + 1)];
        for (var left = order.Length; left > 1; left--)
        {
            var other = random.Below(left);
            (order[left - 1], order[other]) = (order[other], order[left - 1]);
        }

        var foldOf = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
            foldOf[order[place]] = place % folds;
        return [.. groups.Select(group => foldOf[group])];
    }

    /// <summary>The sentence of each example, numbered in the order of their first example. Equal text is the same sentence.</summary>
    public static ImmutableArray<int> Groups(IEnumerable<StanceExample> examples)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. examples.Select(example =>
            {
                numbers.TryAdd(example.Sentence, numbers.Count);
                return numbers[example.Sentence];
            }),
        ];
    }
}
