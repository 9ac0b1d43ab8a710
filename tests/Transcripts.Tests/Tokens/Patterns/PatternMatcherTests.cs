using System.Diagnostics;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transcripts.Tests.Tokens;
using Transcripts.Tokens;
using Transcripts.Tokens.Patterns;
using Xunit;

namespace Transcripts.Tests.Tokens.Patterns;

public sealed class PatternMatcherTests
{
    private static readonly Gen<string> Word = Gen.Elements("a", "b", "ab", "ba", "abb");

    private static readonly Gen<string> Item = Gen.Frequency(
        (6, Word), (2, Gen.Elements("a*", "*b", "a?", "*", "?b", "=ab")), (2, Gen.Elements("~1 a", "~2 b", "~3 a*")), (1, Gen.Elements("(a|b)", "(a|ab b)", "a(b|)")));

    /// <summary>Patterns of up to four items of a small vocabulary; the first item is a word.</summary>
    private static readonly Gen<string> Pattern =
        Word.SelectMany(first => Gen.Choose(0, 3).SelectMany(count => Item.ListOf(count)).Select(rest => string.Join(' ', rest.Prepend(first))));

    private static readonly Arbitrary<(List<string> Patterns, string Text)> Cases = Arb.From(
        Gen.Choose(1, 5).SelectMany(count => Pattern.ListOf(count))
            .SelectMany(patterns => Gen.Elements("a", "b", "ab", "ba", "abb", "c", ",", "’s").ListOf(14)
                .Select(words => (patterns.ToList(), Joined(words)))));

    [Property(MaxTest = 400)]
    public Property Matches_are_those_of_a_search_that_tries_every_stretch() => Prop.ForAll(Cases, input =>
    {
        var tokens = Tokenizer.Tokenize(input.Text);
        var found = new PatternMatcher(input.Patterns.Select(WordPattern.Parse)).Find(input.Text, tokens)
            .Select(match => (match.Pattern.Text, match.FirstToken, match.LastToken))
            .ToHashSet();
        return found.SetEquals(input.Patterns.Distinct().SelectMany(pattern => TryEveryStretch(pattern, input.Text)));
    });

    [Property(MaxTest = 300)]
    public Property The_text_of_a_match_is_a_match_of_its_pattern_from_end_to_end() => Prop.ForAll(Cases, input =>
        new PatternMatcher(input.Patterns.Select(WordPattern.Parse)).Find(input.Text, Tokenizer.Tokenize(input.Text)).All(match =>
        {
            var text = match.Span.TextIn(input.Text);
            return match.Pattern.Find(text) is [var again] && again.Span == new TextSpan(0, text.Length);
        }));

    [Property(MaxTest = 300)]
    public Property The_order_and_the_company_of_patterns_do_not_matter() => Prop.ForAll(Cases, input =>
    {
        var tokens = Tokenizer.Tokenize(input.Text);
        var patterns = input.Patterns.Select(WordPattern.Parse).ToList();
        var together = new PatternMatcher(patterns).Find(input.Text, tokens);
        var apart = patterns.Distinct().SelectMany(pattern => pattern.Find(input.Text, tokens));
        return together.SequenceEqual(new PatternMatcher(Enumerable.Reverse(patterns)).Find(input.Text, tokens))
            && together.ToHashSet().SetEquals(apart);
    });

    [Property(MaxTest = 500)]
    public Property Any_text_can_be_searched() => Prop.ForAll(UnicodeTexts.Any, text =>
    {
        var tokens = Tokenizer.Tokenize(text);
        return new PatternMatcher([WordPattern.Parse("the ~3 s*|*a*|=is ? said")]).Find(text, tokens)
            .All(match => match.Span == TextSpan.FromBounds(tokens[match.FirstToken].Span.Start, tokens[match.LastToken].Span.End));
    });

    [Property(MaxTest = 500)]
    public Property Any_text_is_a_pattern_or_refused_with_a_remedy() => Prop.ForAll(UnicodeTexts.Any, text =>
    {
        try
        {
            return WordPattern.Parse(text).Phrases.Length > 0;
        }
        catch (PatternFormatException error)
        {
            return error.Position >= 0 && error.Position <= text.Length && error.Remedy!.Length > 0;
        }
    });

    [Fact]
    public void A_phrase_goes_on_in_the_next_stretch()
    {
        const string Text = "the drafting [sic] committee";

        var match = Assert.Single(new PatternMatcher([WordPattern.Parse("drafting committee")]).Find(Text, [new TextSpan(0, 12), new TextSpan(19, 9)]));

        Assert.Equal((1, 2, "drafting [sic] committee"), (match.FirstToken, match.LastToken, match.Span.TextIn(Text)));
    }

    [Fact]
    public void No_pattern_finds_nothing() => Assert.Empty(new PatternMatcher([]).Find("a b", Tokenizer.Tokenize("a b")));

    [Fact]
    public void Time_grows_with_the_text_also_for_patterns_that_begin_everywhere()
    {
        var gaps = string.Concat(Enumerable.Repeat("a ~10 ", 9)) + "b";
        var matcher = new PatternMatcher([WordPattern.Parse(gaps), WordPattern.Parse("c " + gaps.Replace('a', '*')), WordPattern.Parse("*a*a*a*a*a*b")]);
        var text = string.Concat(Enumerable.Repeat("a ", 1_000)) + "c " + string.Concat(Enumerable.Repeat("a ", 1_000)) + new string('a', 2_000);
        var began = Stopwatch.GetTimestamp();

        Assert.Empty(matcher.Find(text, Tokenizer.Tokenize(text)));

        // A search that tried the 11^9 ways to fill the gaps from each start, or the stars in the long word, would not end today.
        Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromMinutes(1));
    }

    /// <summary>The words with blanks between them; a genitive ending closes up to the word before it, and only one does.</summary>
    private static string Joined(IEnumerable<string> words) =>
        Regex.Replace(string.Join(' ', words), "( ’s)+", "’s", RegexOptions.CultureInvariant);

    /// <summary>Another way to the same: each alternative as a regular expression on words in brackets, tried on every stretch.</summary>
    private static IEnumerable<(string, int, int)> TryEveryStretch(string pattern, string text)
    {
        // The groups of the test's patterns, written out by hand.
        string[] phrases = Expand(pattern, "(a|b)", "a", "b").SelectMany(one => Expand(one, "(a|ab b)", "a", "ab b")).SelectMany(one => Expand(one, "a(b|)", "ab", "a")).ToArray();
        var regex = new Regex("^(?:" + string.Join('|', phrases.Select(ToRegex)) + ")$", RegexOptions.CultureInvariant);
        var tokens = Tokenizer.Tokenize(text);
        var next = 0;
        for (var first = 0; first < tokens.Length; first++)
        {
            for (var last = tokens.Length - 1; last >= first && first >= next; last--)
            {
                // Genitive endings leave nothing, marks leave a comma; neither begins or ends a match.
                var words = string.Concat(tokens[first..(last + 1)].Select(token =>
                    token.IsWord ? $"<{token.Span.TextIn(text)}>" : token.Kind == TokenKind.Possessive ? "" : ","));
                if (tokens[first].IsWord && tokens[last].IsWord && regex.IsMatch(words))
                {
                    yield return (pattern, first, last);
                    next = last + 1;
                }
            }
        }
    }

    private static string ToRegex(string phrase) => string.Concat(phrase.Split(' ').Select(item =>
        item[0] == '~' ? $"(?:,*<[^<>]*>){{0,{item[1..]}}},*"
        : item[0] == '=' ? $"<{item[1..]}>"
        : "<" + item.Replace("*", "[^<>]*", StringComparison.Ordinal).Replace('?', '.') + ">"));

    private static IEnumerable<string> Expand(string pattern, string group, params string[] alternatives) =>
        pattern.IndexOf(group, StringComparison.Ordinal) is var at and >= 0
            ? alternatives.SelectMany(alternative => Expand(pattern[..at] + alternative + pattern[(at + group.Length)..], group, alternatives))
            : [pattern];
}
