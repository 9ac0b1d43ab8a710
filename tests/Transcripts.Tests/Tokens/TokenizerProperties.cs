using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transcripts.Tokens;
using Transcripts.Tokens.Unicode;
using Xunit;

namespace Transcripts.Tests.Tokens;

public sealed class TokenizerProperties
{
    private const int Cases = 2000;

    [Property(MaxTest = Cases)]
    public Property Tokens_and_gaps_rejoin_to_the_text_and_gaps_hold_only_white_space() =>
        Prop.ForAll(UnicodeTexts.Any, text => Rejoins(text, TokenizerOptions.Default) && Rejoins(text, TokenizerOptions.Unicode));

    [Property(MaxTest = Cases)]
    public Property Without_options_every_token_is_a_segment_of_Unicode() =>
        Prop.ForAll(UnicodeTexts.Any, text => Tokenizer.Tokenize(text, TokenizerOptions.Unicode).SequenceEqual(
            Segments(text).ToList(), (token, segment) => token.Span == segment));

    [Property(MaxTest = Cases)]
    public Property Compounds_and_possessives_only_join_and_split_what_Unicode_has() =>
        Prop.ForAll(UnicodeTexts.Any, text =>
        {
            var plain = Tokenizer.Tokenize(text, TokenizerOptions.Unicode).Select(token => token.Span.End).ToHashSet();
            return Tokenizer.Tokenize(text).All(token =>
                plain.Contains(token.Span.End) || text[token.Span.End] is '\'' or '’' && plain.Contains(token.Span.End + 2));
        });

    [Property(MaxTest = 500)]
    public Property A_stretch_has_the_tokens_of_the_same_text_alone() =>
        Prop.ForAll(UnicodeTexts.Any, UnicodeTexts.Any, (before, text) =>
        {
            var inside = Tokenizer.Tokenize(before + text + before, new TextSpan(before.Length, text.Length));
            var alone = Tokenizer.Tokenize(text).Select(token => token with { Span = token.Span with { Start = token.Span.Start + before.Length } });
            return inside.SequenceEqual(alone);
        });

    [Fact]
    public void The_transcript_rejoins() =>
        Assert.True(Rejoins(File.ReadAllText(Repository.Transcript), TokenizerOptions.Default));

    [Theory]
    [InlineData("'")]
    [InlineData("a'")]
    [InlineData("1's")]
    [InlineData("a-")]
    [InlineData("1-")]
    [InlineData("\"")]
    [InlineData("(")]
    [InlineData(".")]
    [InlineData("a.\u0301")]
    [InlineData("א\"\u0301")]
    [InlineData("\u0301")]
    [InlineData("\u202F")]
    [InlineData("a\u202F")]
    [InlineData("🇨")]
    [InlineData("\uD83D")]
    [InlineData("x")]
    public void Many_of_anything_are_tokenised(string unit)
    {
        var text = new StringBuilder().Insert(0, unit, 200_000).ToString();
        Assert.True(Rejoins(text, TokenizerOptions.Default));
    }

    private static bool Rejoins(string text, TokenizerOptions options)
    {
        var rejoined = new StringBuilder();
        var end = 0;
        foreach (var token in Tokenizer.Tokenize(text, options))
        {
            var gap = text.AsSpan(end, token.Span.Start - end);
            if (token.Span.IsEmpty || !gap.IsWhiteSpace() || char.IsWhiteSpace(text[token.Span.Start]) || char.IsWhiteSpace(text[token.Span.End - 1]))
            {
                return false;
            }

            rejoined.Append(gap).Append(token.Span.In(text));
            end = token.Span.End;
        }

        return text.AsSpan(end).IsWhiteSpace() && rejoined.Append(text, end, text.Length - end).Equals(text);
    }

    /// <summary>What the full rules give, white space left out at either end of a segment.</summary>
    private static IEnumerable<TextSpan> Segments(string text)
    {
        for (var position = 0; position < text.Length;)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            var end = WordBoundaries.Next(text, position);
            var trimmed = text.AsSpan(position, end - position).TrimEnd().Length;
            yield return new TextSpan(position, trimmed);
            position += trimmed;
        }
    }
}

internal static class Sequences
{
    public static bool SequenceEqual<TFirst, TSecond>(this IEnumerable<TFirst> first, IReadOnlyCollection<TSecond> second, Func<TFirst, TSecond, bool> equal)
    {
        var list = first.ToList();
        return list.Count == second.Count && list.Zip(second).All(pair => equal(pair.First, pair.Second));
    }
}
