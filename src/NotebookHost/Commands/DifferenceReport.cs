using System.Collections.Immutable;
using System.Globalization;
using NotebookHost.Checking;
using NotebookHost.Progress;

namespace NotebookHost.Commands;

/// <summary>Says what differs: notebook, cell, output and line, what is saved there and what the run gave.</summary>
internal static class DifferenceReport
{
    public static void Write(TextWriter output, string notebook, ImmutableArray<Difference> differences)
    {
        if (differences.IsEmpty) return;
        output.WriteLine($"DIFFERENT {notebook}:");
        foreach (var (place, lines) in differences)
        {
            if (place.Length > 0) output.WriteLine($"  {FailureReport.Printable(place)}:");
            foreach (var line in lines) output.WriteLine($"{(place.Length > 0 ? "    " : "  ")}{FailureReport.Printable(line)}");
        }
    }

    /// <summary>How much was compared, and whether all is the same, on one line.</summary>
    public static string Summary(ImmutableArray<NotebookComparison> notebooks, TimeSpan took)
    {
        string[] counts =
        [
            Count(notebooks.Length, "notebook"), Count(notebooks.Sum(item => item.Cells), "cell"),
            $"{Count(notebooks.Sum(item => item.Outputs), "output")} compared", $"{Count(notebooks.Sum(item => item.Solutions), "solution")} run",
        ];
        var differences = notebooks.Sum(item => item.Differences.Length);
        return $"{string.Join(", ", counts)}: {(differences == 0 ? "all as saved" : Count(differences, "difference"))}, in {PlainProgress.Seconds(took)}";
    }

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
