using System.Collections.Immutable;

namespace NotebookHost.Running;

/// <summary>What a run is told.</summary>
/// <param name="Timeout">The longest one cell may take; positive.</param>
/// <param name="Jobs">How many notebooks run at once; at least 1.</param>
/// <param name="Parameters">Parameter name to value, as given.</param>
/// <param name="AllowErrors">Whether a notebook goes on after a cell's error, which is then not counted as a failure.</param>
internal sealed record RunOptions(
    TimeSpan Timeout, int Jobs, ImmutableSortedDictionary<string, string> Parameters, bool AllowErrors);
