using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Transcripts.Counts.Collocations;

/// <summary>Puts pairs in order.</summary>
internal static class CollocationRanking
{
    /// <summary>The pairs by falling measure, then by falling count, then in the order in which their words first come.</summary>
    public static ImmutableArray<Collocation> Of(List<Collocation> pairs, AssociationMeasure measure)
    {
        var keys = new double[pairs.Count];
        var order = new int[pairs.Count];
        for (var pair = 0; pair < order.Length; pair++)
        {
            keys[pair] = -measure.Of(pairs[pair].Table) ?? double.PositiveInfinity;
            order[pair] = pair;
        }

        // Numbers are sorted far faster than by a comparison; equals are put in order afterwards.
        Array.Sort(keys, order);
        var equals = Comparer<int>.Create((one, other) => Compare(pairs[one], pairs[other]));
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
                end++;
            Array.Sort(order, start, end - start, equals);
            start = end;
        }

        var ranked = new Collocation[order.Length];
        for (var rank = 0; rank < ranked.Length; rank++)
            ranked[rank] = pairs[order[rank]];
        return ImmutableCollectionsMarshal.AsImmutableArray(ranked);
    }

    private static int Compare(in Collocation one, in Collocation other) =>
        one.Count != other.Count ? other.Count.CompareTo(one.Count)
        : one.FirstWord != other.FirstWord ? one.FirstWord.CompareTo(other.FirstWord)
        : one.SecondWord.CompareTo(other.SecondWord);
}
