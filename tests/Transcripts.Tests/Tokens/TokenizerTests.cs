using Transcripts.Tokens;
using Xunit;

namespace Transcripts.Tests.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n\u00A0\u2003", "")]
    [InlineData("Zhou: We have 3.5%, (not 1,000).", "Zhou|:|We|have|3.5/N|%|,|(|not|1,000/N|)|.")]
    [InlineData("4:30 pm, 28th", "4/N|:|30/N|pm|,|28th")]
    [InlineData("$5 + 2 = 7", "$/S|5/N|+/S|2/N|=/S|7/N")]
    [InlineData("snake_case __ x", "snake_case|__|x")]
    [InlineData("U.S.A. and e.g. this", "U.S.A|.|and|e.g|.|this")]
    [InlineData("don't can’t O’Neill", "don't|can’t|O’Neill")]
    [InlineData("naïve Gheorghiu-Dej’s über", "naïve|Gheorghiu-Dej|’s/P|über")]
    [InlineData("毛泽东。", "毛|泽|东|。")]
    [InlineData("カタカナ", "カタカナ")]
    [InlineData("שלום", "שלום")]
    [InlineData("👩‍👩‍👧 🇨🇳🇦🇱", "👩‍👩‍👧/S|🇨🇳/S|🇦🇱/S")]
    [InlineData("e\u0301te\u0301 ½", "e\u0301te\u0301|½/N")]
    [InlineData("10\u202F000 x\u202F y", "10\u202F000/N|x|y")]
    [InlineData("word.”Next", "word|.|”|Next")]
    public void Tokens_follow_the_word_boundaries_of_Unicode(string text, string tokens) => Assert.Equal(tokens, TokenText.Of(text));

    [Theory]
    [InlineData("party-government Se-chang", "party-government|Se-chang")]
    [InlineData("anti\u2010Soviet non\u2011party", "anti\u2010Soviet|non\u2011party")]
    [InlineData("the 26-country, mid-July F-16s AR750-10", "the|26-country|,|mid-July|F-16s|AR750-10")]
    [InlineData("1957-60 and 3-4-year", "1957/N|-|60/N|and|3/N|-|4-year")]
    [InlineData("to -- inter- and -ism a--b", "to|-|-|inter|-|and|-|ism|a|-|-|b")]
    [InlineData("Marxist-Leninist’s bird's-eye", "Marxist-Leninist|’s/P|bird's-eye")]
    public void Hyphenated_compounds_are_one_word(string text, string tokens) => Assert.Equal(tokens, TokenText.Of(text));

    [Fact]
    public void Compounds_and_possessives_stay_as_Unicode_has_them_when_asked() =>
        Assert.Equal("party|-|government|Romania’s", TokenText.Of("party-government Romania’s", TokenizerOptions.Unicode));

    [Theory]
    [InlineData("Romania’s Albania's ALBANIA'S", "Romania|’s/P|Albania|'s/P|ALBANIA|'S/P")]
    [InlineData("1960’s F16's 1960’students", "1960/N|’s/P|F16|'s/P|1960/N|’|students")]
    [InlineData("the U.S.’s and (Ltd.)'s and ‘Times”’s", "the|U.S|.|’s/P|and|(|Ltd|.|)|'s/P|and|‘|Times|”|’s/P")]
    [InlineData("it's It’s let’s that's who's there’s", "it's|It’s|let’s|that's|who's|there’s")]
    [InlineData("one's everybody’s else's", "one|'s/P|everybody|’s/P|else|'s/P")]
    [InlineData("the ambassadors’ views", "the|ambassadors|’|views")]
    [InlineData("'s s's ’s-", "'|s|s|'s/P|’|s|-")]
    public void A_possessive_ending_is_a_token_of_its_own_and_a_contraction_is_not(string text, string tokens) =>
        Assert.Equal(tokens, TokenText.Of(text));

    [Fact]
    public void A_span_is_read_as_a_text_of_its_own_and_keeps_the_offsets_of_the_whole()
    {
        const string Text = "one two’s three";
        var tokens = Tokenizer.Tokenize(Text, new TextSpan(5, 5));
        Assert.Equal([new Token(new TextSpan(5, 2), TokenKind.Word), new Token(new TextSpan(7, 2), TokenKind.Possessive)], tokens);
        Assert.Throws<ArgumentOutOfRangeException>(() => Tokenizer.Tokenize(Text, new TextSpan(14, 2)));
    }

    [Theory]
    [InlineData(6, 1022)]
    [InlineData(7, 1)]
    [InlineData(1, 1023)]
    [InlineData(100_000, 100_000)]
    public void Gaps_and_words_of_any_length_are_kept(int gap, int length)
    {
        var text = new string(' ', gap) + new string('x', length) + "." + new string('\n', gap) + new string('1', length);
        Assert.Equal(
            [
                new Token(new TextSpan(gap, length), TokenKind.Word),
                new Token(new TextSpan(gap + length, 1), TokenKind.Punctuation),
                new Token(new TextSpan(gap + length + 1 + gap, length), TokenKind.Number),
            ],
            Tokenizer.Tokenize(text));
    }

    [Fact]
    public void Words_and_numbers_are_counted_and_nothing_else()
    {
        const string Text = "On 28 July, Romania’s (party-government) delegation — 3 men!";
        Assert.Equal(8, Tokenizer.CountWords(Text, new TextSpan(0, Text.Length)));
        Assert.Equal(0, Tokenizer.CountWords(Text, new TextSpan(10, 1)));
        Assert.Equal(5, Tokenizer.CountWords(Text, new TextSpan(0, Text.Length), new TokenizerOptions { StopWords = new StopWordList("mine", ["ON", "romania", "men"]) }));
    }

    [Fact]
    public void Counting_allocates_nothing()
    {
        var text = File.ReadAllText(Repository.Transcript);
        var span = new TextSpan(0, text.Length);
        Tokenizer.CountWords(text, span);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var words = Tokenizer.CountWords(text, span);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.InRange(words, 4000, 8000);
    }

    [Fact]
    public void Tokenising_a_long_text_allocates_at_most_16_bytes_a_token()
    {
        var text = string.Concat(Enumerable.Repeat(File.ReadAllText(Repository.Transcript), 20));
        var count = Tokenizer.Tokenize(text).Length;
        var before = GC.GetAllocatedBytesForCurrentThread();
        Tokenizer.Tokenize(text);
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / (double)count, 12, 16);
    }
}
