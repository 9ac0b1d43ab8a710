using System.Collections.Immutable;
using Transcripts.Attitudes;
using Transcripts.Reading;
using Transcripts.Summaries;
using Transcripts.Summaries.Evaluation;
using Transcripts.Summaries.Similarity;
using Transcripts.Tables;
using Transcripts.Tests.Speakers;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Tests.Summaries;

public sealed class SummaryTests
{
    [Theory]
    [InlineData("")]
    [InlineData("…")]
    public void Nothing_said_makes_an_empty_summary(string text)
    {
        var document = Of(text);

        Assert.All(Methods.All, method => Assert.Empty(Summary.Of(method.Rank(document), SummaryBudget.OfWords(10)).Sentences));
    }

    [Fact]
    public void One_sentence_is_its_own_summary()
    {
        var document = Of("Romania rejects the treaty.");

        Assert.All(Methods.All, method => Assert.Equal("Romania rejects the treaty.", Summary.Of(method.Rank(document), SummaryBudget.OfWords(4)).Text));
        Assert.All(Methods.All, method => Assert.Empty(Summary.Of(method.Rank(document), SummaryBudget.OfWords(3)).Sentences));
    }

    [Fact]
    public void Identical_sentences_and_stop_words_only_keep_document_order()
    {
        foreach (var document in new[] { Of("We signed it. We signed it. We signed it."), Of("It is so. And that is it. We are here.") })
        {
            Assert.All(Methods.All.Where(method => method.Name != RandomExtract.Name), method =>
                Assert.Equal(0, Summary.Of(method.Rank(document), SummaryBudget.OfSentences(1)).Sentences.Single().Ranked.Place));
            Assert.All(Methods.All, method => Assert.Equal(3, method.Rank(document).Sentences.Length));
        }
    }

    [Fact]
    public void A_budget_of_nothing_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SummaryBudget.OfWords(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SummaryBudget.OfSentences(-1));
        Assert.Throws<ArgumentException>(() => Summary.Of(Lead.Rank(Of("Yes.")), default));
    }

    [Fact]
    public void A_fragment_does_not_fill_what_is_left_of_a_budget()
    {
        var document = Of("Romania signed the treaty with Albania and with China in March. A common struggle. Bulgaria left the conference of the parties before the vote was taken.");
        var ranking = ConversationSummary.Rank(document);

        // 11 words, 3, and 12: with 14 there is room for the fragment, which is not taken; with 3 there is room for nothing else.
        Assert.Equal([11, 3, 12], document.Words);
        Assert.Single(Summary.Of(ranking, SummaryBudget.OfWords(14)).Sentences);
        Assert.DoesNotContain("struggle", Summary.Of(ranking, SummaryBudget.OfWords(14)).Text, StringComparison.Ordinal);
        Assert.Equal("A common struggle.", Summary.Of(ranking, SummaryBudget.OfWords(3)).Text);
    }

    [Fact]
    public void An_announcement_gains_less_behind_another()
    {
        var document = Of("Today we discuss the treaty of the border with Albania again. Today we discuss the harvest of the year with Romania again. Nobody came.");
        var openings = ConversationSummary.Rank(document, new ConversationSummaryOptions { OpeningWeight = 4, OpeningWords = 1_000_000, CoveredAgain = 0.5 })
            .Sentences.Take(2).Select(sentence => sentence.Reasons.Single(reason => reason.Name == "opening").Value).ToList();

        // 1 + 4, and 1 + 4 · 0.5, at no distance to speak of.
        Assert.Equal([5.0, 3.0], openings.Select(value => Math.Round(value, 3)));
    }

    [Fact]
    public void Luhns_factor_is_the_densest_cluster()
    {
        // Significant are terms 0 and 1 (twice or more). 0 9 1 9 9 9 9 9 0: the first cluster holds 2 of 3, 4/3; the last stands alone, 1.
        Assert.Equal(4.0 / 3, Luhn.Factor([0, 9, 1, 9, 9, 9, 9, 9, 0], [2, 2, 0, 0, 0, 0, 0, 0, 0, 1], 2), 1e-12);

        // With four between they are one cluster: 3 of 8, 9/8, less than the first two alone.
        Assert.Equal(4.0 / 3, Luhn.Factor([0, 9, 1, 9, 9, 9, 9, 0], [2, 2, 0, 0, 0, 0, 0, 0, 0, 1], 2), 1e-12);
        Assert.Equal(0, Luhn.Factor([9], [0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 2));
        Assert.Equal((7.0, 5.0, 8.0), (Luhn.LeastCount(30), Luhn.LeastCount(5), Luhn.LeastCount(50)));
    }

    [Fact]
    public void SumBasic_takes_the_most_probable_and_squares_it()
    {
        // Terms: border 3 of 6, treaty 1, peace 1, war 1. Means: (1/2 + 1/6)/2 = 1/3, 1/2, (1/2 + 1/6)/2... the second is taken first.
        var ranking = SumBasic.Rank(Of("Border treaty. Border. Border peace. War."));

        // Then border is 1/4: (1/4 + 1/6)/2 = 5/24 for the first and third, war 1/6. Border is still the top, and the first is first.
        // Then border is 1/16 and treaty 1/36: top is peace and war with 1/6; means (1/16 + 1/6)/2 = 11/96 against 1/6.
        Assert.Equal([1, 0, 3, 2], ranking.Sentences.Select(sentence => sentence.Place));
        Assert.Equal([0.5, 5.0 / 24, 1.0 / 6, 11.0 / 96], ranking.Sentences.Select(sentence => Math.Round(sentence.Score, 15)).Zip([0.5, 5.0 / 24, 1.0 / 6, 11.0 / 96], (found, expected) => Math.Abs(found - expected) < 1e-12 ? expected : found));
    }

    [Fact]
    public void KlSum_takes_the_sentence_whose_words_are_the_documents()
    {
        // p: border 1/2, treaty 1/4, peace 1/4. q of "Border treaty": 1.01/2.03, 1.01/2.03, 0.01/2.03; and so on.
        var ranking = KlSum.Rank(Of("Border treaty. Border peace."));
        var expected = (0.5 * Math.Log(0.5 / (1.01 / 2.03))) + (0.25 * Math.Log(0.25 / (1.01 / 2.03))) + (0.25 * Math.Log(0.25 / (0.01 / 2.03)));

        Assert.Equal([0, 1], ranking.Sentences.Select(sentence => sentence.Place));
        Assert.Equal(-expected, ranking.Sentences[0].Score, 1e-12);

        // With both: 2.01/4.03, 1.01/4.03, 1.01/4.03.
        var both = (0.5 * Math.Log(0.5 / (2.01 / 4.03))) + (0.5 * Math.Log(0.25 / (1.01 / 4.03)));
        Assert.Equal(-both, ranking.Sentences[1].Score, 1e-12);
    }

    [Fact]
    public void Singular_values_are_those_of_a_small_matrix()
    {
        // Rows (1, 1, 0), (1, 0, 1): the product with the transpose is 2 1 / 1 2, its eigenvalues 3 and 1.
        var found = SingularValues.Of(SparseVectors.Of([[0, 1], [0, 2]], 3, (_, count) => count, unit: false), 2, 1e-12, 100);

        Assert.Equal(Math.Sqrt(3), found.Values[0], 1e-10);
        Assert.Equal(1, found.Values[1], 1e-10);
        Assert.Equal(Math.Sqrt(0.5), found.Vectors[0][0], 1e-8);
        Assert.Equal(Math.Sqrt(0.5), found.Vectors[0][1], 1e-8);
        Assert.True(found.Convergence.Converged);
    }

    [Fact]
    public void A_pronoun_whose_noun_is_left_out_is_named()
    {
        var transcript = TranscriptReader.Parse("Zhou: Khrushchev came to Beijing. He attacked Romania without any reason at all.\n\nKim: Yes.\n");
        var document = SummaryDocument.Of(transcript);
        var attitudes = TranscriptAttitudes.Of(transcript);
        var second = Lead.Rank(document) with { Sentences = [Lead.Rank(document).Sentences[1]] };

        var sentence = Summary.Of(second, SummaryBudget.OfSentences(1), attitudes).Sentences.Single();
        Assert.Equal("He", sentence.Hanging!.Pronoun);
        Assert.Equal("He", transcript.Text(sentence.Hanging.Span));
        Assert.Contains("Khrushchev", sentence.Hanging.Referent, StringComparison.Ordinal);
        Assert.All(Summary.Of(Lead.Rank(document), SummaryBudget.OfSentences(2), attitudes).Sentences, chosen => Assert.Null(chosen.Hanging));
    }

    [Fact]
    public void What_a_reader_chose_is_taken_in_the_readers_order()
    {
        var document = Of("One came. Two came along. Three came.");

        Assert.Equal([2, 0, 1], ReaderExtract.Rank(document, 2, 0, 2).Sentences.Select(sentence => sentence.Place));
        Assert.Equal([2.0, 1.0, 0.0], ReaderExtract.Rank(document, 2, 0).Sentences.Select(sentence => sentence.Score));
        Assert.Equal("One came.\nThree came.", ReaderExtract.Extract(document, SummaryBudget.OfWords(100), 2, 0).Text);
        Assert.Equal("Three came.", ReaderExtract.Extract(document, SummaryBudget.OfWords(3), 2, 0).Text);
        Assert.Contains("0 to 2", Assert.Throws<ArgumentException>(() => ReaderExtract.Rank(document, 3)).Message, StringComparison.Ordinal);
        Assert.Empty(ReaderExtract.Extract(Of(""), SummaryBudget.OfWords(3)).Sentences);
    }

    [Fact]
    public void Views_hold_what_they_are_of()
    {
        var transcript = TranscriptReader.Parse("Zhou: Romania signed the treaties. Albania did not come to the conference.\n\nKim: The treaty is good. Romania is right.\n");
        var document = SummaryDocument.Of(transcript);

        Assert.Equal([2, 3], Indexes(document.OfSpeaker(transcript.Speakers[1])));
        Assert.Equal([0, 3], Indexes(document.OfActor(TranscriptAttitudes.Of(transcript), "Romania")));
        Assert.Equal([0, 2], Indexes(document.About("the treaty")));
        Assert.Empty(document.About("submarine").Sentences);
        Assert.Throws<ArgumentException>(() => document.About("the of"));
        var labels = TopicLabels.Of(transcript, TopicDictionary.Parse("""{ "name": "T", "entries": [{ "id": "t", "name": "Treaties", "definition": "D", "patterns": ["(treaty|treaties)"] }] }"""));
        Assert.Equal([0, 2], Indexes(document.OfTopic(labels, "t")));
        Assert.Throws<ArgumentException>(() => document.OfTopic(labels, "none"));
    }

    [Fact]
    public void Coverage_and_redundancy_are_counted()
    {
        var transcript = TranscriptReader.Parse("Zhou: Romania signed. Romania came. Albania left.\n\nKim: Yes.\n");
        var document = SummaryDocument.Of(transcript);
        var summary = Summary.Of(Lead.Rank(document), SummaryBudget.OfSentences(2));
        var coverage = SummaryCoverage.OfActors(summary, TranscriptAttitudes.Of(transcript));

        // Romania in two sentences of the document and both of the summary; Albania in one and none.
        Assert.Equal([(2, 2), (1, 0)], coverage.Rows.Select(row => (row.Document, row.Summary)));
        Assert.Equal((0.5, 2.0 / 3), (coverage.Share, coverage.WeightedShare));

        // Romania comes again as the fourth of four terms.
        Assert.Equal(0.25, SummaryRedundancy.Of(summary).RepeatedTerms, 1e-12);
        Assert.Equal(new SummaryRedundancy(0, 0, 0), SummaryRedundancy.Of(Summary.Of(Lead.Rank(document), SummaryBudget.OfSentences(1))));
    }

    [Fact]
    public void A_paired_difference_is_the_mean_of_the_differences()
    {
        var first = new SystemScores("a", [Rouge.Of("x y", "x y"), Rouge.Of("x", "x y")]);
        var second = new SystemScores("b", [Rouge.Of("z", "x y"), Rouge.Of("x", "x y")]);

        // F of ROUGE-1: 1 and 2/3 against 0 and 2/3.
        var difference = PairedDifference.Of(first, second)[0];
        Assert.Equal((0.5, 1, 0), (difference.Difference, difference.Ahead, difference.Behind));
        Assert.InRange(difference.Percentile!.Value.Lower, 0, 0.5);
        Assert.Throws<ArgumentException>(() => PairedDifference.Of(first, second with { Documents = [] }));
    }

    [Fact]
    public void Every_result_has_its_table()
    {
        var transcript = TranscriptReader.Parse("Zhou: We will send a delegation to Hanoi. Romania signed the treaty with Albania.\n\nKim: Could you send the text?\n");
        var document = SummaryDocument.Of(transcript);
        var ranking = ConversationSummary.Rank(document);
        var summary = Summary.Of(ranking, SummaryBudget.OfSentences(2));
        var rouge = Rouge.Of(summary.Text, "Romania signed.\nChina sends a delegation.");
        var scores = new SystemScores("own", [rouge, rouge]);

        Assert.Equal((3, 19), Size(ranking.ToDataFrame()));
        Assert.Equal((2, 11), Size(summary.ToDataFrame()));
        Assert.Equal((4, 4), Size(rouge.ToDataFrame()));
        Assert.Equal((4, 6), Size(RougeIntervals.Of(summary.Text, "Romania signed.\nChina sends a delegation.").ToDataFrame()));
        Assert.Equal((4, 10), Size(RougeComparison.Of([scores]).ToDataFrame()));
        Assert.Equal((4, 11), Size(PairedDifference.Of(scores, scores).ToDataFrame()));
        Assert.Equal(3, SummaryCoverage.OfActors(summary, TranscriptAttitudes.Of(transcript)).ToDataFrame().Columns.Count);
        Assert.Equal((1, 3), Size(SummaryRedundancy.Of(summary).ToDataFrame()));
        Assert.Equal("Romania signed the treaty with Albania.", ranking.ToDataFrame()["Text"].Cast<string>().Single(text => text.StartsWith("Romania", StringComparison.Ordinal)));
    }

    private static (long Rows, int Columns) Size(Microsoft.Data.Analysis.DataFrame table) => (table.Rows.Count, table.Columns.Count);

    private static ImmutableArray<int> Indexes(SummaryDocument document) => [.. document.Sentences.Select(sentence => sentence.Index)];

    private static SummaryDocument Of(string text) => SummaryDocument.Of(new TranscriptBuilder().Speech("Zhou", text).Build());
}
