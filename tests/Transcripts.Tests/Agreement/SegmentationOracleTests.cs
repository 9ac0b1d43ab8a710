using System.Text.Json;
using Transcripts.Agreement;
using Xunit;

namespace Transcripts.Tests.Agreement;

/// <summary>Every case of ../shared/oracles/segmentation.json: figures that NLTK and segeval publish, and those computed there.</summary>
public sealed class SegmentationOracleTests
{
    [Fact]
    public void Rows_of_marks_give_the_figures_of_nltk()
    {
        var cases = Cases("nltk_form");

        Assert.Equal(17, cases.Count);
        Assert.All(cases, row =>
        {
            var (reference, hypothesis, k) = (Marks(row, "reference"), Marks(row, "hypothesis"), row.GetProperty("k").GetInt32());
            var errors = row.GetProperty("metric").GetString() switch
            {
                "pk" => Pk.Of(reference, hypothesis, k),
                "windowdiff" => WindowDiff.Of(reference, hypothesis, k),
                "windowdiff_weighted" => WindowDiff.Of(reference, hypothesis, k, weighted: true),
                var other => throw new InvalidOperationException($"The oracle has a measure that is not here: {other}."),
            };
            Assert.Equal(reference.Length - k + 1, errors.Windows);
            Assert.Equal(row.GetProperty("computed").GetDouble(), errors.Rate!.Value, 1e-15);
            // NLTK prints two digits of Pk.
            if (row.TryGetProperty("published", out var published))
                Assert.Equal(published.GetDouble(), errors.Rate.Value, 0.005);
        });
    }

    [Fact]
    public void Possible_boundaries_give_the_figures_of_segeval()
    {
        var cases = Cases("pevzner_hearst_form");

        Assert.Equal(39, cases.Count);
        Assert.All(cases, row =>
        {
            var (reference, hypothesis) = (Masses(row, "reference_masses"), Masses(row, "hypothesis_masses"));
            var errors = row.GetProperty("metric").GetString() == "pk" ? Pk.Of(reference, hypothesis) : WindowDiff.Of(reference, hypothesis);
            Assert.Equal(row.GetProperty("k").GetInt32(), errors.Size);
            Assert.Equal(row.GetProperty("errors").GetInt64(), errors.Errors);
            Assert.Equal(row.GetProperty("windows").GetInt32(), errors.Windows);
            Assert.Equal(row.GetProperty("computed").GetDouble(), errors.Rate!.Value, 1e-15);
            Assert.Equal(row.GetProperty("published").GetDouble(), errors.Rate.Value, 5e-9);
        });
    }

    [Fact]
    public void The_generalised_Hamming_distance_is_that_of_nltk()
    {
        var cases = Cases("ghd");

        Assert.Equal(6, cases.Count);
        Assert.All(cases, row => Assert.Equal(
            row.GetProperty("published").GetDouble(),
            GeneralizedHammingDistance.Of(
                Marks(row, "reference"),
                Marks(row, "hypothesis"),
                row.GetProperty("ins_cost").GetDouble(),
                row.GetProperty("del_cost").GetDouble(),
                row.GetProperty("shift_cost").GetDouble())));
    }

    private static List<JsonElement> Cases(string form)
    {
        using var oracle = JsonDocument.Parse(File.ReadAllText(Repository.SharedOrSkip("oracles", "segmentation.json")));
        return [.. oracle.RootElement.GetProperty(form).EnumerateArray().Select(row => row.Clone())];
    }

    private static bool[] Marks(JsonElement row, string name)
    {
        var marks = row.TryGetProperty(name, out var written)
            ? written.GetString()!
            : string.Concat(Enumerable.Repeat(row.GetProperty(name + "_repeat")[0].GetString(), row.GetProperty(name + "_repeat")[1].GetInt32()));
        return [.. marks.Select(mark => mark == '1')];
    }

    private static Segmentation Masses(JsonElement row, string name) =>
        Segmentation.OfMasses(row.GetProperty(name).EnumerateArray().Select(mass => mass.GetInt32()));
}
