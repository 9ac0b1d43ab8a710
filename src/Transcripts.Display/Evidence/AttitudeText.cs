using System.Text;
using Transcripts.Display.Html;
using Transcripts.Tokens;

namespace Transcripts.Display.Evidence;

/// <summary>Attitudes as text: a line for each holder and target, and below it two lines for each sentence.</summary>
internal static class AttitudeText
{
    private const int LongestName = 80;

    public static string Of(AttitudeView view)
    {
        var (groups, leftOut) = view.Groups;
        var text = new StringBuilder(OneLine(AttitudeNotes.Title(view))).Append('\n');
        foreach (var group in groups)
        {
            text.Append(Shortened.To(OneLine(group.Label), LongestName)).Append(" (").Append(group.Note).Append(")\n");
            foreach (var marked in group.Attitudes)
            {
                text.Append("  [").Append(AttitudeNotes.Offsets(marked)).Append("] ").Append(Shortened.To(OneLine(marked.Sentence.Speaker.Name), LongestName)).Append(": ")
                    .Append(Sentence(view, marked)).Append("\n    ").Append(AttitudeNotes.Sign(marked)).Append(" · ").Append(OneLine(AttitudeNotes.Reason(view, marked))).Append('\n');
            }

            if (AttitudeNotes.NotShown(group) is { } note) text.Append("  ").Append(note).Append('\n');
        }

        if (AttitudeNotes.NotShown(leftOut) is { } rest) text.Append(rest).Append('\n');
        return text.ToString();
    }

    private static string Sentence(AttitudeView view, MarkedAttitude marked)
    {
        var source = view.Attitudes.Transcript.Source;
        var excerpt = AttitudeNotes.Excerpt(view, marked);
        var line = new StringBuilder(excerpt.IsCutBefore ? "…" : "");
        foreach (var piece in AttitudePiece.Of(source, excerpt.Spans, marked.Marks))
        {
            var words = piece.IsInterruption ? Interruption.Mark : piece.Span.TextIn(source);
            if (piece.Roles == AttitudeRoles.None) line.Append(words);
            else line.Append('‹').Append(Name(piece.Roles)).Append(": ").Append(words).Append('›');
        }

        return OneLine(line.Append(excerpt.IsCutBehind ? "…" : "").ToString());
    }

    private static string Name(AttitudeRoles roles) => roles.ToString().ToLowerInvariant().Replace(", ", " + ", StringComparison.Ordinal);

    private static string OneLine(string text) => string.Concat(
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Select(unit => char.IsControl(unit) ? ' ' : unit));
}
