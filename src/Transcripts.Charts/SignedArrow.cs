using System.Collections.Immutable;
using Transcripts.Attitudes;
using Transcripts.Attitudes.Actors;

namespace Transcripts.Charts;

/// <summary>An arrow of a signed network: all attitudes of one sign that one actor has toward another.</summary>
/// <param name="Holder">Who holds them: the tail.</param>
/// <param name="Target">Toward whom: the head.</param>
/// <param name="Sign">1 for, -1 against.</param>
/// <param name="Reported">How many of them are reported.</param>
/// <param name="Sentences">Indexes of their sentences, in order, at least one.</param>
internal sealed record SignedArrow(Actor Holder, Actor Target, int Sign, int Reported, ImmutableArray<int> Sentences)
{
    public int Count => Sentences.Length;

    public string Verb => Sign > 0 ? "for" : "against";

    /// <summary>The arrows of <paramref name="attitudes"/>, those of the most sentences first.</summary>
    public static ImmutableArray<SignedArrow> Of(TranscriptAttitudes attitudes, Attribution attribution) =>
    [
        .. attitudes.Signed()
            .Where(attitude => attribution == Attribution.Both || attitude.Reported == (attribution == Attribution.Reported))
            .GroupBy(attitude => (attitude.Holder, attitude.Target, Sign: Math.Sign(attitude.Polarity)))
            .Select(group => new SignedArrow(
                group.Key.Holder,
                group.Key.Target,
                group.Key.Sign,
                group.Where(attitude => attitude.Reported).Select(attitude => attitude.Sentence).Distinct().Count(),
                [.. group.Select(attitude => attitude.Sentence).Distinct().Order()]))
            .OrderByDescending(arrow => arrow.Count)
            .ThenBy(arrow => arrow.Holder.Id, StringComparer.Ordinal)
            .ThenBy(arrow => arrow.Target.Id, StringComparer.Ordinal)
            .ThenByDescending(arrow => arrow.Sign),
    ];

    /// <summary>Which of the arrows between the same two, either way, each is: 0, 1, …, so that they can be drawn apart.</summary>
    public static ImmutableArray<int> Lanes(ImmutableArray<SignedArrow> arrows)
    {
        var taken = new Dictionary<(Actor, Actor), int>();
        return [.. arrows.Select(arrow =>
        {
            var pair = string.CompareOrdinal(arrow.Holder.Id, arrow.Target.Id) <= 0 ? (arrow.Holder, arrow.Target) : (arrow.Target, arrow.Holder);
            taken[pair] = taken.GetValueOrDefault(pair) + 1;
            return taken[pair] - 1;
        })];
    }
}
