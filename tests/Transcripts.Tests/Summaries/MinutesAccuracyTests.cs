using System.Collections.Immutable;
using System.Globalization;
using Transcripts.Reading;
using Transcripts.Resampling;
using Transcripts.Summaries.Commitments;
using Transcripts.Summaries.Evaluation;
using Transcripts.Tokens;
using Xunit;

namespace Transcripts.Tests.Summaries;

/// <summary>How right minutes are, by data/gold/minutes.csv.</summary>
public sealed class MinutesAccuracyTests(ITestOutputHelper output)
{
    private static readonly Transcript Talk = TranscriptReader.ReadFile(Repository.Transcript);
    private static readonly GoldMinutes Gold = GoldMinutes.ReadFile(Repository.At("data", "gold", "minutes.csv"));

    // Sentences of the held-out half whose faults were known when rules were changed; the codebook lists them.
    private static readonly ImmutableArray<int> Known = [17861, 19977, 22237, 25038, 25104, 25282];

    [Fact]
    public void Minutes_of_the_paragraphs_for_development()
    {
        var found = Evaluate("dev", known: true);

        Assert.Equal(22, found.Kind.Counts.TruePositives + found.Kind.Counts.FalseNegatives);
        AtLeast(found, kind: 0.95, negation: 0.95, reporting: 0.95, who: 0.95, toWhom: 0.80);
    }

    [Fact]
    public void Minutes_of_the_paragraphs_held_out()
    {
        var found = Evaluate("heldout", known: true);
        var unknown = Evaluate("heldout", known: false);

        Assert.Equal(31, found.Kind.Counts.TruePositives + found.Kind.Counts.FalseNegatives);
        Assert.Equal(found.Sentences - Known.Length, unknown.Sentences);
        AtLeast(found, kind: 0.70, negation: 0.70, reporting: 0.66, who: 0.54, toWhom: 0.50);
        AtLeast(unknown, kind: 0.69, negation: 0.69, reporting: 0.65, who: 0.52, toWhom: 0.48);
    }

    [Fact]
    public void Parts_are_odd_and_even_paragraphs()
    {
        var parts = Parts();

        Assert.Equal(274, parts.Count);
        Assert.All(Gold.Acts, act => Assert.Equal(act.Part, parts.Single(part => part.Key.Spans.Any(span => span.Contains(act.Verb))).Value));
        Assert.Equal([.. Gold.Acts.OrderBy(act => act.Verb.Start)], Gold.Acts);
    }

    // A little below what was measured when the rules were last changed.
    private static void AtLeast(MinutesEvaluation found, double kind, double negation, double reporting, double who, double toWhom)
    {
        Assert.InRange(found.Kind.Counts.F1 ?? 0, kind, 1);
        Assert.InRange(found.Negation.Counts.F1 ?? 0, negation, 1);
        Assert.InRange(found.Reporting.Counts.F1 ?? 0, reporting, 1);
        Assert.InRange(found.Who.Counts.F1 ?? 0, who, 1);
        Assert.InRange(found.ToWhom.Counts.F1 ?? 0, toWhom, 1);
    }

    private MinutesEvaluation Evaluate(string part, bool known)
    {
        var sentences = Parts().Where(pair => pair.Value == part && (known || !Known.Contains(pair.Key.Spans[0].Start))).Select(pair => pair.Key);
        var found = MinutesEvaluation.Of(MeetingMinutes.Of(Talk), Gold, sentences);
        output.WriteLine($"{part}{(known ? "" : " without sentences of known faults")}, {found.Sentences} sentences");
        foreach (var (name, score) in new[] { ("kind", found.Kind), ("negation", found.Negation), ("reporting", found.Reporting), ("who", found.Who), ("to whom", found.ToWhom) })
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-9} TP {score.Counts.TruePositives} FP {score.Counts.FalsePositives} FN {score.Counts.FalseNegatives}; precision {Shown(score.Counts.Precision, score.Precision)}; recall {Shown(score.Counts.Recall, score.Recall)}; F1 {Shown(score.Counts.F1, score.F1)}"));
        return found;
    }

    private static string Shown(double? value, Interval? interval) => string.Create(CultureInfo.InvariantCulture, $"{value:F2} ({interval?.Lower:F2} to {interval?.Upper:F2})");

    // Paragraphs are the lines on which sentences of speech begin, numbered from 1.
    private static Dictionary<Sentence, string> Parts()
    {
        var parts = new Dictionary<Sentence, string>();
        var (paragraph, line) = (0, -1);
        foreach (var sentence in TranscriptSentences.Of(Talk))
        {
            var own = Talk.Source.AsSpan(0, sentence.Spans[0].Start).Count('\n');
            paragraph += own == line ? 0 : 1;
            line = own;
            parts.Add(sentence, paragraph % 2 == 1 ? "dev" : "heldout");
        }

        return parts;
    }
}
