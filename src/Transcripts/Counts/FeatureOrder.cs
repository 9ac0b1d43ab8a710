using System.Numerics;
using System.Runtime.InteropServices;

namespace Transcripts.Counts;

/// <summary>
/// Puts the numbers of a unit's features in order. Most are small, since features are numbered as they come and frequent
/// ones come early: those are kept as bits, which are in order by themselves, and only the others are sorted.
/// </summary>
internal sealed class FeatureOrder
{
    private const int WordBits = 6;
    private const int Small = 1 << (2 * WordBits);

    private readonly ulong[] bits = new ulong[Small >> WordBits];
    private readonly List<int> large = [];
    private readonly List<int> ordered = [];

    // Which of the words of bits are not 0.
    private ulong filled;

    /// <summary>Takes a number, 0 or more, that was not taken since numbers were last given.</summary>
    public void Add(int number)
    {
        if (number >= Small)
        {
            large.Add(number);
            return;
        }

        var word = number >> WordBits;
        bits[word] |= 1UL << number;
        filled |= 1UL << word;
    }

    /// <summary>Gives the numbers in ascending order, and begins anew. The span holds until the next call.</summary>
    public ReadOnlySpan<int> TakeInOrder()
    {
        ordered.Clear();
        for (; filled != 0; filled &= filled - 1)
        {
            var word = BitOperations.TrailingZeroCount(filled);
            for (var rest = bits[word]; rest != 0; rest &= rest - 1)
                ordered.Add((word << WordBits) + BitOperations.TrailingZeroCount(rest));
            bits[word] = 0;
        }

        large.Sort();
        ordered.AddRange(large);
        large.Clear();
        return CollectionsMarshal.AsSpan(ordered);
    }
}
