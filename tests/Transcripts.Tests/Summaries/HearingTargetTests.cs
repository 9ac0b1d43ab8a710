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

        // Figures the README gives.
        var own = RougeComparison.Of(systems).Rows.Where(row => row.System == ConversationSummary.Name).ToDictionary(row => row.Measure, row => row.F);
        Assert.InRange(own[RougeMeasure.Rouge1], 0.335, 0.36);
        Assert.InRange(own[RougeMeasure.Rouge2], 0.098, 0.13);
        Assert.InRange(own[RougeMeasure.RougeL], 0.205, 0.23);
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
