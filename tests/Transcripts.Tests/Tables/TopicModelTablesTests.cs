using System.Globalization;
using Microsoft.Data.Analysis;
using Transcripts.Tables;
using Transcripts.Tests.Topics.Models;
using Transcripts.Topics.Models;
using Xunit;

namespace Transcripts.Tests.Tables;

public sealed class TopicModelTablesTests
{
    private static readonly TopicModel Model = TopicModel.Fit(Documents.Of("b a b", "", "a b c"), new TopicModelOptions { Topics = 1, Beta = 0.5 });

    [Fact]
    public void A_model_has_a_row_for_each_top_word() => Assert.Equal(
        """
        Topic|Words|Share|Documents|Rank|Word|Probability|Count
        0|6|1|2|1|b|0.467|3
        0|6|1|2|2|a|0.333|2
        0|6|1|2|3|c|0.2|1
        """,
        Written(Model.ToDataFrame()));

    [Fact]
    public void An_empty_topic_has_a_row_without_a_word() => Assert.Equal(
        """
        Topic|Words|Share|Documents|Rank|Word|Probability|Count
        0|1|1|1|1|a|1|1
        1|0|0|0||||
        """,
        Written(TopicModel.Fit(Documents.Of("a"), new TopicModelOptions { Topics = 2 }).ToDataFrame()));

    [Fact]
    public void Documents_have_a_row_each_and_a_column_for_each_topic()
    {
        Assert.Equal(
            """
            Unit|Name|Speaker|Turn|Start|End|Words|Topic|Topic0
            0|line 0|||0|5|3|0|1
            1|line 1|||||0||1
            2|line 2|||7|12|3|0|1
            """,
            Written(Model.Documents.ToDataFrame()));
        Assert.Equal(8, Model.Documents.Clear().ToDataFrame().Columns.Count);
    }

    [Fact]
    public void Coherence_has_a_row_for_each_topic() => Assert.Equal(
        """
        Topic|Words|Npmi|UMass
        0|2|1|0.405
        """,
        // Two of three documents have both words, the third has none. UMass: ln((2 + 1) / 2).
        Written(TopicCoherence.Of(TopicModel.Fit(Documents.Of("a b", "b a"), new TopicModelOptions { Topics = 1 }), null, Documents.Of("a b", "b a", "c")).ToDataFrame()));

    [Fact]
    public void A_choice_has_a_row_for_each_number_and_says_which_cannot_be_told_apart()
    {
        var options = new TopicCountOptions { Least = 1, Greatest = 2, Runs = 2, Model = new TopicModelOptions { Iterations = 20 } };

        // One pair of words in one document, however they are shuffled. UMass: ln((1 + 1) / 1).
        Assert.Equal(
            """
            Topics|Runs|Npmi|Lower|Upper|UMass|ChanceNpmi|ChanceLower|ChanceUpper|Choice
            1|2|0|0|0|0.693|0|0|0|best
            """,
            Written(TopicCountChoice.Of(Documents.Of("a b"), options with { Greatest = 1 }).ToDataFrame()));
        Assert.Equal(
            """
            Topics|Runs|Npmi|Lower|Upper|UMass|ChanceNpmi|ChanceLower|ChanceUpper|Choice
            1|0||||||||
            2|0||||||||
            """,
            Written(TopicCountChoice.Of(Documents.Of("a"), options).ToDataFrame()));
    }

    [Fact]
    public void Stability_has_a_row_for_all_and_one_for_each_topic() => Assert.Equal(
        """
        Topic|TopWords|Similarity|Lower|Upper|Lowest|SharedTopWords|Chance|ChanceLower|ChanceUpper|AboveChance
        ||1|1|1||1|1|1|1|
        0|b a c|1|||1|1||||0
        """,
        Written(TopicStability.Of(Model.Matrix, new TopicStabilityOptions { Runs = 3, Shuffles = 2, Model = Model.Options }).ToDataFrame()));

    private static string Written(DataFrame table) => string.Join(
        '\n',
        [
            string.Join('|', table.Columns.Select(column => column.Name)),
            .. Enumerable.Range(0, (int)table.Rows.Count).Select(row => string.Join('|', table.Rows[row].Select(Cell))),
        ]);

    private static string? Cell(object? value) => value is double number
        ? Math.Round(number, 3).ToString(CultureInfo.InvariantCulture)
        : Convert.ToString(value, CultureInfo.InvariantCulture);
}
