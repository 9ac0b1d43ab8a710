using System.Collections.Immutable;
using Transcripts.Attitudes.Actors;

namespace Transcripts.Attitudes.Aggregates;

/// <summary>Who is for or against whom: a directed network with signs, what is reported apart from what speakers say themselves.</summary>
/// <param name="Edges">By number of attitudes, most first.</param>
public sealed record SignedNetwork(ImmutableArray<SignedEdge> Edges)
{
    /// <summary>The network of <paramref name="attitudes"/>; those of polarity 0 are left out.</summary>
    public static SignedNetwork Of(TranscriptAttitudes attitudes)
    {
        ArgumentNullException.ThrowIfNull(attitudes);
        return new SignedNetwork([.. attitudes.Signed()
            .GroupBy(attitude => (attitude.Holder, attitude.Target, attitude.Reported))
            .Select(group => new SignedEdge(
                group.Key.Holder,
                group.Key.Target,
                group.Key.Reported,
                group.Count(attitude => attitude.Polarity > 0),
                group.Count(attitude => attitude.Polarity < 0),
                [.. group.Select(attitude => attitude.Sentence)]))
            .OrderByDescending(edge => edge.For + edge.Against)
            .ThenBy(edge => edge.Holder.Id, StringComparer.Ordinal)
            .ThenBy(edge => edge.Target.Id, StringComparer.Ordinal)
            .ThenBy(edge => edge.Reported)]);
    }

    /// <summary>Those that speakers hold themselves.</summary>
    public IEnumerable<SignedEdge> Own() => Edges.Where(edge => !edge.Reported);

    /// <summary>Those that speakers report of others.</summary>
    public IEnumerable<SignedEdge> Reported() => Edges.Where(edge => edge.Reported);
}

/// <summary>All attitudes of one holder toward one target.</summary>
/// <param name="Holder">Who holds them.</param>
/// <param name="Target">Toward whom.</param>
/// <param name="Reported">Whether they are reported of the holder.</param>
/// <param name="For">How many are for the target.</param>
/// <param name="Against">How many are against it.</param>
/// <param name="Sentences">Indices of the sentences, in order.</param>
public sealed record SignedEdge(Actor Holder, Actor Target, bool Reported, int For, int Against, ImmutableArray<int> Sentences)
{
    /// <summary>Those for less those against, over both: -1 to 1.</summary>
    public double Mean => (double)(For - Against) / (For + Against);

    /// <summary>1 where most are for, -1 where most are against, 0 where as many are either.</summary>
    public int Sign => Math.Sign(For - Against);
}
