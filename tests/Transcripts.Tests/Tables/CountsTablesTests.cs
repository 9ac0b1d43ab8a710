using System.Globalization;
using Microsoft.Data.Analysis;
using Transcripts.Counts;
using Transcripts.Counts.Comparison;
using Transcripts.Counts.Weighting;
using Transcripts.Tables;
using Transcripts.Tests.Speakers;
using Xunit;

namespace Transcripts.Tests.Tables;

public sealed class CountsTablesTests
{
    private static readonly Transcript Meeting = new TranscriptBuilder().Speech("A", "Yes, party, yes.").Speech("B", "Party.").Build();

    private static readonly DocumentFeatureMatrix Matrix = DocumentFeatureMatrix.Of(Meeting, TextUnits.Turns(Meeting));

    [Fact]
    public void Frequencies_have_a_row_for_each_feature()
    {
        var table = FeatureFrequencies.Of(Matrix).ToDataFrame();

        Assert.Equal(["Feature", "Count", "Units", "PerThousand", "PercentileLower", "PercentileUpper", "BcaLower", "BcaUpper"], table.Columns.Select(column => column.Name));
        Assert.Equal([["yes", 2, 1, 500.0], ["party", 2, 2, 500.0]], table.Rows.Select(row => row.Take(4).ToArray()));

        // The turns are drawn as AA, AB, BA or BB: yes is 4 of 6, 2 of 4 or 0 of 2 words.
        Assert.Equal([0.0, 1000 * 4 / 6.0], table.Rows[0].Skip(4).Take(2));
    }

    [Fact]
    public void Weights_have_a_row_for_each_feature_of_each_unit_and_print_their_variant() => Assert.Equal(
        """
        Unit|Name|Feature|Count|Units|Weight|Weighting
        0|turn 0|yes|2|1|1.3863|f × ln(N / d)
        0|turn 0|party|1|2|0|f × ln(N / d)
        1|turn 1|party|1|2|0|f × ln(N / d)
        """,
        Written(TermWeights.Of(Matrix, TermWeighting.SparckJones).ToDataFrame()));

    /// <summary>2 of 3 words against 0 of 1, and 1 of 3 against 1 of 1; the figures are SciPy's, printed by Counts/Fixtures/keyness.py.</summary>
    [Fact]
    public void Keyness_has_a_row_for_each_feature_with_every_measure() => Assert.Equal(
        """
        Feature|yes|party
        First|2|1
        Second|0|1
        FirstPerThousand|666.6667|333.3333
        SecondPerThousand|0|1000
        FirstUnits|1|1
        SecondUnits|0|1
        LogLikelihood|1.7261|-1.7261
        LogLikelihoodP|0.1889|0.1889
        LogLikelihoodHolm|0.3778|0.3778
        LogLikelihoodBH|0.1889|0.1889
        ChiSquare|1.3333|-1.3333
        ChiSquareP|0.2482|0.2482
        ChiSquareHolm|0.4964|0.4964
        ChiSquareBH|0.2482|0.2482
        LowExpected|True|True
        LogOdds|0.008|-0.008
        Z|0.0631|-0.0631
        ZP|0.9497|0.9497
        ZHolm|1|1
        ZBH|0.9497|0.9497
        BayesFactor|0.3398|0.3398
        LogRatio|0.415|-1.585
        LogRatioLower||-3.8937
        LogRatioUpper||0.7238
        PercentDifference||-66.6667
        RateDifference|666.6667|-666.6667
        RateDifferenceLower|-249.9857|-938.5081
        RateDifferenceUpper|938.5081|249.9857
        """,
        Turned(Keyness.Of(Matrix, UnitGroup.By(new Speaker("A"))).ToDataFrame()));

    [Fact]
    public void A_list_has_a_row_for_each_word() => Assert.Equal(
        """
        Word|Count|PerThousand
        the|60|60
        war|7|7
        """,
        Written(ReferenceFrequencies.Parse("word,count\nthe,60\nwar,7", "list", 1000).ToDataFrame()));

    [Fact]
    public void Nothing_counted_still_has_columns()
    {
        var nothing = DocumentFeatureMatrix.Of("", []);
        DataFrame[] tables =
        [
            FeatureFrequencies.Of(nothing).ToDataFrame(), TermWeights.Of(nothing).ToDataFrame(), Keyness.Of(nothing, UnitGroup.By(new Speaker("A"))).ToDataFrame(),
        ];

        Assert.All(tables, table => Assert.Equal((0, true), (table.Rows.Count, table.Columns.Count > 6)));
    }

    private static string Written(DataFrame table) => string.Join('\n', Lines(table.Columns.Select(column => column.Name), table.Rows.Select(row => row.Select(Text))));

    private static string Turned(DataFrame table) => string.Join('\n', table.Columns.Select(column => string.Join('|', [column.Name, .. Enumerable.Range(0, (int)table.Rows.Count).Select(row => Text(column[row]))])));

    private static IEnumerable<string> Lines(IEnumerable<string> heading, IEnumerable<IEnumerable<string>> rows) => rows.Prepend(heading).Select(cells => string.Join('|', cells));

    private static string Text(object? value) => value is double number ? number.ToString("0.####", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{value}");
}
