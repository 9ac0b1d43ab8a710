using System.Collections.Immutable;
using Transcripts.Attitudes.Actors;

namespace Transcripts.Attitudes.Aggregates;

/// <summary>
/// Balance of triads (Heider 1946, "Attitudes and cognitive organization"; Cartwright and Harary 1956): three actors who
/// are in pairs for or against each other are balanced where the product of the three signs is positive (the friend of
/// a friend is a friend, the enemy of an enemy too).
/// </summary>
/// <param name="Triads">The triads of which all three pairs have a sign, in the order of their actors' keys.</param>
public sealed record TriadBalance(ImmutableArray<Triad> Triads)
{
    /// <summary>The number of balanced triads.</summary>
    public int Balanced => Triads.Count(triad => triad.IsBalanced);

    /// <summary>The share of balanced triads, 0 to 1; null where there are no triads.</summary>
    public double? Share => Triads.IsEmpty ? null : (double)Balanced / Triads.Length;

    /// <summary>
    /// The triads of <paramref name="network"/>. The sign of a pair is that of all attitudes between the two, in either
    /// direction, own and reported; a pair with as many for as against has none.
    /// </summary>
    public static TriadBalance Of(SignedNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var sums = new Dictionary<(Actor, Actor), int>();
        foreach (var edge in network.Edges)
        {
            var pair = Ordered(edge.Holder, edge.Target);
            sums[pair] = sums.GetValueOrDefault(pair) + edge.For - edge.Against;
        }

        var signs = sums.Where(pair => pair.Value != 0).ToDictionary(pair => pair.Key, pair => Math.Sign(pair.Value));
        var neighbours = signs.Keys
            .GroupBy(pair => pair.Item1, pair => pair.Item2)
            .OrderBy(group => group.Key.Id, StringComparer.Ordinal)
            .Select(group => (First: group.Key, Others: group.OrderBy(actor => actor.Id, StringComparer.Ordinal).ToList()));
        var triads = ImmutableArray.CreateBuilder<Triad>();
        foreach (var (first, others) in neighbours)
        {
            for (var second = 0; second < others.Count; second++)
            {
                for (var third = second + 1; third < others.Count; third++)
                {
                    if (signs.TryGetValue((others[second], others[third]), out var sign))
                        triads.Add(new Triad(first, others[second], others[third], signs[(first, others[second])], signs[(first, others[third])], sign));
                }
            }
        }

        return new TriadBalance(triads.ToImmutable());
    }

    private static (Actor, Actor) Ordered(Actor one, Actor other) => string.CompareOrdinal(one.Id, other.Id) < 0 ? (one, other) : (other, one);
}

/// <summary>Three actors and the signs between them.</summary>
/// <param name="First">The first by key.</param>
/// <param name="Second">The second.</param>
/// <param name="Third">The third.</param>
/// <param name="FirstSecond">1 where the first two are for each other on the whole, -1 where against.</param>
/// <param name="FirstThird">Likewise for the first and the third.</param>
/// <param name="SecondThird">Likewise for the second and the third.</param>
public sealed record Triad(Actor First, Actor Second, Actor Third, int FirstSecond, int FirstThird, int SecondThird)
{
    /// <summary>Whether the product of the signs is positive.</summary>
    public bool IsBalanced => FirstSecond * FirstThird * SecondThird > 0;
}
