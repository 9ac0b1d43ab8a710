using System.Collections.Immutable;
using System.Text;
using Transcripts.Display.Html;
using Transcripts.Tokens;

namespace Transcripts.Display.Passages;

/// <summary>Stretches of speech one behind the other, places in them marked, with a sign for what interrupts them.</summary>
internal static class MarkedStretches
{
    private const int LongestTitle = 160;

    /// <summary>What the sign for interruptions means, as a sentence.</summary>
    public const string Note = $"{Interruption.Mark} stands where an interjection, a direction or an insertion interrupts.";

    private enum PieceKind
    {
        Text,
        Marked,
        Interruption,
    }

    /// <summary>Writes the excerpt into the open element.</summary>
    /// <param name="html">The page.</param>
    /// <param name="source">The text.</param>
    /// <param name="excerpt">What is shown of it.</param>
    /// <param name="marks">The places to mark, in order, none overlapping.</param>
    public static void Write(HtmlBuilder html, string source, Excerpt excerpt, ImmutableArray<TextSpan> marks)
    {
        if (excerpt.IsCutBefore) html.Text("…");
        foreach (var (span, kind) in Pieces(source, excerpt.Spans, marks))
        {
            var text = span.TextIn(source);
            if (kind == PieceKind.Text) html.Text(text);
            else if (kind == PieceKind.Marked) html.Element("mark", text);
            else html.Element("span", Interruption.Mark, ("class", "tr-cut"), ("title", Shortened.To(text, LongestTitle)));
        }

        if (excerpt.IsCutBehind) html.Text("…");
    }

    /// <summary>Whether anything but white space stands between two of the stretches.</summary>
    public static bool AreInterrupted(string source, ImmutableArray<TextSpan> stretches) =>
        stretches.Zip(stretches.Skip(1)).Any(pair => !Interruption.Between(source, pair.First, pair.Second).IsEmpty);

    /// <summary>The excerpt in one line of text, what is marked between angle quotation marks.</summary>
    public static string OneLine(string source, Excerpt excerpt, ImmutableArray<TextSpan> marks)
    {
        var line = new StringBuilder();
        foreach (var (span, kind) in Pieces(source, excerpt.Spans, marks))
        {
            line.Append(kind switch
            {
                PieceKind.Text => span.TextIn(source),
                PieceKind.Marked => $"‹{span.TextIn(source)}›",
                _ => Interruption.Mark,
            });
        }

        // Line ends and tabs would break the line, other controls the terminal.
        var words = string.Join(' ', line.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"{(excerpt.IsCutBefore ? "…" : "")}{string.Concat(words.Select(unit => char.IsControl(unit) ? ' ' : unit))}{(excerpt.IsCutBehind ? "…" : "")}";
    }

    private static IEnumerable<(TextSpan Span, PieceKind Kind)> Pieces(string source, ImmutableArray<TextSpan> spans, ImmutableArray<TextSpan> marks)
    {
        for (var i = 0; i < spans.Length; i++)
        {
            if (i > 0)
            {
                var (from, to) = (spans[i - 1].End, spans[i].Start);
                var interruption = Interruption.Between(source, spans[i - 1], spans[i]);
                yield return (TextSpan.FromBounds(from, interruption.Start), PieceKind.Text);
                if (!interruption.IsEmpty) yield return (interruption, PieceKind.Interruption);
                yield return (TextSpan.FromBounds(interruption.End, to), PieceKind.Text);
            }

            var at = spans[i].Start;
            foreach (var mark in marks.Where(spans[i].Overlaps))
            {
                var start = Math.Max(mark.Start, at);
                yield return (TextSpan.FromBounds(at, start), PieceKind.Text);
                at = Math.Min(mark.End, spans[i].End);
                yield return (TextSpan.FromBounds(start, at), PieceKind.Marked);
            }

            yield return (TextSpan.FromBounds(at, spans[i].End), PieceKind.Text);
        }
    }
}
