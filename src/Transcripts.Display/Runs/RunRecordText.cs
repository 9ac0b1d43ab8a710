using System.Text;

namespace Transcripts.Display.Runs;

/// <summary>A run's record as text, a line for each fact.</summary>
internal static class RunRecordText
{
    public static string Of(RunRecord record)
    {
        var text = new StringBuilder(RunRecordFacts.Title).Append('\n');
        foreach (var (what, value) in RunRecordFacts.Of(record))
            text.Append("  ").Append(OneLine(what)).Append(": ").Append(OneLine(value)).Append('\n');
        return text.Append(RunRecordFacts.Note).Append('\n').ToString();
    }

    // A name of a file may hold line ends, and controls that a terminal obeys.
    private static string OneLine(string text) => string.Concat(text.Select(unit => char.IsControl(unit) ? ' ' : unit));
}
