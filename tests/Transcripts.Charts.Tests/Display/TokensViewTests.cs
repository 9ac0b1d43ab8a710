using FsCheck;
using FsCheck.Xunit;
using Transcripts.Display;
using Transcripts.Display.Passages;
using Transcripts.Tokens;
using Xunit;

namespace Transcripts.Charts.Tests.Display;

public sealed class TokensViewTests
{
    private static readonly Token[] Sentence =
    [
        new(new TextSpan(0, 7), TokenKind.Word), new(new TextSpan(7, 2), TokenKind.Possessive),
        new(new TextSpan(10, 2), TokenKind.Number), new(new TextSpan(12, 1), TokenKind.Punctuation),
    ];

    [Fact]
    public void Tokens_as_text_stand_in_brackets_and_gaps_between_them() =>
        Assert.Equal("[Romania][’s] [20][.]\n", "Romania’s 20.".ShowTokens(Sentence).ToString());

    [Fact]
    public void Each_token_is_a_box_that_says_its_kind_and_place() => Assert.Equal(
        ["Romania|tr-token tr-word|word [0, 7)", "’s|tr-token tr-possessive|possessive [7, 9)", "20|tr-token tr-numeral|number [10, 12)", ".|tr-token tr-punctuation|punctuation [12, 13)"],
        Markup.Parse(MarkedTokensView.Html("Romania’s 20.".ShowTokens(Sentence))).QuerySelectorAll("p > .tr-token")
            .Select(box => $"{box.TextContent}|{box.ClassName}|{box.GetAttribute("title")}"));

    [Fact]
    public void Tokens_that_overlap_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => "Romania".ShowTokens([new(new TextSpan(0, 4), TokenKind.Word), new(new TextSpan(3, 4), TokenKind.Word)]));

        Assert.Contains("[3, 7) begins before [0, 4) ends", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_cut_and_says_so() => Assert.Equal(
        "[Romania][’s]\nShown: 0–9. Left out: 9–13, 4 of 13 characters.\n",
        "Romania’s 20.".ShowTokens(Sentence, maxLength: 10).ToString());

    [Property]
    public void No_character_is_lost_between_tokens(NonNull<string> text, PositiveInt size)
    {
        var source = string.Concat(text.Get.Where(char.IsLetterOrDigit));
        var tokens = Enumerable.Range(0, source.Length / size.Get).Where(i => i % 2 == 0)
            .Select(i => new Token(new TextSpan(i * size.Get, size.Get), TokenKind.Word));

        var page = Markup.Parse(MarkedTokensView.Html(source.ShowTokens(tokens)));

        Assert.Equal(source, page.QuerySelector(".tr-tokens")!.TextContent);
    }
}
