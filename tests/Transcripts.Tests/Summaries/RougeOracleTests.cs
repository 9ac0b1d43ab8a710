using System.Collections.Immutable;
using System.Text.Json;
using Transcripts.Files;
using Transcripts.Summaries.Evaluation;
using Xunit;

namespace Transcripts.Tests.Summaries;

public sealed class RougeOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Scores_are_those_of_the_oracle()
    {
        using var oracle = Oracle();
        var cases = oracle.RootElement.GetProperty("scores").EnumerateArray().ToList();

        Assert.Equal(99, cases.Count);
        Assert.All(cases, found =>
        {
            var rouge = Rouge.Of(found.GetProperty("prediction").GetString()!, found.GetProperty("target").GetString()!, found.GetProperty("stemming").GetBoolean());
            var score = found.GetProperty("metric").GetString() switch
            {
                "rouge1" => rouge.Rouge1,
                "rouge2" => rouge.Rouge2,
                "rougeL" => rouge.RougeL,
                "rougeLsum" => rouge.RougeLsum,
                var ngrams => Rouge.OfNgrams(found.GetProperty("prediction").GetString()!, found.GetProperty("target").GetString()!, ngrams![^1] - '0', found.GetProperty("stemming").GetBoolean()),
            };
            var expected = found.GetProperty("computed");
            Assert.Equal(expected.GetProperty("precision").GetDouble(), score.Precision, 1e-12);
            Assert.Equal(expected.GetProperty("recall").GetDouble(), score.Recall, 1e-12);
            Assert.Equal(expected.GetProperty("fmeasure").GetDouble(), score.F, 1e-12);
        });
        output.WriteLine($"{cases.Count} scores of {cases.Count}.");
    }

    [Fact]
    public void Longest_common_subsequences_are_those_of_the_oracle()
    {
        using var oracle = Oracle();
        Assert.All(oracle.RootElement.GetProperty("lcs").EnumerateArray(), found =>
        {
            var (reference, candidate) = (Words(found.GetProperty("reference")), Words(found.GetProperty("candidate")));
            Assert.Equal(found.GetProperty("lcs_length").GetInt32(), Lcs.Length(reference.AsSpan(), candidate.AsSpan()));
        });
        Assert.All(oracle.RootElement.GetProperty("union_lcs").EnumerateArray(), found =>
        {
            var reference = Words(found.GetProperty("reference"));
            var marked = new bool[reference.Length];
            foreach (var candidate in found.GetProperty("candidates").EnumerateArray())
                Lcs.Mark(reference.AsSpan(), Words(candidate).AsSpan(), marked);
            Assert.Equal(Words(found.GetProperty("union_lcs")), reference.Where((_, at) => marked[at]));
        });
    }

    [Fact]
    public void Tokens_are_those_of_the_oracle()
    {
        using var oracle = Oracle();
        Assert.All(oracle.RootElement.GetProperty("tokens").EnumerateArray(), found => Assert.Equal(
            Words(found.GetProperty("tokens")),
            RougeTokens.Of(found.GetProperty("text").GetString()!, found.GetProperty("stemming").GetBoolean())));
    }

    [Fact]
    public void Stems_are_those_of_the_oracle()
    {
        var rows = File.ReadLines(Repository.SharedOrSkip("oracles", "stems_en.csv")).Skip(1).Select(line => line.Split(',')).ToList();

        Assert.Equal(156, rows.Count);
        Assert.All(rows, row => Assert.Equal(row[2], PorterStemmer.Stem(row[0])));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("word", "")]
    [InlineData("", "word")]
    [InlineData("…", "—")]
    public void Nothing_in_common_is_zero(string candidate, string reference)
    {
        var rouge = Rouge.Of(candidate, reference);

        Assert.All(Enum.GetValues<RougeMeasure>(), measure => Assert.Equal((0.0, 0.0, 0.0), (rouge[measure].Precision, rouge[measure].Recall, rouge[measure].F)));
    }

    private static ImmutableArray<string> Words(JsonElement items) => [.. items.EnumerateArray().Select(item => item.ToString())];

    private static JsonDocument Oracle() => JsonDocument.Parse(TextFile.Read(Repository.SharedOrSkip("oracles", "rouge.json")));
}
