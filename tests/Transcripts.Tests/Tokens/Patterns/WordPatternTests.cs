using Transcripts.Tokens.Patterns;
using Xunit;

namespace Transcripts.Tests.Tokens.Patterns;

public sealed class WordPatternTests
{
    [Theory]
    [InlineData("border", "The border, the Border and borders.", "border|Border")]
    [InlineData("liberat*", "Liberation liberated them; they liberate. Unliberated.", "Liberation|liberated|liberate")]
    [InlineData("*liberat*", "Unliberated", "Unliberated")]
    [InlineData("part?", "part party parts partys", "party|parts")]
    [InlineData("organi?ation", "organisation, organization, organiation", "organisation|organization")]
    [InlineData("19*", "In 1957, 1960 and 2000", "1957|1960")]
    [InlineData("national day", "National Day; national holiday. Day", "National Day")]
    [InlineData("  national\tday ", "National\n Day", "National\n Day")]
    [InlineData("(border|frontier)s", "borders frontiers border", "borders|frontiers")]
    [InlineData("border(s|)", "borders, border", "borders|border")]
    [InlineData("border|frontier post", "border post, frontier post, frontier", "border|frontier post")]
    [InlineData("(put|bring to bear) pressure", "put pressure, bring to bear pressure, bring pressure", "put pressure|bring to bear pressure")]
    [InlineData("(a (b|c)|d)e", "a be, a ce, de, be", "a be|a ce|de")]
    [InlineData("great(-| )power", "great-power, great power, greatpower", "great-power|great power")]
    [InlineData("anti-*", "anti-Soviet anti-leftist antiquity anti", "anti-Soviet|anti-leftist")]
    [InlineData("put ~2 pressure", "put pressure, put great pressure, put very great pressure, put ever so much pressure", "put pressure|put great pressure|put very great pressure")]
    [InlineData("put ~1 pressure", "put, so, pressure", "put, so, pressure")]
    [InlineData("put * pressure", "put pressure; put great pressure; put very great pressure", "put great pressure")]
    [InlineData("a ~2 a", "a a a a", "a a a a")]
    [InlineData("=vote", "Votes voted voting voter", "Votes|voted|voting")]
    [InlineData("=liberate", "Liberation liberated liberal", "Liberation|liberated|liberal")]
    [InlineData("=party congress", "parties congress", "parties congress")]
    [InlineData("u.s. troops", "U.S. troops, U.S troops", "U.S. troops")]
    [InlineData("war, peace", "war, peace; war peace", "war, peace")]
    [InlineData("soviet central committee", "The Soviet’s Central Committee, the Soviet's “Central Committee”, Soviet, Central Committee", "Soviet’s Central Committee|Soviet's “Central Committee")]
    [InlineData("soviet's \"central committee\"", "the Soviet Central Committee", "Soviet Central Committee")]
    [InlineData("ambassadors views", "the ambassadors’ views", "ambassadors’ views")]
    [InlineData("romania", "Romania’s", "Romania")]
    [InlineData("don't", "DON’T", "DON’T")]
    [InlineData("1957-60", "from 1957-60", "1957-60")]
    [InlineData("north korea|korea", "North Korea and Korea", "North Korea|Korea")]
    [InlineData("É*", "état ÉTUDE etat", "état|ÉTUDE")]
    [InlineData("毛*东", "毛泽东", "毛泽东")]
    [InlineData("a", "", "")]
    public void A_pattern_fits(string pattern, string text, string expected) =>
        Assert.Equal(expected, string.Join('|', WordPattern.Parse(pattern).Find(text).Select(match => match.Span.TextIn(text))));

    [Theory]
    [InlineData("", 1, "The pattern is empty.")]
    [InlineData(" \t", 1, "The pattern is empty.")]
    [InlineData("liberat(e", 8, "The parenthesis is not closed.")]
    [InlineData("(a(b|c)", 1, "The parenthesis is not closed.")]
    [InlineData("liberat)e", 8, "A parenthesis is closed that was never opened.")]
    [InlineData("a ()", 3, "The parentheses hold nothing.")]
    [InlineData("a (|)", 3, "The parentheses hold nothing.")]
    [InlineData("a|", 1, "An alternative is empty.")]
    [InlineData("(a|)", 1, "An alternative is empty.")]
    [InlineData("a|b| |c", 5, "An alternative is empty.")]
    [InlineData("*", 1, "An alternative has no letter and no digit")]
    [InlineData("a|b|* ??", 5, "An alternative has no letter and no digit")]
    [InlineData("...", 1, "An alternative has no letter and no digit")]
    [InlineData("“”", 1, "An alternative is empty.")]
    [InlineData("~2 a", 1, "A gap has no word before it.")]
    [InlineData("a ~2 ~3 b", 6, "A gap has no word before it.")]
    [InlineData("a ~2", 3, "A gap has no word behind it.")]
    [InlineData("a ~ b", 3, "A gap has no number of words.")]
    [InlineData("a ~0 b", 3, "A gap has no number of words.")]
    [InlineData("a ~11 b", 3, "A gap has no number of words.")]
    [InlineData("a ~99999999999 b", 3, "A gap has no number of words.")]
    [InlineData("a ~x b", 3, "A gap has no number of words.")]
    [InlineData("a~2 b", 2, "A gap stands within a word.")]
    [InlineData("lib=erate", 4, "The sign = stands within a word.")]
    [InlineData("==a", 2, "The sign = stands within a word.")]
    [InlineData("=", 1, "Behind = stands no single word.")]
    [InlineData("a =liberat*", 3, "Behind = stands no single word.")]
    [InlineData("=1957", 1, "Behind = stands no single word.")]
    [InlineData("((((((((((( a )))))))))))", 11, "Parentheses stand more than ten deep.")]
    [InlineData("(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)", 56, "The pattern has more than 2,000 alternatives.")]
    [InlineData("a b c d e f g h i j k l m n o p q", 1, "A phrase has more than 16 words.")]
    public void What_is_no_pattern_is_refused_with_its_place_and_a_remedy(string pattern, int character, string problem)
    {
        var error = Assert.Throws<PatternFormatException>(() => WordPattern.Parse(pattern));

        Assert.Equal(character - 1, error.Position);
        Assert.StartsWith($"Pattern “{pattern}”, character {character}: {problem}", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", error.Remedy, StringComparison.Ordinal);
        Assert.EndsWith(error.Remedy!, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_without_end_is_refused()
    {
        Assert.Throws<PatternFormatException>(() => WordPattern.Parse(new string('a', 1_001)));
        Assert.Throws<PatternFormatException>(() => WordPattern.Parse(new string('(', 1_000)));
        Assert.Throws<PatternFormatException>(() => WordPattern.Parse(string.Concat(Enumerable.Repeat("(a|b)", 200))));
        Assert.Throws<ArgumentNullException>(() => WordPattern.Parse(null!));
    }

    [Fact]
    public void Alternatives_that_come_to_the_same_are_one() =>
        Assert.Single(WordPattern.Parse("(a|A) b|a (b|B)").Phrases);

    [Fact]
    public void Equal_texts_are_equal_patterns()
    {
        Assert.Equal(WordPattern.Parse("a b"), WordPattern.Parse("a b"));
        Assert.NotEqual(WordPattern.Parse("a b"), WordPattern.Parse("a  b"));
        Assert.Equal("a b", WordPattern.Parse("a b").ToString());
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("a", "", false)]
    [InlineData("*", "", true)]
    [InlineData("?", "", false)]
    [InlineData("a*b*c", "abc", true)]
    [InlineData("a*b*c", "aXbXbXc", true)]
    [InlineData("a*b*c", "aXbXbX", false)]
    [InlineData("*ab", "aab", true)]
    [InlineData("*a?", "aaa", true)]
    [InlineData("**a**", "a", true)]
    [InlineData("?*?", "a", false)]
    [InlineData("?*?", "ab", true)]
    public void Wildcards_fit_whole_words(string form, string word, bool fits) => Assert.Equal(fits, Wildcards.Fit(form, word));
}
