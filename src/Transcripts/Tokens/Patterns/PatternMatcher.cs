using System.Collections.Immutable;
using System.Globalization;

namespace Transcripts.Tokens.Patterns;

/// <summary>
/// Finds many patterns in one walk along the tokens. All phrases lie in one tree, and each token moves the phrases that
/// are begun one step on; time is linear in the length of the text, with a factor that grows with the patterns' wildcards
/// and gaps. Not safe for use by several threads at once; make one for each.
/// </summary>
public sealed class PatternMatcher
{
    private readonly PatternTrie trie = new();
    private readonly FormTests tests = new();

    /// <summary>A matcher for <paramref name="patterns"/>; none is no error, and a pattern given twice counts once.</summary>
    public PatternMatcher(IEnumerable<WordPattern> patterns)
    {
        Patterns = [.. patterns.Distinct()];
        for (var number = 0; number < Patterns.Length; number++)
        {
            foreach (var phrase in Patterns[number].Phrases)
            {
                trie.Add(phrase.Select(step => (step.Gap, tests.NumberOf(step.Test))), number);
            }
        }
    }

    /// <summary>The patterns, each once, in the order in which they were given.</summary>
    public ImmutableArray<WordPattern> Patterns { get; }

    /// <summary>
    /// Where the patterns fit among <paramref name="tokens"/>. Of each pattern: the matches that begin first, of those that
    /// begin together the longest, and none that overlaps the one before; different patterns do not mind each other.
    /// In order of their spans, and of patterns by their text; the order in which patterns were given does not matter.
    /// </summary>
    /// <param name="text">The text that was tokenised.</param>
    /// <param name="tokens">Tokens of it, in order, under options that leave compounds and possessives as they are by default.</param>
    public ImmutableArray<PatternMatch> Find(string text, ImmutableArray<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        var walk = new Walk(this, text);
        for (var position = 0; position < tokens.Length; position++)
        {
            walk.Step(tokens[position], position);
        }

        return Select(walk.Ends, tokens);
    }

    /// <summary>Where the patterns fit in <paramref name="stretches"/> of <paramref name="text"/>, read one behind the other as the stretches of a sentence are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stretches">The stretches, in order; a phrase may go on from one to the next.</param>
    /// <exception cref="ArgumentOutOfRangeException">A stretch does not lie within <paramref name="text"/>.</exception>
    public ImmutableArray<PatternMatch> Find(string text, ImmutableArray<TextSpan> stretches) =>
        Find(text, [.. stretches.SelectMany(stretch => Tokenizer.Tokenize(text, stretch))]);

    /// <summary>Whether phrases go on behind <paramref name="token"/> as if it were not there: a genitive ending or a quotation mark.</summary>
    internal static bool IsPassedOver(Token token, string text)
    {
        if (token.Kind != TokenKind.Punctuation)
        {
            return token.Kind == TokenKind.Possessive;
        }

        var mark = text[token.Span.Start];
        return mark is '"' or '\'' or '„' or '‚'
            || char.GetUnicodeCategory(mark) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;
    }

    private ImmutableArray<PatternMatch> Select(Dictionary<(int Pattern, int Start), int> ends, ImmutableArray<Token> tokens)
    {
        var matches = new List<PatternMatch>(ends.Count);
        var (pattern, behind) = (-1, 0);
        foreach (var ((number, start), end) in ends.OrderBy(match => match.Key))
        {
            if (number == pattern && start < behind)
            {
                continue;
            }

            matches.Add(new PatternMatch(Patterns[number], start, end, TextSpan.FromBounds(tokens[start].Span.Start, tokens[end].Span.End)));
            (pattern, behind) = (number, end + 1);
        }

        return [.. matches.OrderBy(match => match.Span).ThenBy(match => match.Pattern.Text, StringComparer.Ordinal)];
    }

    /// <summary>A phrase that is begun.</summary>
    /// <param name="Node">How far it has come in the tree.</param>
    /// <param name="Start">Position of its first token.</param>
    /// <param name="Passed">Words since its last token.</param>
    /// <param name="Parted">Whether a mark has come since its last token.</param>
    private readonly record struct Begun(int Node, int Start, int Passed, bool Parted);

    /// <summary>One walk along tokens.</summary>
    private sealed class Walk(PatternMatcher matcher, string text)
    {
        private readonly HashSet<(int Node, int Start)> reached = [];
        private List<Begun> begun = [];
        private List<Begun> next = [];

        /// <summary>The position of the last token of the longest match of each pattern from each start.</summary>
        public Dictionary<(int Pattern, int Start), int> Ends { get; } = [];

        public void Step(Token token, int position)
        {
            if (IsPassedOver(token, text))
            {
                return;
            }

            var passed = matcher.tests.PassedBy(text, token);
            if (passed.IsEmpty && begun.Count == 0)
            {
                return;
            }

            next.Clear();
            reached.Clear();
            foreach (var phrase in begun)
            {
                foreach (var gap in matcher.trie.GapsFrom(phrase.Node))
                {
                    if (phrase.Passed <= gap && (gap > 0 || !phrase.Parted))
                    {
                        Advance(phrase, gap, passed, position);
                    }
                }
            }

            Advance(new Begun(PatternTrie.Root, position, 0, false), 0, passed, position);
            if (matcher.trie.HasGaps)
            {
                Wait(token);
            }

            (begun, next) = (next, begun);
        }

        private void Advance(Begun phrase, int gap, ReadOnlySpan<int> passed, int position)
        {
            foreach (var test in passed)
            {
                var node = matcher.trie.Next(phrase.Node, gap, test);
                if (node < 0 || (matcher.trie.HasGaps && !reached.Add((node, phrase.Start))))
                {
                    continue;
                }

                foreach (var pattern in matcher.trie.PatternsAt(node))
                {
                    Ends[(pattern, phrase.Start)] = position;
                }

                if (!matcher.trie.GapsFrom(node).IsEmpty)
                {
                    next.Add(new Begun(node, phrase.Start, 0, false));
                }
            }
        }

        /// <summary>Phrases whose gap is not used up go on waiting; one that has just come to the same node can do all they can.</summary>
        private void Wait(Token token)
        {
            foreach (var phrase in begun)
            {
                var waiting = token.IsWord ? phrase with { Passed = phrase.Passed + 1 } : phrase with { Parted = true };
                if (matcher.trie.GapsFrom(phrase.Node) is [.., > 0 and var widest] && waiting.Passed <= widest && reached.Add((phrase.Node, phrase.Start)))
                {
                    next.Add(waiting);
                }
            }
        }
    }
}
