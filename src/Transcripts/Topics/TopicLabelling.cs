using System.Collections.Frozen;
using System.Collections.Immutable;
using Transcripts.Tokens;
using Transcripts.Tokens.Patterns;

namespace Transcripts.Topics;

/// <summary>
/// Finds the hits of all topics in one walk along the tokens of a sentence: one matcher holds the patterns, exclusions and
/// conditions of all topics. Not safe for use by several threads at once.
/// </summary>
internal sealed class TopicLabelling(TopicDictionary dictionary)
{
    private readonly PatternMatcher matcher =
        new(dictionary.Topics.SelectMany(topic => topic.Patterns.Concat(topic.Exclusions).Concat(topic.Unless)));

    // What a pattern means: a sign of these topics, an exclusion from those, a bar to others.
    private readonly FrozenDictionary<WordPattern, ImmutableArray<Use>> uses = dictionary.Topics
        .SelectMany((topic, position) =>
            topic.Patterns.Select(pattern => (pattern, new Use(position, UseKind.Sign)))
                .Concat(topic.Exclusions.Select(pattern => (pattern, new Use(position, UseKind.Exclusion))))
                .Concat(topic.Unless.Select(pattern => (pattern, new Use(position, UseKind.Bar)))))
        .GroupBy(pair => pair.pattern, pair => pair.Item2)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());

    private enum UseKind
    {
        Sign,
        Exclusion,
        Bar,
    }

    /// <summary>The hits among <paramref name="tokens"/>, those of a sentence, in the order of their spans and then of the dictionary.</summary>
    public ImmutableArray<TopicHit> Hits(string source, ImmutableArray<Token> tokens)
    {
        var found = matcher.Find(source, tokens)
            .SelectMany(match => uses[match.Pattern].Select(use => (use.Topic, use.Kind, Match: match)))
            .ToLookup(place => (place.Topic, place.Kind), place => place.Match);
        var hits = new List<(int Topic, PatternMatch Match)>();
        for (var topic = 0; topic < dictionary.Topics.Length; topic++)
        {
            if (!found.Contains((topic, UseKind.Sign)) || found.Contains((topic, UseKind.Bar)))
            {
                continue;
            }

            var behind = 0;
            foreach (var match in found[(topic, UseKind.Sign)]
                .Where(match => !found[(topic, UseKind.Exclusion)].Any(excluded => Overlap(match, excluded)))
                .OrderBy(match => match.FirstToken)
                .ThenByDescending(match => match.LastToken)
                .ThenBy(match => match.Pattern.Text, StringComparer.Ordinal))
            {
                if (match.FirstToken >= behind)
                {
                    hits.Add((topic, match));
                    behind = match.LastToken + 1;
                }
            }
        }

        return [.. hits.OrderBy(hit => hit.Match.Span).ThenBy(hit => hit.Topic).Select(hit => new TopicHit(dictionary.Topics[hit.Topic], hit.Match.Pattern, hit.Match.Span))];
    }

    private static bool Overlap(PatternMatch first, PatternMatch second) =>
        first.FirstToken <= second.LastToken && second.FirstToken <= first.LastToken;

    private readonly record struct Use(int Topic, UseKind Kind);
}
