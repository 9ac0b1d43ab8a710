using FsCheck.Xunit;
using Transcripts.Agreement;
using Xunit;

namespace Transcripts.Tests.Agreement;

public sealed class AgreementTests
{
    [Fact]
    public void Ratings_are_tallied_with_the_first_rater_in_the_rows()
    {
        (string, string)[] ratings = [("for", "for"), ("for", "against"), ("against", "against"), ("for", "for")];

        var tallied = ConfusionMatrix.Of(ratings);

        Assert.Equal(new ConfusionMatrix(["against", "for"], [1, 0, 1, 2]), tallied);
        Assert.Equal((0.75, 4L), (tallied.ObservedAgreement, tallied.Items));
        Assert.Equal([1L, 3L], tallied.RowTotals);
        Assert.Equal([2L, 2L], tallied.ColumnTotals);
        Assert.Equal(new ConfusionMatrix(["for", "neutral", "against"], [2, 0, 1, 0, 0, 0, 0, 0, 1]), ConfusionMatrix.Of(ratings, ["for", "neutral", "against"]));
    }

    [Fact]
    public void What_is_no_matrix_is_refused()
    {
        Assert.Contains("twice", Assert.Throws<ArgumentException>(() => new ConfusionMatrix(["a", "a"], [1, 2, 3, 4])).Message, StringComparison.Ordinal);
        Assert.Contains("4 cells, not 3", Assert.Throws<ArgumentException>(() => new ConfusionMatrix(["a", "b"], [1, 2, 3])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConfusionMatrix(["a"], [-1]));
        Assert.Contains("\"b\"", Assert.Throws<ArgumentException>(() => ConfusionMatrix.Of([("a", "b")], ["a"])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConfusionMatrix(["a"], [1])[0, 1]);
    }

    [Fact]
    public void Without_an_item_nothing_is_defined()
    {
        var none = ConfusionMatrix.Of([], ["yes", "no"]);

        Assert.Null(none.ObservedAgreement);
        Assert.Null(CohenKappa.Of(none));
        Assert.Null(ScottPi.Of(none));
        Assert.Null(BennettS.Of(none));
        Assert.Null(KrippendorffAlpha.Of([]));
        Assert.Null(KrippendorffAlpha.Of([["a", null], [null, "b"]]));
        Assert.Null(KrippendorffAlpha.Of([[1, 1], [1, 1]], MeasurementLevel.Interval));
        Assert.Null(KrippendorffAlpha.Of([[0, 0], [0, 0]], MeasurementLevel.Ratio));
    }

    [Fact]
    public void Ratings_that_cannot_be_compared_are_refused()
    {
        Assert.Contains("as many items", Assert.Throws<ArgumentException>(() => KrippendorffAlpha.Of([["a"], ["a", "b"]])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => KrippendorffAlpha.Of([[double.NaN], [1]], MeasurementLevel.Interval));
        Assert.Throws<ArgumentException>(() => KrippendorffAlpha.Of([[-1], [1]], MeasurementLevel.Ratio));
        Assert.Throws<ArgumentOutOfRangeException>(() => KrippendorffAlpha.Of([[1, 2], [1, 2]], (MeasurementLevel)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => CohenKappa.Of(new ConfusionMatrix(["a"], [1]), (KappaWeights)9));
    }

    [Property]
    public bool Coefficients_are_at_most_1_which_is_full_agreement(byte[] numbers, byte labels)
    {
        var size = 1 + (labels % 4);
        var counts = Enumerable.Range(0, size * size).Select(cell => cell < numbers.Length ? numbers[cell] % 5 : 0).ToList();
        var ratings = new ConfusionMatrix(Enumerable.Range(0, size).Select(label => $"{label}"), counts);
        var full = ratings.ObservedAgreement == 1;
        double?[] coefficients =
            [CohenKappa.Of(ratings), CohenKappa.Of(ratings, KappaWeights.Linear), CohenKappa.Of(ratings, KappaWeights.Quadratic), ScottPi.Of(ratings), BennettS.Of(ratings)];
        return coefficients.All(value => value is null || (value <= 1 + 1e-12 && value > 1 - 1e-12 == full && double.IsFinite(value.Value)))
            && CohenKappa.Of(ratings) is null or >= -1 - 1e-12
            && ScottPi.Of(ratings) is null or >= -1 - 1e-12;
    }

    // Ten items: both yes 3, predicted only 1, in the reference only 2, both no 4.
    [Fact]
    public void Precision_recall_and_F1_are_those_counted_by_hand()
    {
        (bool, bool)[] items = [.. Enumerable.Repeat((true, true), 3), (false, true), (true, false), (true, false), .. Enumerable.Repeat((false, false), 4)];

        var found = PrecisionRecall.Of(items);

        Assert.Equal(new PrecisionRecall(3, 1, 2, 4), found);
        Assert.Equal((3 / 4.0, 3 / 5.0, 6 / 9.0), (found.Precision, found.Recall, found.F1));
        // A = 7/10; E = (5 × 4 + 5 × 6) / 100 = 1/2.
        Assert.Equal(0.4, CohenKappa.Of(found.Matrix!)!.Value, 1e-15);
    }

    [Fact]
    public void Precision_and_recall_of_nothing_are_not_defined()
    {
        Assert.Equal((null, 0.0, 0.0), Of(new PrecisionRecall(0, 0, 2, 1)));
        Assert.Equal((0.0, null, 0.0), Of(new PrecisionRecall(0, 2, 0, 1)));
        Assert.Equal((null, null, null), Of(PrecisionRecall.Of([(false, false)])));

        static (double? Precision, double? Recall, double? F1) Of(PrecisionRecall found) => (found.Precision, found.Recall, found.F1);
    }

    // Rows the reference. against: 2 right, 1 taken for neutral. neutral: 4 right, 1 taken for "for". for: 1 right, 1 taken for against.
    [Fact]
    public void Macro_F1_is_that_of_the_hand()
    {
        var matrix = new ConfusionMatrix(["against", "neutral", "for"], [2, 1, 0, 0, 4, 1, 1, 0, 1]);

        // F1: 2·2/(3+3) = 2/3; 2·4/(5+5) = 0.8; 2·1/(2+2) = 0.5.
        Assert.Equal(((2.0 / 3) + 0.8 + 0.5) / 3, matrix.MacroF1!.Value, 1e-15);
        Assert.Equal(new PrecisionRecall(2, 1, 1, 6), matrix.OneAgainstRest(0));
        Assert.Equal(new PrecisionRecall(4, 1, 1, 4), matrix.OneAgainstRest(1));

        // Agreement 0.7, expected (3·3 + 5·5 + 2·2) / 100 = 0.38.
        Assert.Equal(0.32 / 0.62, CohenKappa.Of(matrix)!.Value, 1e-15);
    }

    // Scikit-learn counts a class without items as 0 likewise (zero_division = 0).
    [Fact]
    public void A_label_that_nobody_gives_counts_as_0_in_macro_F1()
    {
        Assert.Equal(1 / 3.0, new ConfusionMatrix(["a", "b", "c"], [5, 0, 0, 0, 0, 0, 0, 0, 0]).MacroF1!.Value, 1e-15);
        Assert.Equal(0, new ConfusionMatrix(["a"], [0]).MacroF1);
        Assert.Null(new ConfusionMatrix([], []).MacroF1);
    }

    [Fact]
    public void Things_found_have_no_true_negatives()
    {
        var found = PrecisionRecall.OfFound(2, 3, 5);

        Assert.Equal((2 / 3.0, 2 / 5.0, 4 / 8.0, null, null), (found.Precision, found.Recall, found.F1, found.Kappa, found.Add(found).TrueNegatives));
        Assert.Throws<ArgumentOutOfRangeException>(() => PrecisionRecall.OfFound(4, 3, 5));
    }
}
