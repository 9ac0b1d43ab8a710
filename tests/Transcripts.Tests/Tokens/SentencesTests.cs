using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transcripts.Tokens;
using Xunit;

namespace Transcripts.Tests.Tokens;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("Prof. Li met Gen. Park at No. 5 on Dec. 3. | They spoke.")]
    [InlineData("The U.S. Government agreed.| Romania did not.| He left the U.S. | They stayed.")]
    [InlineData("He came at 5 p.m. | Romania left.| By 6 p.m. Romania had left.")]
    [InlineData("It began at 9 a.m. Sunday and 10 a.m. EST. | He lived in N.Y. | Mr. Kim did not.")]
    [InlineData("“Never!” Mr. Kim replied. | “Never!” | Mr. Kim left.")]
    [InlineData("“We agree,” said Mr. Kim. | “Do you?” Comrade Peng Zhen asked. | “Yes.” | They left.")]
    [InlineData("He said (I was there.) that it was so. | (I was there. | It was so.) | Yes.")]
    [InlineData("They were liberated.|(In fact they were not. | They said so.)|We agree.|Do you?")]
    [InlineData("See https://www.example.org/Some.Page.Html or Jane.Doe@example.org. | Then write.")]
    [InlineData("In 1964. | 25 men came. | It rose by 3.5 per cent. | Yes.")]
    [InlineData("He was … tired. | And then … Romania? | No… | Yes … and so on.")]
    [InlineData("We want (1) bread, (2) peace. | That is all.")]
    [InlineData("同志们好。|你们好！| 再见。")]
    [InlineData("هل تفهم؟ | نعم.")]
    public void Sentences_end_where_the_bars_stand(string marked)
    {
        // A bar marks an end; blanks around it are the text's own.
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var expected = marked.Split('|').Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0);
        Assert.Equal(expected, Sentences.Split(text).Select(span => span.TextIn(text)));
    }

    [Fact]
    public void The_hard_places_of_the_transcript_are_cut_as_a_reader_cuts_them()
    {
        var text = File.ReadAllText(Repository.Transcript);
        var sentences = Sentences.Split(text).Select(span => span.TextIn(text)).ToList();

        // The list was read through by eye from beginning to end.
        Assert.Equal(291, sentences.Count);
        Assert.Superset(
            new HashSet<string>
            {
                "(1) On 28 August this year it will be the twentieth anniversary of Romania’s National Day.",
                "(Regarding Korea, the Soviet Union has also given this interpretation.",
                "In fact the Korean people also relied on their own strength.",
                "The Vietnamese ambassador replied: There are.)",
                "They rushed Podgorny to the shore of the Black Sea to meet Comrade Gheorghiu-Dej (Comrade Peng Zhen interjected: They were very tense.).",
                "Albania’s Ambassador: Khrushchev is the bandit chief.）",
                "(Zhou: You are in another kind of situation.)",
            },
            sentences.ToHashSet());
        Assert.Contains(sentences, sentence => sentence.EndsWith("they had to withdraw.)", StringComparison.Ordinal));
        Assert.Contains(sentences, sentence => sentence.StartsWith("We support the twentieth anniversary", StringComparison.Ordinal));
        Assert.Contains(sentences, sentence => sentence.Contains("“inter-state integrated body,” calling", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_end_ends_a_sentence_or_is_white_space_as_asked()
    {
        const string Text = "Summary of\nthe talks\n \nWe agree\r\nwith Mr.\r\nKim. Yes.\u2029No";
        Assert.Equal(["Summary of", "the talks", "We agree", "with Mr.", "Kim.", "Yes.", "No"], Of(Text, LineBreaks.EndSentence));
        Assert.Equal(["Summary of\nthe talks", "We agree\r\nwith Mr.\r\nKim.", "Yes.", "No"], Of(Text, LineBreaks.Wrap));
    }

    [Fact]
    public void Quotations_may_be_cut_when_asked()
    {
        const string Text = "He said: “We agree. You know it.” They left.";
        var options = new SentenceOptions { KeepQuotations = false };
        Assert.Equal(["He said: “We agree. You know it.”", "They left."], Sentences.Split(Text).Select(span => span.TextIn(Text)));
        Assert.Equal(["He said: “We agree.", "You know it.”", "They left."], Sentences.Split(Text, options).Select(span => span.TextIn(Text)));
    }

    [Fact]
    public void A_stretch_is_read_as_a_text_of_its_own()
    {
        const string Text = "One. Two. Three.";
        Assert.Equal([new TextSpan(5, 4), new TextSpan(10, 2)], Sentences.Split(Text, new TextSpan(4, 8)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sentences.Split(Text, new TextSpan(10, 7)));
    }

    [Property(MaxTest = 2000)]
    public Property Sentences_tile_the_text_but_for_white_space() =>
        Prop.ForAll(UnicodeTexts.Any, text =>
            Tiles(text, SentenceOptions.Default)
            && Tiles(text, new SentenceOptions { LineBreaks = LineBreaks.Wrap })
            && Tiles(text, new SentenceOptions { KeepQuotations = false }));

    [Theory]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData(" \"a")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("a(")]
    [InlineData("a)")]
    [InlineData("[)")]
    [InlineData("a (b.)")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("a. ")]
    [InlineData("a.- ")]
    [InlineData("A.B")]
    [InlineData("! . ")]
    [InlineData("1) a ")]
    [InlineData("1. ")]
    [InlineData("a.[1]")]
    [InlineData("a\n")]
    [InlineData("\n \n")]
    [InlineData("x")]
    [InlineData("Mr. ")]
    [InlineData("“a.")]
    [InlineData("a.”")]
    public void Many_of_anything_are_split(string unit)
    {
        var text = new StringBuilder("a ").Insert(2, unit, 200_000).ToString();
        Assert.True(Tiles(text, SentenceOptions.Default));
        Assert.True(Tiles(text, new SentenceOptions { LineBreaks = LineBreaks.Wrap }));
    }

    private static IEnumerable<string> Of(string text, LineBreaks lineBreaks) =>
        Sentences.Split(text, new SentenceOptions { LineBreaks = lineBreaks }).Select(span => span.TextIn(text));

    private static bool Tiles(string text, SentenceOptions options)
    {
        var end = 0;
        foreach (var span in Sentences.Split(text, options))
        {
            if (span.IsEmpty || span.Start < end || !text.AsSpan(end, span.Start - end).IsWhiteSpace()
                || char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]))
            {
                return false;
            }

            end = span.End;
        }

        return text.AsSpan(end).IsWhiteSpace();
    }
}
