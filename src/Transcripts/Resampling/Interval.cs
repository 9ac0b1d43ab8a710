namespace Transcripts.Resampling;

/// <summary>An interval in the unit of what it is of, both ends included; of a share it lies within 0 and 1.</summary>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end, <paramref name="Lower"/> or more.</param>
public readonly record struct Interval(double Lower, double Upper);
