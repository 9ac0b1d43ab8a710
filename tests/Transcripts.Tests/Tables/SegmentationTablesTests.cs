using System.Globalization;
using Microsoft.Data.Analysis;
using Transcripts.Agreement;
using Transcripts.Reading;
using Transcripts.Tables;
using Transcripts.Tests.Speakers;
using Transcripts.Tests.Topics;
using Transcripts.Tokens;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Tests.Tables;

public sealed class SegmentationTablesTests
{
    private static readonly Transcript Talk = TranscriptReader.Parse("Zhou: Sun and moon.\n\nSun and sun.\n\nStar.\n");

    [Fact]
    public void A_segmentation_has_a_row_for_each_segment() => Assert.Equal(
        """
        Segment|Title|Start|End|FirstUnit|Units|Words|Terms
        0||6|19|0|1|3|moon, sun
        1|Suns|21|33|1|1|3|sun
        2|Stars|35|40|2|1|1|star
        """,
        Written(TopicSegmentation.Of(Talk, [new TopicStart(21, "Suns"), new TopicStart(35, "Stars")]).ToDataFrame()));

    // Sequences "Sun and", "moon Sun", "and sun", "Star": cosines 1/2, 1/2 and 0, depths 0, 0 and 1/2 with mean 1/6 and
    // deviation √2/6; the cutoff is 1/6 − √2/12. Nowhere do they rise on both sides.
    [Fact]
    public void A_profile_has_a_row_for_each_gap()
    {
        var options = new TextTilingOptions { SequenceLength = 2, BlockSize = 1, SmoothingRounds = 0, StopWords = null, Stemmer = Stemmer.None };

        Assert.Equal(
            """
            Gap|Word|Offset|Score|Smoothed|Depth|Cutoff|Boundary
            0|2|14|0.5|0.5|0|0.048815536469|
            1|4|25|0.5|0.5|0|0.048815536469|
            2|6|35|0|0|0.5|0.048815536469|
            """,
            Written(TextTiling.Of(Talk, options).ToDataFrame()));
    }

    [Fact]
    public void A_boundary_stands_in_the_row_of_its_gap()
    {
        var tiling = TextTiling.Of(WrittenText.Printed, new TextTilingOptions { StopWords = null, Stemmer = Stemmer.None });
        var table = tiling.ToDataFrame();

        Assert.NotEmpty(tiling.Boundaries);
        Assert.Equal(
            tiling.Boundaries.Select(boundary => (boundary.Gap, (object)boundary.Offset)),
            table.Rows.Where(row => row["Boundary"] is not null).Select(row => ((int)row["Gap"], row["Boundary"])));
    }

    [Fact]
    public void Cuts_have_a_row_each()
    {
        var table = C99.Of(WrittenText.Printed, new C99Options { StopWords = null, Stemmer = Stemmer.None, Segments = 2 }).ToDataFrame();

        Assert.Equal(["Segments", "Unit", "Offset", "Density", "Gain", "SmoothedGain", "Threshold", "Counts"], table.Columns.Select(column => column.Name));
        Assert.Equal([2, 28, null, "yes"], new[] { "Segments", "Unit", "Threshold", "Counts" }.Select(name => table[name][0]));
        Assert.Equal([3, 43, null, "no"], new[] { "Segments", "Unit", "Threshold", "Counts" }.Select(name => table[name][1]));
        Assert.Equal(59, table.Rows.Count);
    }

    [Fact]
    public void An_evaluation_has_a_row_for_each_method_and_baseline()
    {
        var table = SegmentationEvaluation.Of(Segmentation.OfMasses(2, 2), [("right", Segmentation.OfMasses(2, 2))], new SegmentationEvaluationOptions { WindowSize = 1 }).ToDataFrame();

        Assert.Equal(["right", 2, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0], table.Rows[0].Take(8));
        Assert.Equal([0.0, 2 / 3.0], new[] { "PkChanceLower", "WindowDiffChanceUpper" }.Select(name => table[name][0]));
        Assert.Equal(["at random", 2], table.Rows[2].Take(2));
        Assert.Equal([null, null, null, null], new[] { "Precision", "PkByChance", "PkAtLeastAsGood", "WindowDiffChanceLower" }.Select(name => table[name][2]));
        Assert.Equal(["one segment", 1, 1 / 3.0, 1 / 3.0, 1.0, null, 0.0, 0.0], table.Rows[3].Take(8));
    }

    [Fact]
    public void A_confusion_matrix_has_a_row_for_each_pair_of_labels()
    {
        Assert.Equal(
            """
            First|Second|Count
            for|for|3
            for|against|1
            against|for|0
            against|against|2
            """,
            Written(new ConfusionMatrix(["for", "against"], [3, 1, 0, 2]).ToDataFrame()));
        // A = 7/10 and E = 1/2, as in AgreementTests.
        Assert.Equal(
            """
            TruePositives|FalsePositives|FalseNegatives|TrueNegatives|Precision|Recall|F1|Kappa
            3|1|2|4|0.75|0.6|0.666666666667|0.4
            """,
            Written(new PrecisionRecall(3, 1, 2, 4).ToDataFrame()));
    }

    [Fact]
    public void What_has_no_rows_still_has_columns()
    {
        var silent = new TranscriptBuilder().Speech("A", "").Build();

        Assert.All(
            [TextTiling.Of(silent).ToDataFrame(), C99.Of(silent).ToDataFrame(), TopicSegmentation.Of(silent, []).ToDataFrame(), new ConfusionMatrix([], []).ToDataFrame()],
            table => Assert.Equal((0, true), (table.Rows.Count, table.Columns.Count > 2)));
    }

    private static string Written(DataFrame table) => string.Join(
        '\n',
        table.Rows
            .Select(row => string.Join('|', row.Select(value => value is double number ? Rounded(number) : string.Create(CultureInfo.InvariantCulture, $"{value}"))))
            .Prepend(string.Join('|', table.Columns.Select(column => column.Name))));

    private static string Rounded(double number) => Math.Round(number, 12).ToString(CultureInfo.InvariantCulture);
}
