using System.Globalization;
using System.Text.Json;
using Transcripts.Counts;
using Transcripts.Counts.Collocations;
using Xunit;

namespace Transcripts.Tests.Counts;

/// <summary>Association measures against what NLTK, Manning and Schütze, and Dunning published.</summary>
public sealed class AssociationOracleTests
{
    private const double Relative = 1e-12;

    [Fact]
    public void Every_measure_of_every_table_of_two_words_agrees()
    {
        var compared = 0;
        foreach (var pair in Oracle().GetProperty("bigrams").EnumerateArray())
        {
            var table = new ContingencyTable(Number(pair, "n11"), Number(pair, "n12"), Number(pair, "n21"), Number(pair, "n22"));
            Assert.Equal(table, ContingencyTable.FromSums(Number(pair, "n11"), Number(pair, "n_w1"), Number(pair, "n_w2"), Number(pair, "n")));
            foreach (var expected in pair.GetProperty("computed").EnumerateObject())
            {
                AssertClose(expected.Value.ValueKind == JsonValueKind.Null ? null : expected.Value.GetDouble(), Measure(expected.Name, table), $"{expected.Name} of {pair.GetProperty("id")}");
                compared++;
            }

            foreach (var published in pair.GetProperty("published").EnumerateObject())
            {
                var value = Measure(published.Name, table)!.Value;
                var decimals = published.Value.GetProperty("decimals").GetInt32();
                // One was cut off ("1291..."); 456400 is given to its first four digits.
                var unit = Math.Abs(Number(published.Value, "value")) > 1e5 ? 100 : Math.Pow(10, -decimals);
                Assert.Equal(Number(published.Value, "value"), published.Name == "g2_floor" ? Math.Floor(value) : value, (unit / 2) + 1e-12);
            }
        }

        Assert.Equal(16 * 11, compared);
    }

    [Fact]
    public void G2_of_the_words_of_an_n_gram_agrees()
    {
        var cases = Oracle().GetProperty("ngram_g2").EnumerateArray().ToList();
        foreach (var ngram in cases)
        {
            var cells = new double[1 << ngram.GetProperty("n").GetInt32()];
            foreach (var cell in ngram.GetProperty("cells").EnumerateArray())
                cells[cell.GetProperty("present").EnumerateArray().Select((present, thing) => present.GetInt32() << thing).Sum()] = Number(cell, "count");

            AssertClose(Number(ngram, "g2_computed"), LogLikelihoodRatio.Of(cells), ngram.ToString());
        }

        Assert.Equal(5, cases.Count);
    }

    [Fact]
    public void Pairs_in_windows_and_their_mutual_information_agree()
    {
        var pairs = 0;
        foreach (var window in Oracle().GetProperty("windows").EnumerateArray())
        {
            var text = string.Join(' ', window.GetProperty("tokens").EnumerateArray().Select(token => token.GetString()));
            var options = new CollocationOptions { Window = window.GetProperty("window_size").GetInt32(), MinimumCount = 1 };
            var found = Collocations.Of(WordSequence.Of(text, TextUnits.Whole(text)), options);
            var expected = window.GetProperty("pairs").EnumerateArray().ToList();

            Assert.Equal(expected.Count, found.Pairs.Length);
            Assert.All(expected, pair =>
            {
                var own = found.Find(pair.GetProperty("w1").GetString()!, pair.GetProperty("w2").GetString()!)!.Value;
                Assert.Equal(pair.GetProperty("count").GetInt32(), own.Count);
                Assert.Equal(Number(pair, "pmi"), own.Pmi, 1e-12);
            });
            pairs += expected.Count;
        }

        Assert.Equal(23, pairs);
    }

    [Fact]
    public void Counts_of_bigrams_and_trigrams_agree()
    {
        var oracle = Assert.Single(Oracle().GetProperty("ngram_counts").EnumerateArray());
        // There punctuation is a token: here two words stand for it.
        var text = string.Join(' ', oracle.GetProperty("tokens").EnumerateArray().Select(token => Word(token.GetString()!)));
        var found = Collocations.Of(WordSequence.Of(text, TextUnits.Whole(text)), new CollocationOptions { MinimumCount = 1 });
        var expected = oracle.GetProperty("bigram_counts").EnumerateArray().ToList();

        Assert.Equal(oracle.GetProperty("distinct_bigrams").GetInt32(), found.Pairs.Length);
        Assert.Equal(found.Pairs.Length, expected.Count);
        Assert.All(expected, pair => Assert.Equal(pair[2].GetInt32(), found.Find(Word(pair[0].GetString()!), Word(pair[1].GetString()!))!.Value.Count));

        var trigrams = DocumentFeatureMatrix.Of(text, TextUnits.Whole(text), new FeatureOptions { MinimumNgram = 3, MaximumNgram = 3 });
        string[][] words = [.. trigrams.Features.Select(feature => feature.Split(' '))];
        Assert.Equal(oracle.GetProperty("distinct_trigrams").GetInt32(), trigrams.Features.Length);
        Assert.Equal(["i do not", "do not like"], trigrams.Features.Where((_, index) => trigrams.Counts[index] == 2));
        Assert.Equal(oracle.GetProperty("trigrams_without_I").GetInt32(), words.Count(trigram => !trigram.Contains("i")));
        Assert.Equal(
            oracle.GetProperty("trigrams_without_I_and_no_and_at_edge").GetInt32(),
            words.Count(trigram => !trigram.Contains("i") && trigram[0] != "and" && trigram[2] != "and"));

        static string Word(string token) => token switch
        {
            "," => "comma",
            "!" => "exclamation",
            _ => token,
        };
    }

    [Fact]
    public void A_table_with_a_negative_cell_is_refused()
    {
        var errors = Oracle().GetProperty("errors").EnumerateArray().ToList();

        Assert.All(errors, error => Assert.Throws<ArgumentOutOfRangeException>(
            () => ContingencyTable.FromSums(Number(error, "n_11"), Number(error, "n_w1"), Number(error, "n_w2"), Number(error, "n"))));
        Assert.Single(errors);
    }

    [Fact]
    public void All_of_Dunnings_bigrams_agree()
    {
        var rows = File.ReadLines(Repository.SharedOrSkip("oracles", "collocations_dunning1993.csv")).Skip(1).Select(line => line.Split(',')).ToList();

        Assert.Equal(56, rows.Count);
        Assert.All(rows, row =>
        {
            double[] numbers = [.. row[1..7].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))];
            var table = new ContingencyTable(numbers[0], numbers[1], numbers[2], numbers[3]);
            Assert.Equal(31777, table.Total);
            Assert.Equal(numbers[4], table.G2, 0.005 + 1e-9);
            Assert.Equal(numbers[5], table.G2, 1e-9);
        });
    }

    private static double? Measure(string name, ContingencyTable table) => name switch
    {
        "raw_freq" => table.N11 / table.Total,
        "pmi_log2" => PointwiseMutualInformation.Of(table),
        "g2" or "g2_floor" => table.G2,
        "phi2" => table.Phi2,
        "chi2" => table.ChiSquare,
        "t" => TScore.Of(table),
        // NLTK's form mixes logarithms: log₂ with the −1 of the natural one.
        "poisson_stirling_log2" => table.N11 * (PointwiseMutualInformation.Of(table) - 1),
        "poisson_stirling_ln" => PoissonStirling.Of(table),
        "jaccard" => JaccardIndex.Of(table),
        "dice" => DiceCoefficient.Of(table),
        "mi_like_power3" => PointwiseMutualInformation.Cubed(table),
        _ => throw new InvalidOperationException($"{name} is not compared."),
    };

    private static void AssertClose(double? expected, double? actual, string what)
    {
        Assert.True(expected is null == actual is null, what);
        Assert.True(expected is null || Math.Abs(expected.Value - actual!.Value) <= Relative * Math.Max(1e-12, Math.Abs(expected.Value)) + 1e-15, $"{what}: {actual} for {expected}");
    }

    private static double Number(JsonElement element, string name) => element.GetProperty(name).GetDouble();

    private static JsonElement Oracle() => JsonDocument.Parse(File.ReadAllBytes(Repository.SharedOrSkip("oracles", "collocations.json"))).RootElement;
}
