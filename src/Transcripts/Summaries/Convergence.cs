namespace Transcripts.Summaries;

/// <summary>How an iteration ended.</summary>
/// <param name="Steps">Steps taken, 0 or more.</param>
/// <param name="Change">By how much the last step changed what is sought, in its own unit; 0 where no step was taken.</param>
/// <param name="Converged">Whether that was less than was asked for; else the cap on steps ended it.</param>
public sealed record Convergence(int Steps, double Change, bool Converged);
