using System.Text.Json.Nodes;
using Transcripts.Counts;
using Transcripts.Counts.Comparison;
using Transcripts.Resampling;
using Xunit;

namespace Transcripts.Tests.Counts;

/// <summary>Against the oracle of weighted log-odds ratios: exact fractions, and what scattertext and tidylo publish.</summary>
public sealed class DirichletLogOddsTests
{
    [Fact]
    public void Every_word_of_the_ten_cases_has_its_ratio_and_both_z()
    {
        var words = 0;
        foreach (var given in Oracle()["cases"]!.AsArray())
        {
            var (first, second, prior) = (Numbers(given!["counts_i"]!), Numbers(given["counts_j"]!), Numbers(given["prior_alpha"]!));
            for (var word = 0; word < first.Length; word++, words++)
            {
                var counts = new CountPair((long)first[word], (long)first.Sum(), (long)second[word], (long)second.Sum());
                var expected = given["words"]![word]!;
                var full = DirichletLogOdds.Of(counts, prior[word], prior.Sum())!.Value;
                var twoTerms = DirichletLogOdds.Of(counts, prior[word], prior.Sum(), LogOddsVariance.TwoTerms)!.Value;

                Assert.Equal((double)expected["delta"]!, full.Delta, 1e-12);
                Assert.Equal(full.Delta, twoTerms.Delta);
                Assert.Equal((double)expected["z"]!, full.Z, 1e-11);
                Assert.Equal((double)expected["z_approx"]!, twoTerms.Z, 1e-11 * Math.Max(1, Math.Abs(twoTerms.Z)));
            }
        }

        Assert.Equal(31, words);
    }

    [Fact]
    public void The_scores_that_scattertext_publishes_follow_from_z()
    {
        var published = Oracle()["published_scattertext"]!.AsArray();

        Assert.Equal(2, published.Count);
        foreach (var given in published)
        {
            var (first, second, prior) = (Numbers(given!["counts_i"]!), Numbers(given["counts_j"]!), Numbers(given["prior_alpha"]!));
            var thresholded = given["statistic"]!.GetValue<string>().Contains("set to 0", StringComparison.Ordinal);
            for (var word = 0; word < first.Length; word++)
            {
                var counts = new CountPair((long)first[word], (long)first.Sum(), (long)second[word], (long)second.Sum());
                var z = DirichletLogOdds.Of(counts, prior[word], prior.Sum())!.Value.Z;

                // 2 Φ(z) − 1, with the other sign in the first, and 0 up to 0.8 in the second.
                var score = Math.Sign(z) * (1 - ChiSquareDistribution.UpperTail(z * z));
                Assert.Equal((double)given["computed"]!["z"]![word]!, z, 1e-11);
                Assert.Equal((double)given["published"]![word]!, thresholded ? Math.Abs(score) <= 0.8 ? 0 : score : -score, 0.5e-7);
            }
        }
    }

    [Fact]
    public void Probabilities_of_the_normal_distribution_are_the_oracles() => Assert.Equal(
        3,
        Oracle()["normal_cdf"]!.AsArray().Count(given => Math.Abs((double)given!["p"]! - NormalDistribution.Cumulative((double)given["z"]!)) < 1e-14));

    /// <summary>
    /// tidylo weighs a group against all groups together, each count with the word's total added, by the two-term variance: the
    /// same formula, given those counts and no prior of its own.
    /// </summary>
    [Fact]
    public void The_variant_of_tidylo_is_the_same_formula_with_other_counts()
    {
        var rows = Oracle()["tidylo_variant"]!["rows"]!.AsArray().Select(row => (Set: (int)row!["set"]!, Word: (string)row["word"]!, Count: (long)row["n"]!, Weighted: (double)row["log_odds_weighted"]!)).ToList();
        var totals = rows.GroupBy(row => row.Word).ToDictionary(group => group.Key, group => group.Sum(row => row.Count));
        long Raised(IEnumerable<(int Set, string Word, long Count, double)> some) => some.Sum(row => row.Count + totals[row.Word]);

        Assert.Equal(10, rows.Count);
        foreach (var row in rows)
        {
            var counts = new CountPair(
                row.Count + totals[row.Word], Raised(rows.Where(other => other.Set == row.Set)), Raised(rows.Where(other => other.Word == row.Word)), Raised(rows));
            Assert.Equal(row.Weighted, DirichletLogOdds.Of(counts, 0, 0, LogOddsVariance.TwoTerms)!.Value.Z, 1e-12);
        }
    }

    private static JsonNode Oracle() => JsonNode.Parse(File.ReadAllText(Repository.SharedOrSkip("oracles", "log_odds_dirichlet.json")))!;

    private static double[] Numbers(JsonNode values) => [.. values.AsArray().Select(value => value!.GetValue<double>())];
}
