using System.Collections.Immutable;

namespace Transcripts.Counts;

/// <summary>A stretch of text that is counted by itself: a row of a <see cref="DocumentFeatureMatrix"/>.</summary>
/// <param name="Index">Position among the units, from 0. This is the unit's identity.</param>
/// <param name="Name">What it is called in tables and charts ("turn 3", "Peng Zhen").</param>
/// <param name="Spans">The stretches of the source that hold its words, in order; none for a unit without words.</param>
/// <param name="Speaker">Who says all of it, or null where several do or it is not speech.</param>
/// <param name="Turn">Index of the turn that holds all of it, or null.</param>
public sealed record TextUnit(int Index, string Name, ImmutableArray<TextSpan> Spans, Speaker? Speaker = null, int? Turn = null);
