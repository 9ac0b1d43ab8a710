using FsCheck.Xunit;
using Transcripts.Summaries;
using Transcripts.Summaries.Support;
using Transcripts.Tables;
using Transcripts.Tests.Speakers;
using Xunit;

namespace Transcripts.Tests.Summaries.Support;

public sealed class SummarySupportTests
{
    private static readonly SummaryDocument Meeting = SummaryDocument.Of(new TranscriptBuilder()
        .Speech("Zhou Enlai", "Romania wants arms.")
        .Speech("Nesti Nase", "Albania opposes Romania.")
        .Build());

    [Fact]
    public void Shares_are_by_the_weight_of_the_words()
    {
        var sentence = Assert.Single(SummarySupport.Of(Meeting, "Romania wants ships.").Sentences);

        // Of N = 2 sentences 2 have "Romania", 1 has "wants", none "ships": weights ln(3/2.5) = 0.1823, ln(3/1.5) = 0.6931, ln(3/0.5) = 1.7918.
        // The first sentence has the first two: 0.8755 of 2.6672 is 0.3282. Both sentences have three terms, so that length changes nothing.
        Assert.Equal(0.3282, sentence.Best, 4);
        Assert.Equal(0.3282, sentence.Share, 4);
        Assert.Equal(0.3282, sentence.Sources[0].Score, 4);
        Assert.Equal([0, 1], sentence.Sources.Select(source => source.Sentence.Index));
        Assert.Equal(["Romania", "wants"], sentence.Sources[0].Spans.Select(Meeting.Transcript.Text));
        Assert.Equal(SupportVerdict.Partly, sentence.Verdict);
        Assert.Equal([true, true, false], sentence.Words.Select(word => word.IsFound));
    }

    [Fact]
    public void What_is_said_by_one_counts_the_name_of_the_speaker()
    {
        var sentence = Assert.Single(SummarySupport.Of(Meeting, "Nesti Nase said that Albania opposes Romania.").Sentences);

        Assert.Equal(SupportVerdict.Supported, sentence.Verdict);
        Assert.Equal(1, sentence.Best);
        Assert.Empty(sentence.UnknownNames);
    }

    [Theory]
    [InlineData("Romania wants 12 arms.", SupportVerdict.Partly, "12", "")]
    [InlineData("Romania, says Zhou, wants twelve arms from Bulgaria.", SupportVerdict.Partly, "twelve", "Bulgaria")]
    [InlineData("Albanian delegates oppose Romanian ones.", SupportVerdict.Partly, "", "")]
    [InlineData("Romania-Albania oppose arms.", SupportVerdict.Supported, "", "")]
    [InlineData("Romania-Bulgaria oppose arms of Albania.", SupportVerdict.Partly, "", "Bulgaria")]
    [InlineData("Ships sail.", SupportVerdict.None, "", "")]
    [InlineData("It is so.", SupportVerdict.None, "", "")]
    public void A_number_or_name_that_nobody_says_is_named(string text, SupportVerdict verdict, string numbers, string names)
    {
        var sentence = Assert.Single(SummarySupport.Of(Meeting, text).Sentences);

        Assert.Equal(verdict, sentence.Verdict);
        Assert.Equal(numbers, string.Join(' ', sentence.UnknownNumbers));
        Assert.Equal(names, string.Join(' ', sentence.UnknownNames));
    }

    [Fact]
    public void Numbers_in_words_and_states_by_their_adjectives_are_the_same()
    {
        var meeting = SummaryDocument.Of(new TranscriptBuilder().Speech("A", "The Romanians asked for three thousand rifles and 1,500 guns.").Build());

        var sentence = Assert.Single(SummarySupport.Of(meeting, "Now Romania asked for 3 thousand rifles, 1500 guns.").Sentences);

        Assert.Equal(SupportVerdict.Supported, sentence.Verdict);
    }

    [Fact]
    public void A_denial_and_changed_roles_pass_unnoticed()
    {
        Assert.Equal(SupportVerdict.Supported, SummarySupport.Of(Meeting, "Romania does not want arms.").Sentences[0].Verdict);
        Assert.Equal(SupportVerdict.Supported, SummarySupport.Of(Meeting, "Romania opposes Albania.").Sentences[0].Verdict);
    }

    [Theory]
    [InlineData("Romania wants arms [0].", "0")]
    [InlineData("Romania wants arms. [0] Albania opposes it. [1]", "0|1")]
    [InlineData("[0] Romania wants arms.\n[1] Albania opposes it.", "0|1")]
    [InlineData("- Romania wants arms. [0, 1]\n- Albania opposes it. [1-3][1]", "0 1|1 2 3")]
    [InlineData("Romania [sic] wants [0 arms] [], [x1] and [12345678901].", "")]
    [InlineData("1. Romania wants arms.\n2) Albania opposes it.", "|")]
    public void Citations_belong_to_their_sentence(string text, string expected)
    {
        var sentences = GeneratedSentence.Split(text);

        Assert.Equal(expected, string.Join('|', sentences.Select(sentence => string.Join(' ', sentence.Citations))));
        Assert.All(sentences, sentence => Assert.Contains(sentence.Text[..7], sentence.Span.TextIn(text), StringComparison.Ordinal));
        Assert.All(sentences, sentence => Assert.Matches("^(Romania|Albania)", sentence.Text));
    }

    [Fact]
    public void Citations_are_held_against_the_source()
    {
        var sentence = Assert.Single(SummarySupport.Of(Meeting, "Romania wants arms [0, 1, 7].").Sentences);

        Assert.Equal([true, false, false], sentence.Citations.Select(citation => citation.Holds));
        Assert.Equal([0, 1, null], sentence.Citations.Select(citation => citation.Sentence?.Index));

        // "Romania" is 0.1823 of 0.1823 + 2 · 0.6931.
        Assert.Equal(0.1162, sentence.Citations[1].Share, 4);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("… — !")]
    public void A_text_without_a_word_has_no_sentences(string text) => Assert.Empty(SummarySupport.Of(Meeting, text).Sentences);

    [Fact]
    public void An_empty_document_supports_nothing()
    {
        var sentence = Assert.Single(SummarySupport.Of(Meeting.Where(_ => false), "Romania wants arms [0].").Sentences);

        Assert.Equal((SupportVerdict.None, 0, 0), (sentence.Verdict, sentence.Best, sentence.Share));
        Assert.Empty(sentence.Sources);
        Assert.False(Assert.Single(sentence.Citations).Holds);
    }

    [Fact]
    public void The_recorders_summary_and_the_abstract_are_no_source()
    {
        var transcript = Transcripts.Reading.TranscriptReader.ReadFile(Repository.Transcript);
        var document = SummaryDocument.Of(transcript);

        // The abstract's own words, "The meeting was among leaders", stand in no turn.
        Assert.All(
            SummarySupport.Of(document, transcript.Header.Abstract!.Text).Sentences.SelectMany(sentence => sentence.Sources),
            source => Assert.Equal(PartKind.Speech, transcript.Parts.Single(part => part.Span.Contains(source.Sentence.Spans[0])).Kind));
        Assert.Equal(1, SummarySupport.Of(document, document.Sentences[40].Text(transcript)).Sentences[0].Best);
    }

    [Fact]
    public void Tables_have_a_row_for_each_sentence_and_each_source()
    {
        var support = SummarySupport.Of(Meeting, "Romania wants ships [1]. Ships sail.");

        var frame = support.ToDataFrame();
        var sources = support.SourcesToDataFrame();

        Assert.Equal(["partly", "none"], frame["Verdict"].Cast<string>());
        Assert.Equal([0, null], frame["Source"].Cast<int?>());
        Assert.Equal([1, 0], frame["Citations"].Cast<int>());
        Assert.Equal([0, 0], frame["Holding"].Cast<int>());
        Assert.Equal(["Romania wants arms.", "Albania opposes Romania."], sources["Text"].Cast<string>());
    }

    [Property]
    public void Any_text_has_shares_between_none_and_all(string? text)
    {
        foreach (var sentence in SummarySupport.Of(Meeting, text ?? "").Sentences)
        {
            Assert.InRange(sentence.Best, 0, 1 + 1e-9);
            Assert.InRange(sentence.Share, sentence.Best - 1e-9, 1 + 1e-9);
            Assert.True(sentence.Sources.Length <= 3);
            Assert.True(sentence.Sentence.Span.End <= text!.Length);
        }
    }
}
