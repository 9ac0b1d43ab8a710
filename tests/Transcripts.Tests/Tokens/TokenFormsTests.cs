using Transcripts.Tokens;
using Xunit;

namespace Transcripts.Tests.Tokens;

public sealed class TokenFormsTests
{
    [Fact]
    public void Stems_are_those_of_Porter2()
    {
        var rows = File.ReadAllLines(Repository.SharedOrSkip("oracles", "stems_en.csv")).Skip(1).Select(line => line.Split(',')).ToList();
        var forms = new TokenForms(new TokenizerOptions { Stemmer = Stemmer.English });
        var different = rows.Where(row => forms.Of(row[0], new Token(new TextSpan(0, row[0].Length), TokenKind.Word)) != row[1]).Select(row => row[0]);
        Assert.Equal(156, rows.Count);
        Assert.Empty(different);
    }

    [Theory]
    [InlineData("Romania’s PARTY\u2010Government ÉLAN", "romania|'s|party-government|élan")]
    [InlineData("Don’t 28TH", "don't|28th")]
    public void Folding_unites_case_apostrophes_and_hyphens(string text, string forms) =>
        Assert.Equal(forms, Forms(text, new TokenizerOptions { FoldCase = true }));

    [Fact]
    public void Without_folding_a_form_is_the_text_as_written() =>
        Assert.Equal("The|Soviets|’s|the", Forms("The Soviets’s the", TokenizerOptions.Default));

    [Fact]
    public void A_form_met_again_is_the_same_string()
    {
        const string Text = "Talks TALKS talks";
        var forms = new TokenForms(new TokenizerOptions { FoldCase = true });
        var tokens = Tokenizer.Tokenize(Text);
        Assert.Same(forms.Of(Text, tokens[0]), forms.Of(Text, tokens[0]));
        Assert.Equal(["talks", "talks", "talks"], tokens.Select(token => forms.Of(Text, token)));
    }

    [Fact]
    public void Stop_words_are_left_out_under_the_name_of_their_list()
    {
        var options = new TokenizerOptions { StopWords = StopWordList.English };
        Assert.Equal("We|support|Romania|’s/P|Party|.", TokenText.Of("We support THE Romania’s Party and the.", options));
        Assert.Equal("Lucene English", options.StopWords.Name);
        Assert.Equal(33, StopWordList.English.Words.Length);
    }

    [Fact]
    public void The_Snowball_list_has_contractions_with_either_apostrophe()
    {
        Assert.Equal(174, StopWordList.SnowballEnglish.Words.Length);
        Assert.True(StopWordList.SnowballEnglish.Contains("Don’t"));
        Assert.True(StopWordList.SnowballEnglish.Contains("don't"));
        Assert.False(StopWordList.SnowballEnglish.Contains("party"));
    }

    [Fact]
    public void A_list_without_a_name_is_refused() => Assert.Throws<ArgumentException>(() => new StopWordList(" ", []));

    private static string Forms(string text, TokenizerOptions options)
    {
        var forms = new TokenForms(options);
        return string.Join('|', Tokenizer.Tokenize(text, options).Select(token => forms.Of(text, token)));
    }
}
