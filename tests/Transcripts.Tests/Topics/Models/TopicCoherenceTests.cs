using FsCheck.Xunit;
using Transcripts.Topics.Models;
using Xunit;

namespace Transcripts.Tests.Topics.Models;

public sealed class TopicCoherenceTests
{
    private const double Tolerance = 1e-12;

    // Words 0 1 2 1, then 0 3. Windows of two: (0 1), (1 2), (2 1), (0 3).
    private static readonly TopicCorpus Corpus = Documents.Corpus([0, 1, 2, 1], [0, 3]);

    [Fact]
    public void Windows_move_word_by_word_and_a_short_document_is_one()
    {
        var two = WindowCounts.Of(Corpus, 2, [0, 1, 2, 3]);
        var three = WindowCounts.Of(Corpus, 3, [0, 1, 2, 3]);
        var whole = WindowCounts.Of(Corpus, int.MaxValue, [0, 1, 2]);

        Assert.Equal((4, 2, 3, 2, 1), (two.Windows, two[0, 0], two[1, 1], two[2, 2], two[3, 3]));
        Assert.Equal((1, 2, 0, 1), (two[0, 1], two[1, 2], two[0, 2], two[3, 0]));
        // (0 1 2), (1 2 1), (0 3).
        Assert.Equal((3, 2, 2, 1, 2), (three.Windows, three[0, 0], three[1, 1], three[0, 2], three[2, 1]));
        Assert.Equal((2, 2, 1, 1, 0), (whole.Windows, whole[0, 0], whole[1, 1], whole[0, 2], whole[0, 3]));
    }

    [Fact]
    public void Npmi_and_UMass_come_out_as_by_hand()
    {
        var coherence = TopicCoherence.Of(Corpus, [[1, 2], [0, 1, 2], [3]], new CoherenceOptions { Window = 2 });

        // 1 and 2: p = 2/4, alone 3/4 and 2/4: ln((1/2) / (3/8)) / ln 2 = ln(4/3) / ln 2.
        var together = Math.Log(4 / 3.0) / Math.Log(2);
        // 0 and 1: p = 1/4, alone 2/4 and 3/4: ln((1/4) / (3/8)) / ln 4. 0 and 2: never.
        var apart = Math.Log(2 / 3.0) / Math.Log(4);
        Assert.Equal(4, coherence.Windows);
        Assert.Equal(together, coherence.Topics[0].Npmi!.Value, Tolerance);
        Assert.Equal((apart - 1 + together) / 3, coherence.Topics[1].Npmi!.Value, Tolerance);

        // By documents: 2 given 1: ln((1 + 1) / 1). 1 given 0: ln((1 + 1) / 2) = 0, and so 2 given 0.
        Assert.Equal(Math.Log(2), coherence.Topics[0].UMass!.Value, Tolerance);
        Assert.Equal(Math.Log(2) / 3, coherence.Topics[1].UMass!.Value, Tolerance);

        Assert.Equal((1, null, null), (coherence.Topics[2].Words, coherence.Topics[2].Npmi, coherence.Topics[2].UMass));
        Assert.Equal((coherence.Topics[0].Npmi + coherence.Topics[1].Npmi) / 2, coherence.Npmi);
        Assert.Equal((coherence.Topics[0].UMass + coherence.Topics[1].UMass) / 2, coherence.UMass);
    }

    [Fact]
    public void Words_that_occur_together_only_have_1_and_words_in_every_window_0()
    {
        var corpus = Documents.Corpus([0, 1], [0, 1], [2, 3]);

        Assert.Equal(1, NpmiOf(corpus, [0, 1]), Tolerance);
        Assert.Equal(-1, NpmiOf(corpus, [0, 2]), Tolerance);
        Assert.Equal(0, NpmiOf(Documents.Corpus([0, 1], [1, 0]), [0, 1]), Tolerance);
    }

    [Property]
    public bool Counts_of_windows_are_those_of_the_windows_written_out(byte[][] documents, byte window)
    {
        var length = 1 + (window % 5);
        var corpus = Documents.Corpus(documents);
        var counts = WindowCounts.Of(corpus, length, [0, 2, 4, 6, 4]);
        int[][] windows = [.. corpus.Documents.Where(document => !document.IsEmpty).SelectMany(document => Enumerable
            .Range(0, Math.Max(document.Length - length, 0) + 1)
            .Select(start => document.Skip(start).Take(length).ToArray()))];
        return counts.Windows == windows.Length
            && new[] { 0, 2, 4, 6 }.All(first => new[] { 0, 2, 4, 6 }.All(second =>
                counts[first, second] == windows.Count(words => words.Contains(first) && words.Contains(second))));
    }

    [Property]
    public bool Npmi_lies_between_minus_1_and_1(byte[][] documents, byte window)
    {
        var corpus = Documents.Corpus(documents);
        var topic = corpus.Documents.SelectMany(document => document).Distinct().ToList();
        var coherence = TopicCoherence.Of(corpus, [[.. topic]], new CoherenceOptions { Window = 2 + (window % 5) });
        return topic.Count < 2
            ? coherence is { Npmi: null, UMass: null }
            : coherence.Npmi is >= -1 and <= 1 && coherence.UMass is { } value && value <= Math.Log(2);
    }

    [Fact]
    public void Words_are_looked_for_in_another_text_where_one_is_given()
    {
        var model = TopicModel.Fit(Documents.Of("war peace war peace treaty"), new TopicModelOptions { Topics = 1 });

        var coherence = TopicCoherence.Of(model, null, Documents.Of("peace and war", "war", "peace", "trade"));

        // The treaty is not there. War and peace in 2 of 4 documents each, in 1 together: as chance has it.
        Assert.Equal(2, coherence.Topics[0].Words);
        Assert.Equal(0, coherence.Npmi!.Value, Tolerance);
    }

    [Fact]
    public void Without_a_window_whole_documents_are_windows()
    {
        var model = TopicModel.Fit(Documents.Of("a b a b a", "c d", "a"), new TopicModelOptions { Topics = 2 });

        Assert.Equal(3, TopicCoherence.Of(model, new CoherenceOptions { Window = null }).Windows);
        Assert.Equal(4 + 1 + 1, TopicCoherence.Of(model, new CoherenceOptions { Window = 2 }).Windows);
        Assert.Throws<ArgumentOutOfRangeException>(() => new CoherenceOptions { Window = 1 });
    }

    private static double NpmiOf(TopicCorpus corpus, int[] topic) =>
        TopicCoherence.Of(corpus, [[.. topic]], new CoherenceOptions { Window = 2 }).Npmi!.Value;
}
