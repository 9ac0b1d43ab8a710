using Transcripts.Reading;
using Transcripts.Summaries;
using Transcripts.Summaries.Evaluation;
using Transcripts.Tests.Speakers;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Charts.Tests;

public sealed class SummaryChartsTests
{
    // Words said before each sentence: 0, 4, 6, 10.
    private static readonly Transcript Talk = TranscriptReader.Parse("ANNA: Border treaty signed today. Yes now.\nBO: Border treaty was read. Peace.");

    private static readonly SummaryDocument Document = SummaryDocument.Of(Talk);
    private static readonly Summary Two = Summary.Of(Ranked(0.5, 0.1, 1, 0.2), SummaryBudget.OfSentences(2));

    [Fact]
    public void Sentences_of_the_summary_have_numbers_a_shape_and_a_size_of_their_own()
    {
        var figure = SummaryScoresChart.Of(Two.Ranking, Two);
        var parts = new FigureParts(figure);

        // Anna's other and chosen sentence, then Bo's.
        Assert.Equal(["ANNA", "ANNA", "BO", "BO"], parts.Traces.Select(trace => trace!["name"]!.GetValue<string>()));
        Assert.Equal(["circle-open", "diamond", "circle-open", "diamond"], parts.Traces.Select(trace => trace!["marker"]!["symbol"]!.GetValue<string>()));
        Assert.Equal([4, 0, 10, 6], parts.Traces.Select(trace => trace!["x"]![0]!.GetValue<double>()));
        Assert.Equal([0.1, 0.5, 0.2, 1], parts.Traces.Select(trace => trace!["y"]![0]!.GetValue<double>()));
        Assert.Equal(["1", "2"], new[] { 1, 3 }.Select(trace => FigureParts.Strings(parts.Trace(trace)["text"]!).Single()));
        Assert.Equal("The summary has 2 of 4 sentences, of 2 speakers, none with more than 1", figure.Title);
    }

    [Fact]
    public void A_mark_tells_its_rank_and_reasons_and_leads_to_its_sentence()
    {
        var chosen = new FigureParts(SummaryScoresChart.Of(Two.Ranking, Two)).Trace(3);
        var (start, end) = (Document.Sentences[2].Extent.Start, Document.Sentences[2].Extent.End);

        Assert.Equal([start, end], FigureParts.Numbers(chosen["customdata"]![0]![0]!));
        Assert.Equal("Border treaty was read.", Talk.Source[start..end]);
        Assert.Equal(
            $"BO, after 6 words<br>sentence 2 of the summary, rank 1<br>score 1: &lt;x&gt; 1<br>“Border treaty was read.”<br>source offsets {start} to {end}",
            FigureParts.Strings(chosen["hovertext"]!).Single());
    }

    [Fact]
    public void Titles_of_scores_name_who_has_most_of_the_summary()
    {
        Assert.Equal("The summary has 3 of 4 sentences, 2 of them by BO", TitleOf(SummaryBudget.OfSentences(3)));
        Assert.Equal("The summary has 1 of 4 sentences, by BO", TitleOf(SummaryBudget.OfSentences(1)));
        Assert.Equal("There is no sentence to choose from", SummaryScoresChart.Of(Lead.Rank(Empty), Summary.Of(Lead.Rank(Empty), SummaryBudget.OfWords(1))).Title);
        Assert.Equal("The summary has none of 2 sentences: none fits its budget", SummaryScoresChart.Of(Lead.Rank(Long), Summary.Of(Lead.Rank(Long), SummaryBudget.OfWords(1))).Title);
        Assert.Throws<ArgumentException>(() => SummaryScoresChart.Of(Two.Ranking, Summary.Of(Lead.Rank(Empty), SummaryBudget.OfWords(1))));

        static string TitleOf(SummaryBudget budget) => SummaryScoresChart.Of(Two.Ranking, Summary.Of(Two.Ranking, budget)).Title;
    }

    [Fact]
    public void Numbers_stand_above_their_marks_or_aside_where_others_are_near()
    {
        var document = SummaryDocument.Of(TranscriptReader.Parse("ANNA: " + string.Concat(Enumerable.Repeat("One two. ", 100))));
        var ranking = Lead.Rank(document);
        var chosen = ranking with { Sentences = [.. new[] { 0, 1, 4, 50, 90, 91 }.Select(place => ranking.Sentences[place])] };

        // After 0, 2, 8, 100, 180 and 182 of 200 words: nearer than 12 words are the first three and the last two.
        Assert.Equal(
            ["middle left", "bottom center", "middle right", "top center", "middle left", "middle right"],
            FigureParts.Strings(new FigureParts(SummaryScoresChart.Of(ranking, Summary.Of(chosen, SummaryBudget.OfSentences(6)))).Trace(1)["textposition"]!));
    }

    [Fact]
    public void A_summary_of_a_part_stands_where_it_stands_in_the_meeting()
    {
        var ofBo = Lead.Rank(Document.OfSpeaker(Talk.Speakers[1]));

        Assert.Equal([6, 10], FigureParts.Numbers(new FigureParts(SummaryScoresChart.Of(ofBo, Summary.Of(ofBo, SummaryBudget.OfWords(100)))).Trace(0)["x"]!));
    }

    [Fact]
    public void A_long_meeting_keeps_the_best_of_each_place_and_all_that_is_chosen()
    {
        var document = SummaryDocument.Of(TranscriptReader.Parse("ANNA: " + string.Concat(Enumerable.Repeat("One two. ", 5000))));
        var ranking = Lead.Rank(document);
        var summary = Summary.Of(ranking with { Sentences = [.. ranking.Sentences.Reverse()] }, SummaryBudget.OfSentences(3));
        var parts = new FigureParts(SummaryScoresChart.Of(ranking, summary));

        // 4,997 others of two words, 2.5 to each of 2,000 places.
        Assert.Equal(2000, parts.Trace(0)["x"]!.AsArray().Count, 3.0);
        Assert.Equal([9994, 9996, 9998], FigureParts.Numbers(parts.Trace(1)["x"]!));
        Assert.Matches("^Score by Lead \\(2,00\\d of 5,000 sentences\\)$", parts.Layout["yaxis"]!["title"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public void Methods_stand_below_the_oracle_from_the_best_down_and_random_last()
    {
        // Reference "border treaty" of two words. Lead "Border treaty signed today": P 2/4, R 1, F 2/3. "Peace": 0.
        var figure = RougeByMethodChart.Of(Compared());
        var parts = new FigureParts(figure);

        Assert.Equal(["Oracle<br>0.667", "Lead<br>0.667", "&lt;last&gt;<br>0.000", "Random, mean<br>" + Mean], parts.Labels("yaxis"));
        Assert.Equal([2 / 3.0, 0], FigureParts.Numbers(TraceOf(parts, "Methods")["x"]!), (one, other) => Math.Abs(one - other) < 1e-12);
        Assert.Equal([1, 2], FigureParts.Numbers(TraceOf(parts, "Methods")["y"]!));
        Assert.Equal([6, 33], FigureParts.Numbers(TraceOf(parts, "Methods")["customdata"]![0]![0]!));
        Assert.StartsWith("Lead<br>ROUGE-1 F 0.667<br>precision 0.500, recall 1.000<br>", FigureParts.Strings(TraceOf(parts, "Methods")["hovertext"]!)[0], StringComparison.Ordinal);
        Assert.Contains("“Border treaty signed today.”<br>source offsets 6 to 33", FigureParts.Strings(TraceOf(parts, "Methods")["hovertext"]!)[0], StringComparison.Ordinal);
        Assert.Equal($"By ROUGE-1 Lead is ahead (0.667); chance reaches {Mean}, the greedy oracle 0.667", figure.Title);
        Assert.Equal(3, parts.Layout["shapes"]!.AsArray().Count);
    }

    [Fact]
    public void Only_a_reference_of_several_lines_gives_intervals()
    {
        Assert.DoesNotContain(new FigureParts(RougeByMethodChart.Of(Compared())).Traces, trace => trace!["name"]!.GetValue<string>() == "Lead, interval");

        // Lines "border treaty" and "peace" drawn: both, 2 of 4 words and 2 of 3 in common, F 4/7; "border treaty" twice, 2 of 4 and 2 of 4, 1/2; "peace" twice, 0.
        var parts = new FigureParts(RougeByMethodChart.Of(Compared("Border treaty.\nPeace.")));
        Assert.Equal([0, 4 / 7.0], FigureParts.Numbers(TraceOf(parts, "Lead, interval")["x"]!), (one, other) => Math.Abs(one - other) < 1e-12);
    }

    [Fact]
    public void Lines_of_length_have_a_point_for_each_budget()
    {
        var curve = LengthCurve.Of(Document, "Border treaty.", [Lead.Rank(Document)], [4, 6], new() { RandomDraws = 2 });
        var figure = SummaryLengthChart.Of(curve, RougeMeasure.Rouge1, RougeValue.Precision);
        var parts = new FigureParts(figure);

        // Four words with two in common, then six with the same two.
        Assert.Equal([4, 6], FigureParts.Numbers(TraceOf(parts, "Lead")["x"]!));
        Assert.Equal([0.5, 1 / 3.0], FigureParts.Numbers(TraceOf(parts, "Lead")["y"]!), (one, other) => Math.Abs(one - other) < 1e-12);
        Assert.Equal([6, 33], FigureParts.Numbers(TraceOf(parts, "Lead")["customdata"]![1]![0]!));
        Assert.Empty(TraceOf(parts, "Random, mean")["customdata"]![0]!.AsArray());
        Assert.Equal(["Lead", "Random, mean", "Oracle"], parts.Traces.Select(trace => trace!["name"]!.GetValue<string>()));
        Assert.Equal("Random, 95\u00A0% of extracts", new FigureParts(SummaryLengthChart.Of(curve)).Trace(0)["name"]!.GetValue<string>());
        Assert.EndsWith("its ROUGE-1 precision is highest at 4 words (0.500)", figure.Title, StringComparison.Ordinal);
        Assert.Equal("No length is tried", SummaryLengthChart.Of(LengthCurve.Of(Document, "Border.", [], [])).Title);
    }

    [Fact]
    public void Cells_of_the_heat_map_are_the_same_both_ways_and_lead_to_both_sentences()
    {
        var figure = SentenceSimilarityHeatMap.Of(Two, 3);
        var (parts, cells) = (new FigureParts(figure), new FigureParts(figure).Trace(0));

        // The two of the summary and, by score, sentence 3.
        Assert.Equal(["◆ 0", "◆ 2", "3"], parts.Labels("yaxis"));
        Assert.Null(cells["z"]![0]![0]);
        Assert.Equal(cells["z"]![0]![1]!.GetValue<double>(), cells["z"]![1]![0]!.GetValue<double>());
        Assert.True(cells["z"]![0]![1]!.GetValue<double>() > 0);
        Assert.Equal(0, cells["z"]![0]![2]!.GetValue<double>());
        Assert.Equal([6, 33], FigureParts.Numbers(cells["customdata"]![0]![1]![0]!));
        Assert.Equal(Document.Sentences[2].Extent.Start, FigureParts.Numbers(cells["customdata"]![0]![1]![1]!)[0]);
        Assert.StartsWith("0 and 2<br>cosine 0.", FigureParts.Strings(cells["hovertext"]![0]!)[1], StringComparison.Ordinal);
        Assert.Contains("0 ◆, ANNA:<br>“Border treaty signed today.”", FigureParts.Strings(cells["hovertext"]![0]!)[1], StringComparison.Ordinal);
        Assert.StartsWith("Of the 3 best of 4 sentences, 0 and 2 (0.", figure.Title, StringComparison.Ordinal);
        Assert.Equal("Of 0 sentences there are no two to compare", SentenceSimilarityHeatMap.Of(Summary.Of(Lead.Rank(Empty), SummaryBudget.OfWords(1))).Title);
        Assert.Throws<ArgumentOutOfRangeException>(() => SentenceSimilarityHeatMap.Of(Two, 1));
    }

    [Fact]
    public void Coverage_sets_shares_beside_each_other_and_names_what_is_missing()
    {
        var dictionary = TopicDictionary.Parse(
            """
            { "name": "Test", "entries": [
              { "id": "border", "name": "Border & <treaty>", "definition": "d", "patterns": ["border"] },
              { "id": "peace", "name": "Peace", "definition": "d", "patterns": ["peace"] } ] }
            """);
        var coverage = SummaryCoverage.OfTopics(Two, TopicLabels.Of(Talk, dictionary));
        var figure = SummaryCoverageChart.Of(coverage, ReferenceCoverage.OfTopics("Peace it is.\nNothing else.", dictionary));
        var parts = new FigureParts(figure);

        // Border in 2 of 4 sentences and both of the summary, peace in 1 of 4, none, and 1 of the recorder's 2.
        Assert.Equal(["Border &amp; &lt;treaty&gt;", "Peace<br>missing"], parts.Labels("yaxis"));
        Assert.Equal([0.5, 0.25], FigureParts.Numbers(TraceOf(parts, "Meeting (4)")["x"]!));
        Assert.Equal([1], FigureParts.Numbers(TraceOf(parts, "Summary (2)")["x"]!));
        Assert.Equal([1], FigureParts.Numbers(TraceOf(parts, "not in the summary")["y"]!));
        Assert.Equal([0, 0.5], FigureParts.Numbers(TraceOf(parts, "Recorder (2)")["x"]!));
        Assert.Equal([6, 33], FigureParts.Numbers(TraceOf(parts, "Summary (2)")["customdata"]![0]![0]!));
        Assert.Equal(2, TraceOf(parts, "Meeting (4)")["customdata"]![0]!.AsArray().Count);
        Assert.EndsWith("1 of 2 sentences, 50\u00A0%<br>“Peace it is.”", FigureParts.Strings(TraceOf(parts, "Recorder (2)")["hovertext"]!)[1], StringComparison.Ordinal);
        Assert.Equal("The summary misses 1 of 2 topics: “Peace”", figure.Title);
    }

    private static string Mean => Compared().Random.Mean(draw => draw.Rouge1.F).ToString("0.000", System.Globalization.CultureInfo.InvariantCulture);

    private static SummaryDocument Empty { get; } = SummaryDocument.Of(new TranscriptBuilder().Build());

    private static SummaryDocument Long { get; } = SummaryDocument.Of(TranscriptReader.Parse("ANNA: One two. Three four."));

    private static MethodComparison Compared(string reference = "Border treaty.")
    {
        var last = Lead.Rank(Document) with { Method = "<last>", Sentences = [.. Lead.Rank(Document).Sentences.Reverse()] };
        return MethodComparison.Of(Document, reference, SummaryBudget.OfSentences(1), [last, Lead.Rank(Document)], new() { RandomDraws = 3, Bootstrap = new() { Resamples = 200 } });
    }

    private static System.Text.Json.Nodes.JsonNode TraceOf(FigureParts parts, string name) =>
        parts.Traces.Single(trace => trace!["name"]!.GetValue<string>() == name)!;

    private static SentenceRanking Ranked(params double[] scores) => new(
        "Given",
        Document,
        [.. scores.Select((score, place) => (score, place)).OrderByDescending(pair => pair.score).Select((pair, rank) =>
            new RankedSentence(rank, pair.place, Document.Sentences[pair.place], Document.Words[pair.place], pair.score, [new ScoreReason("<x>", pair.score)]))]);
}
