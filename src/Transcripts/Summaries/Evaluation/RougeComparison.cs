using System.Collections.Immutable;
using Transcripts.Resampling;

namespace Transcripts.Summaries.Evaluation;

/// <summary>Systems beside each other over several documents.</summary>
/// <param name="Rows">A row for each system and measure, systems in the order given.</param>
/// <param name="Options">What the intervals were found with.</param>
public sealed record RougeComparison(ImmutableArray<RougeComparisonRow> Rows, BootstrapOptions Options)
{
    private static readonly RougeMeasure[] Measures = Enum.GetValues<RougeMeasure>();

    /// <summary>The means of each system with bootstrap intervals over documents.</summary>
    /// <param name="systems">The systems.</param>
    /// <param name="options">Null for <see cref="BootstrapOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The systems do not have equally many documents.</exception>
    public static RougeComparison Of(IEnumerable<SystemScores> systems, BootstrapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(systems);
        options ??= BootstrapOptions.Default;
        ImmutableArray<SystemScores> all = [.. systems];
        if (all.Select(system => system.Documents.Length).Distinct().Count() > 1)
            throw new ArgumentException("The systems were not scored on the same documents: give each as many scores, in the same order.", nameof(systems));
        return new RougeComparison([.. all.SelectMany(system => Measures.Select(measure => Row(system, measure, options)))], options);
    }

    private static RougeComparisonRow Row(SystemScores system, RougeMeasure measure, BootstrapOptions options)
    {
        ImmutableArray<RougeScore> scores = [.. system.Documents.Select(document => document[measure])];
        var intervals = MeanBootstrap.Of([.. scores.Select(score => score.F)], options);
        return new RougeComparisonRow(
            system.System,
            measure,
            scores.Length,
            Mean(scores, score => score.Precision),
            Mean(scores, score => score.Recall),
            Mean(scores, score => score.F),
            intervals?.Percentile,
            intervals?.Bca);
    }

    private static double Mean(ImmutableArray<RougeScore> scores, Func<RougeScore, double> value) => scores.IsEmpty ? 0 : scores.Average(value);
}

/// <summary>The mean of a system by one measure.</summary>
/// <param name="System">The system.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Documents">How many documents.</param>
/// <param name="Precision">Mean precision, 0 to 1; 0 where there are no documents.</param>
/// <param name="Recall">Mean recall, 0 to 1.</param>
/// <param name="F">Mean F, 0 to 1; not the F of the means.</param>
/// <param name="Percentile">Bootstrap percentile interval of the mean F over documents; null for fewer than two.</param>
/// <param name="Bca">Bias-corrected and accelerated interval of it, or null.</param>
public sealed record RougeComparisonRow(string System, RougeMeasure Measure, int Documents, double Precision, double Recall, double F, Interval? Percentile, Interval? Bca);
