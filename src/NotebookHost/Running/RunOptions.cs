using System.Collections.Immutable;

namespace NotebookHost.Running;

/// <summary>What a run is told.</summary>
/// <param name="Out">The folder for executed notebooks and pages.</param>
/// <param name="Timeout">The longest one cell may take; positive.</param>
/// <param name="Jobs">How many notebooks run at once; at least 1.</param>
/// <param name="Parameters">Parameter name to value, as given.</param>
/// <param name="AllowErrors">Whether a notebook goes on after a cell's error, which is then not counted as a failure.</param>
internal sealed record RunOptions(
    string Out, TimeSpan Timeout, int Jobs, ImmutableSortedDictionary<string, string> Parameters, bool AllowErrors);
