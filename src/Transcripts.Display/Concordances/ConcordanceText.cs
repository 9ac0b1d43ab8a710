using System.Collections.Immutable;
using System.Globalization;
using Transcripts.Counts.Concordances;
using Transcripts.Display.Passages;
using Transcripts.Display.Tables;

namespace Transcripts.Display.Concordances;

/// <summary>A concordance as text: aligned columns, the left context against the keyword.</summary>
internal static class ConcordanceText
{
    private const int WidestContext = 44;

    public static string Of(ConcordanceView view)
    {
        var title = ConcordanceTitle.Of(view) + "\n";
        return view.Concordance.Lines.IsEmpty ? title : title + TableText.Rows(Table(view));
    }

    // A column of numbers stands to the right.
    private static Table Table(ConcordanceView view) => new(
        "",
        [new("Offsets", true), new("Speaker", false), new("Left", true), new("Keyword", false), new("Right", false)],
        Rows(view, view.Shown.Head),
        Rows(view, view.Shown.Tail),
        view.Concordance.Lines.Length,
        "lines");

    private static ImmutableArray<ImmutableArray<string?>> Rows(ConcordanceView view, ImmutableArray<ConcordanceLine> lines) =>
    [
        .. lines.Select(line => ImmutableArray.Create<string?>(
            string.Create(CultureInfo.InvariantCulture, $"{line.KeywordExtent.Start}–{line.KeywordExtent.End}"),
            line.Speaker?.Name ?? "",
            OneLine(view, Excerpt.Ending(view.Concordance.Source, line.UpToKeyword, WidestContext)),
            OneLine(view, Excerpt.Beginning(view.Concordance.Source, line.Keyword, WidestContext)),
            OneLine(view, Excerpt.Beginning(view.Concordance.Source, line.FromKeyword, WidestContext)))),
    ];

    private static string OneLine(ConcordanceView view, Excerpt excerpt) => MarkedStretches.OneLine(view.Concordance.Source, excerpt, []);
}
