using Microsoft.Data.Analysis;
using Transcripts.Tables;
using Transcripts.Tests.Speakers;
using Transcripts.Tests.Topics;
using Transcripts.Topics;
using Transcripts.Topics.Graphs;
using Xunit;

namespace Transcripts.Tests.Tables;

public sealed class TopicTablesTests
{
    private static readonly Transcript Meeting = new TranscriptBuilder().Speech("A", "Red blue. This. Nothing.").Speech("B", "Green red!").Build();

    private static readonly TopicLabels Labels = TopicLabels.Of(Meeting, Dictionaries.Colours, new TopicLabelOptions { InheritTopics = true });

    [Fact]
    public void Labels_have_a_row_for_each_sentence_and_for_each_hit()
    {
        Assert.Equal(
            """
            Sentence|Turn|Speaker|Start|End|Words|Topics|Inherited|Hits|Text
            0|0|A|0|9|2|a|b|0|2|Red blue.
            1|0|A|10|15|1|a|b|1|0|This.
            2|0|A|16|24|1||0|0|Nothing.
            3|1|B|25|35|2|a|c|0|2|Green red!
            """,
            Written(Labels.ToDataFrame(Meeting)));
        Assert.Equal(
            """
            Sentence|Topic|Pattern|Start|End|Text
            0|a|red|0|3|Red
            0|b|blue|4|8|blue
            3|c|green|25|30|Green
            3|a|red|31|34|red
            """,
            Written(Labels.HitsToDataFrame(Meeting)));
    }

    [Fact]
    public void A_dictionary_has_a_row_for_each_topic() => Assert.Equal(
        """
        Id|Name|Definition|Patterns|Exclusions|Unless
        x|Topic x|What is said of it.|2|1|0
        """,
        Written(Dictionaries.Of(("x", ["a", "b"], ["c"], [])).ToDataFrame()));

    [Fact]
    public void Frequencies_have_a_row_for_each_topic()
    {
        var table = TopicFrequencies.Of(Labels).ToDataFrame();

        Assert.Equal(
            ["Topic", "Name", "Sentences", "Share", "PercentileLower", "PercentileUpper", "BcaLower", "BcaUpper", "Words", "ShareOfWords", "Hits", "HitsPerThousandWords", "RateLower", "RateUpper", "SentenceIndexes"],
            table.Columns.Select(column => column.Name));

        // Six words in all; a has five of them and two hits.
        Assert.Equal(["a", "Topic a", 3, 0.75, 5, 5 / 6.0, 2, 2000 / 6.0, "0 1 3"], table.Rows[0].Where((_, column) => column is < 4 or (> 7 and < 12) or 14));
        Assert.InRange(Assert.IsType<double>(table["BcaUpper"][0]), 0.75, 1);
    }

    [Fact]
    public void Coverage_speakers_and_course_have_their_rows()
    {
        Assert.Equal(
            """
            none|1|0.25|1|2
            one|0|0|0|
            several|3|0.75|5|0 1 3
            """,
            Written(TopicCoverage.Of(Labels).ToDataFrame(), "Topics", "Sentences", "Share", "Words", "SentenceIndexes"));
        Assert.Equal(
            """
            A|a|2|3|3|1|250|0 1
            A|b|2|3|3|1|250|0 1
            A|c|0|3|0|0|0|
            B|a|1|1|2|1|500|3
            B|b|0|1|0|0|0|
            B|c|1|1|2|1|500|3
            """,
            Written(TopicsBySpeaker.Of(Labels).ToDataFrame(), "Speaker", "Topic", "Sentences", "SpeakerSentences", "Words", "Hits", "HitsPerThousandWords", "SentenceIndexes"));
        Assert.Equal(
            """
            Window|FirstSentence|LastSentence|StartWord|EndWord|Topic|Sentences|Share|Words|Hits|SentenceIndexes
            0|0|3|0|6|a|3|0.75|5|2|0 1 3
            0|0|3|0|6|b|2|0.5|3|1|0 1
            0|0|3|0|6|c|1|0.25|2|1|3
            """,
            Written(TopicCourse.Of(Labels).ToDataFrame()));
    }

    [Fact]
    public void Agreement_ends_with_its_means()
    {
        // a: both in 0, 1, 3; b: dictionary alone in 0 and 1; c: both in 3.
        var gold = GoldTopics.Parse("Start,End,Topics\n0,9,a\n10,15,a\n16,24,\n25,35,a|c\n");

        Assert.Equal(
            """
            a|3|0|0|1|1|1|1|1
            b|0|2|0|2|0||0|0
            c|1|0|0|3|1|1|1|1
            (macro)|||||0.6666666666666666|1|0.6666666666666666|0.6666666666666666
            (micro)|4|2|0|6|0.6666666666666666|1|0.8|0.6666666666666667
            """,
            Written(TopicAgreement.Of(Labels, gold).ToDataFrame(), "Topic", "TruePositives", "FalsePositives", "FalseNegatives", "TrueNegatives", "Precision", "Recall", "F1", "Kappa"));
    }

    [Fact]
    public void Graphs_have_a_row_for_each_edge_and_for_each_node()
    {
        var graph = CoOccurrenceGraph.Of(Labels);

        // a and b: 3 and 2 of 4 sentences, 2 together: expected 3/2, lift 4/3.
        Assert.Equal(
            """
            a|b|3|2|2|1.5|1.3333333333333333|0.6666666666666666|0 1
            a|c|3|1|1|0.75|1.3333333333333333|0.3333333333333333|3
            """,
            Written(graph.ToDataFrame(), "First", "Second", "FirstCount", "SecondCount", "Count", "Expected", "Lift", "Jaccard", "SentenceIndexes"));
        Assert.Equal(
            """
            a|3|2|3|1|0
            b|2|1|2|0|0
            c|1|1|1|0|0
            """,
            Written(CoOccurrenceCentrality.Of(graph).ToDataFrame(), "Label", "Count", "Degree", "Strength", "Betweenness", "Component"));
    }

    [Fact]
    public void A_meeting_without_rows_still_has_columns()
    {
        var empty = new TranscriptBuilder().Build();
        var labels = TopicLabels.Of(empty, Dictionaries.Colours);
        DataFrame[] tables =
        [
            labels.ToDataFrame(empty), labels.HitsToDataFrame(empty), TopicsBySpeaker.Of(labels).ToDataFrame(), TopicCourse.Of(labels).ToDataFrame(),
            CoOccurrenceGraph.Of(labels).ToDataFrame(), CoOccurrenceCentrality.Of(CoOccurrenceGraph.Of(labels)).ToDataFrame(),
        ];

        Assert.All(tables, table => Assert.Equal((0, true), (table.Rows.Count, table.Columns.Count > 2)));
        Assert.Null(TopicFrequencies.Of(labels).ToDataFrame()["BcaLower"][0]);
    }

    /// <summary>All columns with their names, or those asked for without.</summary>
    private static string Written(DataFrame table, params string[] columns) => string.Join(
        '\n',
        [
            .. columns is [] ? [string.Join('|', table.Columns.Select(column => column.Name))] : Array.Empty<string>(),
            .. table.Rows.Select(row => string.Join('|', (columns is [] ? row : columns.Select(column => row[column]))
                .Select(value => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}")))),
        ]);
}
