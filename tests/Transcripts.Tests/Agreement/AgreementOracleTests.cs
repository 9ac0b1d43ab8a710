using System.Text.Json;
using Transcripts.Agreement;
using Xunit;

namespace Transcripts.Tests.Agreement;

/// <summary>Every case of ../shared/oracles/agreement.json: figures that NLTK, scikit-learn and Krippendorff publish, and those computed there.</summary>
public sealed class AgreementOracleTests
{
    [Fact]
    public void Two_raters_agree_as_published()
    {
        var cases = Cases("two_raters");

        Assert.Equal(10, cases.Count);
        Assert.All(cases, row =>
        {
            var ratings = Matrix(row);
            var found = new Dictionary<string, double?>
            {
                ["observed_agreement"] = ratings.ObservedAgreement,
                ["kappa"] = CohenKappa.Of(ratings),
                ["kappa_linear"] = CohenKappa.Of(ratings, KappaWeights.Linear),
                ["kappa_quadratic"] = CohenKappa.Of(ratings, KappaWeights.Quadratic),
                ["scott_pi"] = ScottPi.Of(ratings),
                ["s_bennett"] = BennettS.Of(ratings),
                ["krippendorff_alpha_nominal"] = KrippendorffAlpha.Of(Raters(ratings)),
            };
            Assert.Equal(row.GetProperty("n").GetInt64(), ratings.Items);
            Assert.Equal(7, Compare(row.GetProperty("computed"), found));
            ComparePublished(row, found);
        });
    }

    [Fact]
    public void Alpha_is_as_published_at_each_level()
    {
        var cases = Cases("krippendorff");

        Assert.Equal(7, cases.Count);
        Assert.Equal(16, cases.Sum(row => Compare(row.GetProperty("computed"), Alphas(row))));
        Assert.All(cases, row => ComparePublished(row, Alphas(row)));
    }

    [Fact]
    public void One_label_throughout_leaves_agreement_beyond_chance_undefined()
    {
        var ratings = Matrix(Assert.Single(Cases("undefined")));

        Assert.Equal(1, ratings.ObservedAgreement);
        Assert.Null(CohenKappa.Of(ratings));
        Assert.Null(CohenKappa.Of(ratings, KappaWeights.Linear));
        Assert.Null(CohenKappa.Of(ratings, KappaWeights.Quadratic));
        Assert.Null(ScottPi.Of(ratings));
        Assert.Null(BennettS.Of(ratings));
        Assert.Null(KrippendorffAlpha.Of(Raters(ratings)));
    }

    private static Dictionary<string, double?> Alphas(JsonElement row)
    {
        var raters = row.GetProperty("raters").EnumerateArray().Select(rater => rater.EnumerateArray().ToList()).ToList();
        var names = raters.Select(rater => rater.Select(value => value.ValueKind == JsonValueKind.Null ? null : value.ToString()).ToList()).ToList();
        var found = new Dictionary<string, double?> { ["nominal"] = KrippendorffAlpha.Of(names) };
        if (raters.SelectMany(rater => rater).Any(value => value.ValueKind == JsonValueKind.String)) return found;
        var values = raters.Select(rater => rater.Select(value => value.ValueKind == JsonValueKind.Null ? (double?)null : value.GetDouble()).ToList()).ToList();
        Assert.Equal(found["nominal"], KrippendorffAlpha.Of(values, MeasurementLevel.Nominal));
        found["ordinal"] = KrippendorffAlpha.Of(values, MeasurementLevel.Ordinal);
        found["interval"] = KrippendorffAlpha.Of(values, MeasurementLevel.Interval);
        found["ratio"] = KrippendorffAlpha.Of(values, MeasurementLevel.Ratio);
        return found;
    }

    private static int Compare(JsonElement computed, Dictionary<string, double?> found)
    {
        var figures = computed.EnumerateObject().ToList();
        Assert.All(figures, figure => Assert.Equal(figure.Value.GetDouble(), found[figure.Name]!.Value, 1e-14));
        return figures.Count;
    }

    private static void ComparePublished(JsonElement row, Dictionary<string, double?> found) =>
        Assert.All(row.GetProperty("published").EnumerateObject(), figure => Assert.Equal(
            figure.Value.GetProperty("value").GetDouble(),
            found[figure.Name]!.Value,
            0.51 * Math.Pow(10, -figure.Value.GetProperty("decimals").GetInt32())));

    private static List<JsonElement> Cases(string kind)
    {
        using var oracle = JsonDocument.Parse(File.ReadAllText(Repository.SharedOrSkip("oracles", "agreement.json")));
        return [.. oracle.RootElement.GetProperty(kind).EnumerateArray().Select(row => row.Clone())];
    }

    private static ConfusionMatrix Matrix(JsonElement row) => new(
        row.GetProperty("labels").EnumerateArray().Select(label => label.GetString()!),
        row.GetProperty("table").EnumerateArray().SelectMany(counts => counts.EnumerateArray().Select(count => count.GetInt32())));

    private static List<string?>[] Raters(ConfusionMatrix ratings)
    {
        List<string?>[] raters = [[], []];
        for (var row = 0; row < ratings.Labels.Length; row++)
        {
            for (var column = 0; column < ratings.Labels.Length; column++)
            {
                raters[0].AddRange(Enumerable.Repeat(ratings.Labels[row], ratings[row, column]));
                raters[1].AddRange(Enumerable.Repeat(ratings.Labels[column], ratings[row, column]));
            }
        }

        return raters;
    }
}
