using System.Collections.Immutable;
using System.Globalization;
using Transcripts.Summaries;
using Transcripts.Summaries.Evaluation;
using Xunit;

namespace Transcripts.Tests.Summaries;

public sealed class HearingTargetTests(ITestOutputHelper output)
{
    private const int Words = 120;

    [Fact]
    public void The_default_is_ahead_of_graphs_and_of_latent_semantics_on_hearings()
    {
        var hearings = Hearing.All();
        Assert.Equal(24, hearings.Length);
        ImmutableArray<SystemScores> systems =
        [
            .. Methods.All.Select(method => Scored(method.Name, hearings, hearing => Summary.Of(method.Rank(hearing.Document), SummaryBudget.OfWords(Words)))),
            Scored(OracleExtract.Name, hearings, hearing => OracleExtract.Extract(hearing.Document, hearing.Reference, SummaryBudget.OfWords(Words))),
        ];
        Print("all 24 hearings", systems);
        Print("first half (1st, 3rd, …); constants were chosen with both halves in view", Half(systems, 0));
        Print("second half (2nd, 4th, …)", Half(systems, 1));

        ImmutableArray<string> rows = [.. RougeComparison.Of(systems).Rows.GroupBy(row => row.System).Select(RowOf)];
        output.WriteLine(string.Join('\n', rows));
        Assert.Equal(rows.Order(StringComparer.Ordinal), ReadmeTable.Rows("| Extracts by | ROUGE-1 | ROUGE-2 | ROUGE-L |").Order(StringComparer.Ordinal));
        foreach (var part in new[] { systems, Half(systems, 0), Half(systems, 1) })
        {
            var first = part.Single(system => system.System == ConversationSummary.Name);
            foreach (var name in new[] { TextRank.Name, LexRank.Name, LatentSemanticAnalysis.Name })
            {
                var differences = PairedDifference.Of(first, part.Single(system => system.System == name));
                foreach (var difference in differences)
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{difference.First} - {difference.Second}, {difference.Measure}, {difference.Documents}: {difference.Difference:F4} [{difference.Percentile!.Value.Lower:F4}, {difference.Percentile.Value.Upper:F4}], ahead {difference.Ahead}, behind {difference.Behind}"));
                Assert.All(differences, difference => Assert.True(difference.Percentile!.Value.Lower > 0));
            }
        }
    }

    private static string RowOf(IGrouping<string, RougeComparisonRow> system)
    {
        var name = system.Key switch
        {
            ConversationSummary.Name => "Default, designed on them",
            OracleExtract.Name => "Greedy oracle, which reads the reference",
            var other => other,
        };
        return $"| {name} | {string.Join(" | ", system.Where(row => row.Measure != RougeMeasure.RougeLsum).Select(Cell))} |";

        static string Cell(RougeComparisonRow row)
        {
            var digits = row.Measure == RougeMeasure.Rouge2 ? "F3" : "F2";
            return string.Join(' ', Text(row.F) + ",", Text(row.Percentile!.Value.Lower), "to", Text(row.Percentile.Value.Upper));

            string Text(double value) => value.ToString(digits, CultureInfo.InvariantCulture);
        }
    }

    private static SystemScores Scored(string name, ImmutableArray<Hearing> hearings, Func<Hearing, Summary> summarise) =>
        new(name, [.. hearings.Select(hearing => Rouge.Of(summarise(hearing).Text, hearing.Reference))]);

    private static ImmutableArray<SystemScores> Half(ImmutableArray<SystemScores> systems, int remainder) =>
        [.. systems.Select(system => system with { Documents = [.. system.Documents.Where((_, at) => at % 2 == remainder)] })];

    private void Print(string title, ImmutableArray<SystemScores> systems)
    {
        output.WriteLine($"{title}: mean F with 95 % bootstrap interval, {Words} words");
        foreach (var rows in RougeComparison.Of(systems).Rows.GroupBy(row => row.System))
        {
            output.WriteLine($"{rows.Key,-14}" + string.Join("  ", rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Measure} {row.F:F4} [{row.Percentile!.Value.Lower:F3}, {row.Percentile.Value.Upper:F3}]"))));
        }
    }
}
