using System.Collections.Immutable;
using Transcripts.Resampling;

namespace Transcripts.Summaries.Evaluation;

/// <summary>
/// By how much one system is ahead of another on the same documents: the paired bootstrap (Koehn 2004, "Statistical significance tests for
/// machine translation evaluation", EMNLP), which draws documents and takes both systems' scores of each.
/// </summary>
/// <param name="First">The system that is ahead where the difference is above 0.</param>
/// <param name="Second">The other.</param>
/// <param name="Measure">By which measure, its F.</param>
/// <param name="Documents">How many documents.</param>
/// <param name="Difference">The mean difference, -1 to 1; 0 where there are no documents.</param>
/// <param name="Percentile">Bootstrap percentile interval of it; null for fewer than two documents.</param>
/// <param name="Bca">Bias-corrected and accelerated interval of it, or null.</param>
/// <param name="Ahead">Documents on which the first is ahead.</param>
/// <param name="Behind">Documents on which it is behind.</param>
public sealed record PairedDifference(
    string First, string Second, RougeMeasure Measure, int Documents, double Difference, Interval? Percentile, Interval? Bca, int Ahead, int Behind)
{
    /// <summary>The differences of <paramref name="first"/> and <paramref name="second"/>, one for each measure.</summary>
    /// <param name="first">A system.</param>
    /// <param name="second">Another, on the same documents in the same order.</param>
    /// <param name="options">Null for <see cref="BootstrapOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The systems do not have equally many documents.</exception>
    public static ImmutableArray<PairedDifference> Of(SystemScores first, SystemScores second, BootstrapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Documents.Length != second.Documents.Length)
            throw new ArgumentException($"{second.System} was scored on {second.Documents.Length} documents and {first.System} on {first.Documents.Length}: give both the same.", nameof(second));
        return [.. Enum.GetValues<RougeMeasure>().Select(measure =>
        {
            ImmutableArray<double> differences = [.. first.Documents.Zip(second.Documents, (own, other) => own[measure].F - other[measure].F)];
            var intervals = MeanBootstrap.Of(differences, options ?? BootstrapOptions.Default);
            return new PairedDifference(
                first.System,
                second.System,
                measure,
                differences.Length,
                differences.IsEmpty ? 0 : differences.Average(),
                intervals?.Percentile,
                intervals?.Bca,
                differences.Count(difference => difference > 0),
                differences.Count(difference => difference < 0));
        })];
    }
}
