using FsCheck.Xunit;
using Microsoft.Data.Analysis;
using Transcripts.Counts;
using Transcripts.Speakers;
using Transcripts.Tables;
using Transcripts.Tests.Speakers;
using Xunit;

namespace Transcripts.Tests.Tables;

public sealed class TablesTests
{
    private static readonly Transcript Colours = new TranscriptBuilder().Speech("A", "Red red blue.").Speech("B", "Blue!").Speech("A", "Red.").Build();

    [Fact]
    public void A_transcript_has_a_row_for_each_stretch_of_speech() => Assert.Equal(
        """
        Segment|Turn|Speaker|Addressee|Kind|Start|End|Words|Text
        0|0|A||speech|0|25|5|One two three. Four five.
        1|1|B||interjection|26|30|1|Six!
        2|0|A||speech|31|52|4|Seven eight nine ten.
        3|2|B|C|speech|53|85|6|Red green blue white black grey.
        4|3|A||speech|86|90|1|Yes.
        """,
        Written(Meetings.Small.ToDataFrame()));

    [Property]
    public bool The_text_of_a_row_is_the_source_from_start_to_end(byte[] numbers)
    {
        var meeting = Meetings.From(numbers);
        var table = meeting.ToDataFrame();
        return table.Rows.Count == meeting.Segments.Length
            && table.Rows.All(row => (string)row["Text"] == meeting.Source[(int)row["Start"]..(int)row["End"]]);
    }

    [Fact]
    public void A_narrated_exchange_is_of_that_kind() =>
        Assert.Equal("exchange", new TranscriptBuilder().Speech("A", "one").Exchange("B", "none", 0).Build().ToDataFrame()["Kind"][1]);

    [Fact]
    public void Shares_have_a_row_for_each_speaker()
    {
        var table = SpeakerShares.Of(Meetings.Small).ToDataFrame();

        Assert.Equal(
            ["Speaker", "Turns", "Interjections", "Exchanges", "Words", "Sentences", "Share", "PercentileLower", "PercentileUpper", "BcaLower", "BcaUpper", "MeanTurnLength", "MedianTurnLength", "LongestTurn"],
            table.Columns.Select(column => column.Name));
        Assert.Equal(["A", 2, 0, 0, 10, 4, 10 / 17.0], table.Rows[0].Take(7));
        Assert.Equal([3.5, 3.5, 2], table.Rows[1].Skip(11));
        Assert.InRange(Assert.IsType<double>(table["BcaUpper"][1]), 7 / 17.0, 1);
    }

    [Fact]
    public void What_is_not_defined_is_null_in_a_table()
    {
        var silent = new TranscriptBuilder().Speech("A", "").Build();

        Assert.Equal([null, null, null, null, null, null, null], SpeakerShares.Of(silent).ToDataFrame().Rows[0].Skip(7));
        Assert.Null(FloorEvenness.Of(silent).ToDataFrame()["Evenness"][0]);
        Assert.Null(FloorEvenness.Of(silent).ToDataFrame()["GiniCorrected"][0]);
    }

    [Fact]
    public void Evenness_is_one_row()
    {
        var meeting = new TranscriptBuilder().Speech("A", "one two").Speech("B", "three four").Build();

        Assert.Equal(
            """
            Speakers|Words|EntropyBits|Evenness|Gini|GiniCorrected|EffectiveSpeakers1|EffectiveSpeakers2
            2|4|1|1|0|0|2|2
            """,
            Written(FloorEvenness.Of(meeting).ToDataFrame()));
    }

    [Fact]
    public void Matrices_have_a_row_for_each_pair_that_occurs()
    {
        Assert.Equal(
            """
            Before|Next|Turns
            A|B|2
            B|A|1
            """,
            Written(TurnTaking.Of(Meetings.Small).ToDataFrame()));
        Assert.Equal(
            """
            Row|Column|Count
            B|C|6
            """,
            Written(Addressing.Of(Meetings.Small).Words.ToDataFrame()));
        Assert.Equal(
            """
            Speaker|Addressee|Segments|Words
            B|C|1|6
            A||3|10
            B||1|1
            """,
            Written(Addressing.Of(Meetings.Small).ToDataFrame()));
    }

    [Fact]
    public void The_course_has_a_row_for_each_stretch_and_each_window()
    {
        Assert.Equal(
            """
            Segment|Turn|Speaker|StartWord|EndWord|Words|Cumulative|CumulativeShare
            0|0|A|0|5|5|5|1
            2|0|A|6|10|4|9|0.9
            """,
            Written(SpeechCourse.Of(Meetings.Small).ToDataFrame(), 0, 2));
        Assert.Equal(
            """
            Window|StartWord|EndWord|Speaker|Words|Share
            0|0|8|A|7|0.875
            2|16|17|A|1|1
            """,
            Written(WindowedShares.Of(Meetings.Small, 8).ToDataFrame(), 0, 4));
        Assert.Equal(
            """
            Turn|Speaker|Kind|Words
            0|A|speech|9
            1|B|interjection|1
            """,
            Written(TurnLengths.Of(Meetings.Small).ToDataFrame(), 0, 1));
    }

    [Fact]
    public void A_matrix_has_a_row_for_each_cell_above_0() => Assert.Equal(
        """
        Unit|Name|Speaker|Turn|Words|Feature|Count|PerThousand
        0|A|A||4|red|3|750
        0|A|A||4|blue|1|250
        1|B|B||1|blue|1|1000
        """,
        Written(DocumentFeatureMatrix.Of(Colours, TextUnits.Speakers(Colours)).ToDataFrame()));

    [Fact]
    public void A_meeting_without_rows_still_has_columns()
    {
        var empty = new TranscriptBuilder().Build();
        DataFrame[] tables =
        [
            empty.ToDataFrame(), SpeakerShares.Of(empty).ToDataFrame(), TurnTaking.Of(empty).ToDataFrame(), Addressing.Of(empty).ToDataFrame(),
            SpeechCourse.Of(empty).ToDataFrame(), WindowedShares.Of(empty).ToDataFrame(), TurnLengths.Of(empty).ToDataFrame(),
        ];

        Assert.All(tables, table => Assert.Equal((0, true), (table.Rows.Count, table.Columns.Count > 2)));
    }

    private static string Written(DataFrame table, params int[] rows) => string.Join(
        '\n',
        [
            string.Join('|', table.Columns.Select(column => column.Name)),
            .. (rows is [] ? Enumerable.Range(0, (int)table.Rows.Count) : rows)
                .Select(row => string.Join('|', table.Rows[row].Select(value => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}")))),
        ]);
}
