using System.Collections.Immutable;

namespace Transcripts.Summaries.Evaluation;

/// <summary>What a system scores on each of several documents.</summary>
/// <param name="System">Its name.</param>
/// <param name="Documents">Its scores, the documents in the same order for every system.</param>
public sealed record SystemScores(string System, ImmutableArray<Rouge> Documents);
