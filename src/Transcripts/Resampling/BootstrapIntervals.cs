namespace Transcripts.Resampling;

/// <summary>Two bootstrap intervals of one value.</summary>
/// <param name="Percentile">The percentile interval (Efron 1979).</param>
/// <param name="Bca">The bias-corrected and accelerated interval (Efron 1987).</param>
internal readonly record struct BootstrapIntervals(Interval Percentile, Interval Bca);
