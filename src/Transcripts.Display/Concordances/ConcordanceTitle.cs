using System.Globalization;
using Transcripts.Counts.Concordances;

namespace Transcripts.Display.Concordances;

/// <summary>The words around a concordance.</summary>
internal static class ConcordanceTitle
{
    /// <summary>What was sought, how often it was found, what the lines are sorted by, and how many are shown where that is not all.</summary>
    public static string Of(ConcordanceView view)
    {
        var shown = view.Concordance.Lines.Length - view.LeftOut;
        // A query may have been written in several lines.
        return string.Join(' ', view.Concordance.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            + (view.Concordance.Order is [ConcordanceOrder.Position, ..] || view.Concordance.Lines.Length < 2 ? "" : ", sorted by " + string.Join(", then by ", view.Concordance.Order.Select(Name)))
            + (view.LeftOut == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({shown:#,0} of {view.Concordance.Lines.Length:#,0} lines)"));
    }

    private static string Name(ConcordanceOrder order) => order switch
    {
        ConcordanceOrder.Left => "left context",
        ConcordanceOrder.Right => "right context",
        ConcordanceOrder.Keyword => "keyword",
        ConcordanceOrder.Speaker => "speaker",
        _ => "position",
    };
}
