using System.Globalization;
using Transcripts.Agreement;
using Transcripts.Attitudes;
using Transcripts.Attitudes.Evaluation;
using Transcripts.Reading;
using Xunit;

namespace Transcripts.Tests.Attitudes;

/// <summary>How right attitudes are, on texts the rules were written with and on others, as the README says.</summary>
public sealed class AttitudeAccuracyTests
{
    private static readonly Transcript Talk = TranscriptReader.ReadFile(Repository.Transcript);

    [Fact]
    public void The_table_of_the_README_is_what_is_measured()
    {
        string[] found =
        [
            Row("Half of the transcript: the rules were written with it", Talk, Gold("attitudes-dev.csv")),
            Row("A quarter: its errors were looked at", Talk, Gold("attitudes-second-dev.csv")),
            Row("A quarter: its sentences were not looked at", Talk, Gold("attitudes-heldout.csv")),
            Row("An invented memorandum of 1961: its errors were looked at", "london-1961"),
            Row("A memorandum of 1973, an informal talk: its errors were looked at once, at the end", "san-clemente-1973"),
            Row("For comparison: one reader of the other half against another", AttitudeEvaluation.Of(Gold("attitudes-rest-second-reader.csv").Rows, Gold("attitudes-rest-first-reader.csv")), Gold("attitudes-rest-first-reader.csv"), null),
        ];

        Assert.Equal(found, ReadmeTable.Rows("| Attitudes of | Rows | Macro-F1 | 95 % interval | Kappa | Edges F1 | 95 % interval | Macro-F1 of words near the actor |"));
    }

    [Fact]
    public void No_part_of_the_annotation_has_a_sentence_of_another()
    {
        var parts = new[] { "attitudes-dev.csv", "attitudes-second-dev.csv", "attitudes-heldout.csv" }.Select(file => Gold(file).Rows.Select(row => row.Sentence).ToHashSet()).ToList();

        Assert.All(parts, part => Assert.All(parts.Where(other => other != part), other => Assert.DoesNotContain(part, span => other.Any(span.Overlaps))));
    }

    [Fact]
    public void Both_readers_agree_on_what_is_held_out()
    {
        var first = Gold("attitudes-rest-first-reader.csv").Rows.Select(Key).ToHashSet();
        var second = Gold("attitudes-rest-second-reader.csv").Rows.Select(Key).ToHashSet();

        Assert.All(Gold("attitudes-second-dev.csv").Rows.Concat(Gold("attitudes-heldout.csv").Rows).Select(Key), row => Assert.True(first.Contains(row) && second.Contains(row)));

        static (TextSpan, string, string, int, bool) Key(GoldAttitude row) => (row.Sentence, row.Holder, row.Target, row.Polarity, row.Reported);
    }

    private static string Row(string name, string fixture)
    {
        var folder = Repository.At("tests", "Transcripts.Tests", "Attitudes", "Fixtures");
        return Row(name, TranscriptReader.ReadFile(Path.Combine(folder, fixture + ".txt")), GoldAttitudes.ReadFile(Path.Combine(folder, fixture + ".csv")));
    }

    private static string Row(string name, Transcript transcript, GoldAttitudes gold)
    {
        Assert.True(gold.IsOf(transcript), gold.Path);
        var found = TranscriptAttitudes.Of(transcript);
        return Row(name, AttitudeEvaluation.Of(found, gold), gold, AttitudeEvaluation.Of(Baselines.LexiconInWindow(found), gold));
    }

    private static string Row(string name, AttitudeEvaluation evaluation, GoldAttitudes gold, AttitudeEvaluation? words) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {gold.Rows.Length} | {evaluation.Stance.MacroF1:F2} | {evaluation.MacroF1.Lower:F2} to {evaluation.MacroF1.Upper:F2} | {CohenKappa.Of(evaluation.Stance):F2} | {evaluation.Edges.F1:F2} | {evaluation.EdgesF1.Lower:F2} to {evaluation.EdgesF1.Upper:F2} | {words?.Stance.MacroF1:F2} |");

    private static GoldAttitudes Gold(string file) => GoldAttitudes.ReadFile(Repository.At("data", "gold", file));
}
