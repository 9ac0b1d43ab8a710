using FsCheck.Xunit;
using Transcripts.Reading;
using Transcripts.Summaries;
using Transcripts.Summaries.Similarity;
using Transcripts.Tables;
using Transcripts.Tests.Speakers;
using Xunit;

namespace Transcripts.Tests.Summaries;

public sealed class SentenceSimilarityTests
{
    private static readonly SummaryDocument Document = SummaryDocument.Of(TranscriptReader.Parse("ANNA: Border treaty. Border peace. War. And so."));

    [Fact]
    public void Cosines_are_of_terms_weighted_by_how_few_sentences_have_them()
    {
        var similarity = SentenceSimilarity.Of(Document, [3, 0, 1, 2, 0]);

        // Border in 2 of 4 sentences weighs ln 2, treaty and peace ln 4 = 2 ln 2: (1, 2) against (1, 2) with 1 in common, 1/5. "And so" has no term.
        Assert.Equal([0, 1, 2, 3], similarity.Places);
        Assert.Equal(0.2, similarity.Cosines[0][1], 1e-12);
        Assert.Equal([1, 1, 1, 0], Enumerable.Range(0, 4).Select(place => similarity.Cosines[place][place]));
        Assert.Equal([0, 0, 1, 0], similarity.Cosines[2]);
    }

    [Fact]
    public void Its_table_has_each_pair_once_the_most_alike_first()
    {
        var table = SentenceSimilarity.Of(Document, [0, 1, 2]).ToDataFrame();

        Assert.Equal(["0 1", "0 2", "1 2"], Enumerable.Range(0, 3).Select(row => $"{table["First"][row]} {table["Second"][row]}"));
        Assert.Equal(0.2, (double)table["Cosine"][0], 1e-12);
        Assert.Equal("Border peace.", table["SecondText"][0]);
        Assert.Empty(SentenceSimilarity.Of(Document, [1]).ToDataFrame().Rows);
    }

    [Fact]
    public void Of_a_summary_come_its_own_sentences_and_then_the_best_others()
    {
        var ranking = Lead.Rank(Document);
        var summary = Summary.Of(ranking with { Sentences = [ranking.Sentences[2]] }, SummaryBudget.OfSentences(1)) with { Ranking = ranking };

        Assert.Equal([0, 2], SentenceSimilarity.Of(summary, 2).Places);
        Assert.Equal([2], SentenceSimilarity.Of(summary, 1).Places);
        Assert.Equal([0, 1, 2, 3], SentenceSimilarity.Of(summary).Places);
    }

    [Fact]
    public void Places_that_are_none_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SentenceSimilarity.Of(Document, [4]));
        Assert.Throws<ArgumentOutOfRangeException>(() => SentenceSimilarity.Of(Document, [-1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => SentenceSimilarity.Of(Summary.Of(Lead.Rank(Document), SummaryBudget.OfWords(5)), 0));
        Assert.Empty(SentenceSimilarity.Of(Document, []).Cosines);
    }

    [Property(MaxTest = 50)]
    public void Cosines_are_the_same_both_ways_and_from_0_to_1(byte[] numbers)
    {
        var document = SummaryDocument.Of(Meetings.From(numbers));
        var cosines = SentenceSimilarity.Of(document, Enumerable.Range(0, document.Sentences.Length)).Cosines;

        for (var first = 0; first < cosines.Length; first++)
        {
            for (var second = 0; second < cosines.Length; second++)
            {
                Assert.Equal(cosines[first][second], cosines[second][first]);
                Assert.InRange(cosines[first][second], 0, 1);
            }
        }
    }
}
