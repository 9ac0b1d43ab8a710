using System.Globalization;
using Microsoft.Data.Analysis;
using Transcripts.Counts;
using Transcripts.Counts.Collocations;
using Transcripts.Counts.Dispersion;
using Transcripts.Counts.Diversity;
using Transcripts.Tables;
using Transcripts.Tests.Speakers;
using Xunit;

namespace Transcripts.Tests.Tables;

public sealed class CollocationTablesTests
{
    [Fact]
    public void Collocations_have_a_row_for_each_pair() => Assert.Equal(
        """
        First|Second|Count|Expected|G2|G2PValue|ChiSquare|ChiSquarePValue|T|Pmi|Npmi|Dice|LogDice|Jaccard
        a|b|2|0.5|8.9974|0.0027|8|0.0047|1.0607|2|1|1|14|1
        """,
        Written(Collocations.Of(Words("a b. a b. c d e f")).ToDataFrame()));

    [Fact]
    public void Phrases_have_a_row_each_with_their_first_place() => Assert.Equal(
        """
        Phrase|Form|Kind|Words|Count|Free|CValue|G2|Npmi|Start|End
        drafting committee|drafting committee|term|2|2|2|2|10.4311|1|4|22
        Red Army|red army|name|2|1|1|1|6.702|1|59|67
        """,
        Written(Phrases.Of(Words("The drafting committee met; the drafting committee and the Red Army"), new() { MinimumG2 = 0 }).ToDataFrame()));

    [Fact]
    public void Dispersion_has_a_row_for_each_feature_or_expression_and_for_each_place()
    {
        var sequence = WordSequence.Of(Meetings.Small, TextUnits.Turns(Meetings.Small));
        var dispersion = LexicalDispersion.Of(sequence, ["yes", "eight nine", "absent"]);

        // "yes" in the turn of 1 of 17 words, "eight nine" in that of 9: DP 16/17 and 8/17; over 16/17.
        Assert.Equal(
            """
            Expression|Frequency|Parts|Range|StandardDeviation|Variation|JuillandD|CarrollD2|RosengrenS|Dp|DpNormalised|Divergence|BurchDa
            yes|1|4|1|0.433|1.7321|0|0|0.0588|0.9412|1|4.0875|0
            eight nine|1|4|1|0.433|1.7321|0|0|0.5294|0.4706|0.5|0.9175|0
            absent|0|4|0|0||||||||
            """,
            Written(dispersion.ToDataFrame()));
        Assert.Equal(
            """
            Expression|Position|Unit|Start|End
            yes|16|turn 3|86|89
            eight nine|7|turn 0|37|47
            """,
            Written(dispersion.ToPlaceDataFrame()));
        var features = FeatureDispersions.Of(DocumentFeatureMatrix.Of(Meetings.Small, TextUnits.Turns(Meetings.Small))).ToDataFrame();
        Assert.Equal((17, "Feature"), (features.Rows.Count, features.Columns[0].Name));
        Assert.Equal(["yes", 1L, 4, 1], features.Rows[16].Take(4));
    }

    [Fact]
    public void Diversity_has_a_row_for_each_unit_and_says_what_it_is_too_short_for() => Assert.Equal(
        """
        Unit|Words|Types|TypeTokenRatio|Mattr|Mtld|MtldForward|MtldBackward|Hdd|YulesK|Maas|TooShortFor
        A|10|10|1|1|10|10|10||0|0|MTLD, HD-D
        B|7|7|1||7|7|7||0|0|MATTR, MTLD, HD-D
        """,
        Written(LexicalDiversity.Of(Meetings.Small, new() { Window = 8 }).ToDataFrame()));

    [Fact]
    public void What_has_no_row_still_has_columns()
    {
        DataFrame[] tables =
        [
            Collocations.Of(Words("")).ToDataFrame(), Phrases.Of(Words("")).ToDataFrame(), LexicalDispersion.Of(Words(""), []).ToDataFrame(),
            LexicalDispersion.Of(Words(""), ["a"]).ToPlaceDataFrame(), LexicalDiversity.Of(WordSequence.Of("", [])).ToDataFrame(),
        ];

        Assert.All(tables, table => Assert.Equal((0, true), (table.Rows.Count, table.Columns.Count > 4)));
    }

    private static WordSequence Words(string text) => WordSequence.Of(text, TextUnits.Whole(text));

    private static string Written(DataFrame table) => string.Join(
        '\n',
        table.Rows.Select(row => string.Join('|', row.Select(value => value is double number ? Math.Round(number, 4).ToString("0.####", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{value}"))))
            .Prepend(string.Join('|', table.Columns.Select(column => column.Name))));
}
