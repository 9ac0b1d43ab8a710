using System.Collections.Immutable;

namespace NotebookHost.Checking;

/// <summary>Something about a saved notebook that is not as it is to be.</summary>
/// <param name="Place">Which cell, output and line; empty for the notebook as a whole.</param>
/// <param name="Lines">What is to be said of it.</param>
internal sealed record Difference(string Place, ImmutableArray<string> Lines);
