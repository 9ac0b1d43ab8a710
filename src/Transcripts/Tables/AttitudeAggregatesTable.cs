using Microsoft.Data.Analysis;
using Transcripts.Attitudes.Aggregates;

namespace Transcripts.Tables;

/// <summary>Aggregates of attitudes as tables.</summary>
public static class AttitudeAggregatesTable
{
    /// <summary>
    /// A row for each speaker and actor. Columns: <c>Speaker</c>, <c>Target</c> (keys), <c>For</c>, <c>Neutral</c>, <c>Against</c>
    /// (sentences), <c>Mean</c> (-1 to 1), <c>Lower</c>, <c>Upper</c> (of the mean; null for a single sentence).
    /// </summary>
    public static DataFrame ToDataFrame(this SpeakerStances stances) => new(
        Column.Of("Speaker", stances.Stances.Select(stance => stance.Speaker.Id)),
        Column.Of("Target", stances.Stances.Select(stance => stance.Target.Id)),
        Column.Of("For", stances.Stances.Select(stance => stance.For)),
        Column.Of("Neutral", stances.Stances.Select(stance => stance.Neutral)),
        Column.Of("Against", stances.Stances.Select(stance => stance.Against)),
        Column.Of("Mean", stances.Stances.Select(stance => stance.Mean)),
        Column.Of("Lower", stances.Stances.Select(stance => stance.Interval?.Lower)),
        Column.Of("Upper", stances.Stances.Select(stance => stance.Interval?.Upper)));

    /// <summary>A row for each edge. Columns: <c>Holder</c>, <c>Target</c> (keys), <c>Reported</c>, <c>For</c>, <c>Against</c> (attitudes), <c>Mean</c> (-1 to 1).</summary>
    public static DataFrame ToDataFrame(this SignedNetwork network) => new(
        Column.Of("Holder", network.Edges.Select(edge => edge.Holder.Id)),
        Column.Of("Target", network.Edges.Select(edge => edge.Target.Id)),
        Column.Of("Reported", network.Edges.Select(edge => edge.Reported)),
        Column.Of("For", network.Edges.Select(edge => edge.For)),
        Column.Of("Against", network.Edges.Select(edge => edge.Against)),
        Column.Of("Mean", network.Edges.Select(edge => edge.Mean)));

    /// <summary>A row for each step. Columns: <c>Sentence</c>, <c>Turn</c> (indices), <c>Speaker</c>, <c>Target</c> (keys), <c>Polarity</c> (1, -1), <c>Cumulative</c>.</summary>
    public static DataFrame ToDataFrame(this StanceCourse course) => new(
        Column.Of("Sentence", course.Points.Select(point => point.Sentence)),
        Column.Of("Turn", course.Points.Select(point => point.Turn)),
        Column.Of("Speaker", course.Points.Select(point => point.Speaker.Id)),
        Column.Of("Target", course.Points.Select(point => point.Target.Id)),
        Column.Of("Polarity", course.Points.Select(point => point.Polarity)),
        Column.Of("Cumulative", course.Points.Select(point => point.Cumulative)));

    /// <summary>
    /// A row for each triad. Columns: <c>First</c>, <c>Second</c>, <c>Third</c> (keys), <c>FirstSecond</c>, <c>FirstThird</c>,
    /// <c>SecondThird</c> (signs), <c>Balanced</c>.
    /// </summary>
    public static DataFrame ToDataFrame(this TriadBalance balance) => new(
        Column.Of("First", balance.Triads.Select(triad => triad.First.Id)),
        Column.Of("Second", balance.Triads.Select(triad => triad.Second.Id)),
        Column.Of("Third", balance.Triads.Select(triad => triad.Third.Id)),
        Column.Of("FirstSecond", balance.Triads.Select(triad => triad.FirstSecond)),
        Column.Of("FirstThird", balance.Triads.Select(triad => triad.FirstThird)),
        Column.Of("SecondThird", balance.Triads.Select(triad => triad.SecondThird)),
        Column.Of("Balanced", balance.Triads.Select(triad => triad.IsBalanced)));
}
