using Transcripts.Counts;
using Transcripts.Counts.Concordances;
using Transcripts.Reading;
using Transcripts.Tests.Speakers;
using Transcripts.Tokens.Patterns;
using Xunit;

namespace Transcripts.Tests.Counts.Concordances;

public sealed class ConcordanceTests
{
    private static readonly ConcordanceOptions Two = new() { Left = 2, Right = 2 };

    // Two of its four sentences are cut: by an interjection, which is a turn of its own, and by a direction.
    private static readonly Transcript Interrupted = TranscriptReader.Parse(
        """
        ANNA: The Soviet Union put (BEN: Great pressure, the Soviets!) heavy pressure on us. “Soviet revisionists” said so.

        BEN: Romania’s border (laughs), the Soviet border, is long. SOVIET pressure.
        """);

    [Fact]
    public void A_line_has_the_words_around_the_keyword_and_a_mark_for_what_interrupts_them() => Assert.Equal(
        """
        0|1|0|A|two three.|Four|five. ⟨…⟩ Seven|15–19
        1|2|1|B||Six|!|26–29
        2|3|0|A|Seven eight|nine|ten.|43–47
        """,
        Written(Concordance.Of(Meetings.Small, "four|nine|six", Two)));

    [Fact]
    public void Context_ends_with_the_turn_and_goes_on_behind_an_interjection_and_a_direction() => Assert.Equal(
        """
        0|0|0|ANNA|The|Soviet|Union put ⟨…⟩ heavy|10–16
        1|1|1|BEN|Great pressure, the|Soviets|!|53–60
        2|2|0|ANNA|pressure on us. “|Soviet|revisionists” said so.|86–92
        3|3|2|BEN|Romania’s border ⟨…⟩, the|Soviet|border, is long.|153–159
        4|4|2|BEN|border, is long.|SOVIET|pressure.|177–183
        """,
        Written(Concordance.Of(Interrupted, "soviet*", new ConcordanceOptions { Left = 3, Right = 3 })));

    [Fact]
    public void Context_may_be_the_sentence() => Assert.Equal(
        """
        0|0|0|ANNA|The|Soviet|Union put ⟨…⟩ heavy pressure on us.|10–16
        1|1|1|BEN|Great pressure, the|Soviets|!|53–60
        2|2|0|ANNA|“|Soviet|revisionists” said so.|86–92
        3|3|2|BEN|Romania’s border ⟨…⟩, the|Soviet|border, is long.|153–159
        4|4|2|BEN||SOVIET|pressure.|177–183
        """,
        Written(Concordance.Of(Interrupted, "soviet*", ConcordanceOptions.WholeSentence)));

    [Theory]
    [InlineData("pressure", "pressure|pressure|pressure")]
    [InlineData("=borders", "border|border")]
    [InlineData("Soviet *", "Soviet Union|Soviet revisionists|Soviet border|SOVIET pressure")]
    [InlineData("put heavy", "put ⟨…⟩ heavy")]
    [InlineData("romania border", "Romania’s border")]
    [InlineData("laughs", "")]
    [InlineData("us soviet", "")]
    public void A_word_a_stem_a_wildcard_or_a_phrase_is_found_within_a_sentence(string query, string keywords)
    {
        var concordance = Concordance.Of(Interrupted, query);

        Assert.Equal(
            keywords.Split('|', StringSplitOptions.RemoveEmptyEntries),
            concordance.Lines.Select(line => line.KeywordText(concordance.Source)));
    }

    [Fact]
    public void A_keyword_that_is_interrupted_has_a_span_on_either_side()
    {
        var line = Assert.Single(Concordance.Of(Interrupted, "put heavy", new ConcordanceOptions { Left = 0, Right = 0 }).Lines);

        Assert.Equal(["put", "heavy"], line.Keyword.Select(Interrupted.Text));
        Assert.Equal(new TextSpan(23, 45), line.KeywordExtent);
        Assert.Equal(line.KeywordExtent, line.Extent);
        Assert.Empty(line.Left);
        Assert.Empty(line.Right);
    }

    [Theory]
    [InlineData("0 1 2 3 4")]
    [InlineData("0 1 2 3 4", ConcordanceOrder.Position)]
    // Before them: the; the pressure great; nothing; the border romania; nothing.
    [InlineData("2 4 0 3 1", ConcordanceOrder.Left)]
    // Behind them: union, nothing, revisionists, border, pressure.
    [InlineData("1 3 4 2 0", ConcordanceOrder.Right)]
    // Soviet, Soviets, Soviet, Soviet, SOVIET: four are one word in lower case, and stay as in the text.
    [InlineData("0 2 3 4 1", ConcordanceOrder.Keyword)]
    [InlineData("2 0 1 3 4", ConcordanceOrder.Speaker, ConcordanceOrder.Right)]
    [InlineData("3 4 2 0 1", ConcordanceOrder.Keyword, ConcordanceOrder.Right, ConcordanceOrder.Speaker)]
    public void Lines_are_sorted_by_their_words_and_ties_keep_the_order_of_the_text(string order, params ConcordanceOrder[] keys)
    {
        var sorted = Concordance.Of(Interrupted, "soviet*", ConcordanceOptions.WholeSentence).OrderBy(keys);

        Assert.Equal(order, string.Join(' ', sorted.Lines.Select(line => line.Index)));
        Assert.Equal(keys.Length == 0 ? [ConcordanceOrder.Position] : keys, sorted.Order);
    }

    [Fact]
    public void A_concordance_says_what_was_sought_and_how_often_it_was_found()
    {
        var soviet = Concordance.Of(Interrupted, "Soviet*");

        // The Soviet Union put heavy pressure on us, Great pressure the Soviets, Soviet revisionists said so,
        // Romania border the Soviet border is long, SOVIET pressure: 8 + 4 + 4 + 7 + 2.
        Assert.Equal("“Soviet*”: 5 occurrences in 25 words", soviet.ToString());
        Assert.Equal("“Soviet*”: 2 of 5 occurrences in 25 words", soviet.Where(line => line.Turn == 0).ToString());
        Assert.Equal("“Soviet*”: 0 of 5 occurrences in 25 words", soviet.Where(_ => false).ToString());
        Assert.Equal("“union”: 1 occurrence in 25 words", Concordance.Of(Interrupted, "union").ToString());
        Assert.Equal("“treaty”: no occurrence in 25 words", Concordance.Of(Interrupted, "treaty").ToString());
        Assert.Equal("“a”: no occurrence in 0 words", Concordance.Of(new TranscriptBuilder().Build(), "a").ToString());
    }

    [Fact]
    public void Lines_left_out_keep_the_numbers_and_the_order_of_the_rest()
    {
        var soviet = Concordance.Of(Interrupted, "Soviet*", Two).OrderBy(ConcordanceOrder.Right).Where(line => line.Speaker?.Name == "BEN");

        Assert.Equal([1, 3, 4], soviet.Lines.Select(line => line.Index));
        Assert.Equal((5, 25, Two), (soviet.Found, soviet.Words, soviet.Options));
        Assert.Equal([ConcordanceOrder.Right], soviet.Order);
    }

    [Fact]
    public void Units_of_any_text_can_be_looked_through_and_context_does_not_leave_them()
    {
        const string Text = "Red wine. White wine, red bread.";
        var query = WordPattern.Parse("wine");
        TextUnit[] halves = [new(0, "first", [new TextSpan(0, 20)]), new(1, "second", [new TextSpan(22, 10), new TextSpan(22, 0)])];

        Assert.Equal(
            """
            0|0|||Red|wine|. White wine,|4–8
            1|1|||wine. White|wine|, red bread.|16–20
            """,
            Written(Concordance.Of(Text, TextUnits.Whole(Text), query, Two)));
        Assert.Equal(
            """
            0|0|||Red|wine|. White wine|4–8
            1|1|||wine. White|wine||16–20
            """,
            Written(Concordance.Of(Text, [.. halves], query, Two)));
        Assert.Equal("“wine”: no occurrence in 0 words", Concordance.Of("", TextUnits.Whole(""), query).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => Concordance.Of(Text, [new TextUnit(0, "too long", [new TextSpan(0, 33)])], query));
        Assert.Null(Concordance.Of(Text, [.. halves], query).Transcript);
    }

    [Fact]
    public void A_query_that_is_no_pattern_is_refused_with_its_place_and_a_remedy()
    {
        var error = Assert.Throws<PatternFormatException>(() => Concordance.Of(Interrupted, "(border|frontier"));

        Assert.Equal("Pattern “(border|frontier”, character 1: The parenthesis is not closed. Close it behind the last alternative: (border|frontier)s.", error.Message);
        Assert.Throws<PatternFormatException>(() => Concordance.Of(Interrupted, " "));
    }

    [Fact]
    public void Options_out_of_range_and_unknown_orders_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConcordanceOptions { Left = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConcordanceOptions { Right = 101 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Concordance.Of(Interrupted, "union").OrderBy((ConcordanceOrder)9));
    }

    private static string Written(Concordance concordance) => string.Join('\n', concordance.Lines.Select(line =>
        $"{line.Index}|{line.Sentence}|{line.Turn}|{line.Speaker?.Name}|{line.LeftText(concordance.Source)}|{line.KeywordText(concordance.Source)}|{line.RightText(concordance.Source)}|{line.KeywordExtent.Start}–{line.KeywordExtent.End}"));
}
