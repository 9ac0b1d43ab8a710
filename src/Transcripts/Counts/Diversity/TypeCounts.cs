using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Transcripts.Counts.Diversity;

/// <summary>How many different words (types) a text has among its running words (tokens), and how often each comes. Immutable.</summary>
public sealed class TypeCounts
{
    private TypeCounts(ImmutableArray<int> counts, ImmutableArray<int> numbers)
    {
        Counts = counts;
        Numbers = numbers;
    }

    /// <summary>Running words.</summary>
    public int Tokens => Numbers.Length;

    /// <summary>Different words.</summary>
    public int Types => Counts.Length;

    /// <summary>How often each different word comes, 1 or more, in the order of first occurrence.</summary>
    public ImmutableArray<int> Counts { get; }

    /// <summary>The running words, renumbered from 0 in the order of first occurrence.</summary>
    internal ImmutableArray<int> Numbers { get; }

    /// <summary>The sum of all counts' squares.</summary>
    internal double SquareSum => Counts.Sum(count => (double)count * count);

    /// <summary>The counts of <paramref name="words"/>; equal numbers are the same word.</summary>
    public static TypeCounts Of(ReadOnlySpan<int> words)
    {
        var known = new Dictionary<int, int>();
        var counts = new List<int>();
        var numbers = new int[words.Length];
        for (var place = 0; place < words.Length; place++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, words[place], out var met);
            if (!met)
            {
                number = counts.Count;
                counts.Add(0);
            }

            counts[number]++;
            numbers[place] = number;
        }

        return new TypeCounts([.. counts], ImmutableCollectionsMarshal.AsImmutableArray(numbers));
    }
}
