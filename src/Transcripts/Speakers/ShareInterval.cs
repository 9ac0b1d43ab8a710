namespace Transcripts.Speakers;

/// <summary>An interval of shares, both ends included.</summary>
/// <param name="Lower">The lower end, 0 to 1.</param>
/// <param name="Upper">The upper end, <paramref name="Lower"/> to 1.</param>
public readonly record struct ShareInterval(double Lower, double Upper);
