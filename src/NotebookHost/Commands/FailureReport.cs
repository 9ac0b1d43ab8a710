using NotebookHost.Running;

namespace NotebookHost.Commands;

/// <summary>Says what failed: notebook, cell, message, and the line of code under a caret.</summary>
internal static class FailureReport
{
    public static void Write(TextWriter output, NotebookOutcome outcome)
    {
        foreach (var failure in outcome.Failures)
        {
            output.WriteLine(failure.Cell is { } cell ? $"FAILED {outcome.Name}, cell {cell} (id {failure.Id}):" : $"FAILED {outcome.Name}:");
            foreach (var line in failure.Error.Traceback) output.WriteLine("  " + Printable(line));
        }

        if (outcome.NotRun > 0) output.WriteLine($"  {outcome.NotRun} later cell{(outcome.NotRun == 1 ? " was" : "s were")} not run.");
    }

    /// <summary>The line without control characters: what a notebook put into a message does not steer the terminal.</summary>
    public static string Printable(string line) =>
        string.Concat(line.Select(character => char.IsControl(character) && character != '\t' ? '\uFFFD' : character));
}
