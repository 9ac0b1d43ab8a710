namespace Transcripts.Counts.Comparison;

/// <summary>A measure that is a test, with what chance would make of it.</summary>
/// <param name="Value">The measure, above 0 where the feature is more frequent in the first group, below 0 where in the second.</param>
/// <param name="P">
/// How likely chance alone is to give a measure at least as far from 0, if words came independently of each other, which they
/// do not: speakers repeat themselves, so that true values are higher. 0 to 1; 0 where it is smaller than any number.
/// </param>
/// <param name="Holm"><paramref name="P"/> corrected for the number of features (<see cref="MultipleComparisons.Holm"/>).</param>
/// <param name="BenjaminiHochberg"><paramref name="P"/> as a false discovery rate (<see cref="MultipleComparisons.BenjaminiHochberg"/>).</param>
public readonly record struct TestStatistic(double Value, double P, double Holm, double BenjaminiHochberg);
