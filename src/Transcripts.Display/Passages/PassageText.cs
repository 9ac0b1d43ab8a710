using System.Globalization;
using System.Text;

namespace Transcripts.Display.Passages;

/// <summary>A marked passage as plain text.</summary>
internal static class PassageText
{
    public static string Of(MarkedPassage passage)
    {
        var text = new StringBuilder();
        foreach (var block in PassageReader.Read(passage.Transcript, passage.Shown)) Append(text, passage, block, 0);
        if (Cut.Note(passage.Span, passage.Shown) is { } note) text.Append(note).Append('\n');
        return text.ToString();
    }

    // Depth is bounded by the reader.
    private static void Append(StringBuilder text, MarkedPassage passage, PassageBlock block, int level)
    {
        foreach (var item in block.Items)
        {
            if (item.Block is { } inner) Append(text, passage, inner, level + 1);
            if (item.Line is { } line) Append(text, passage, block, line, level);
        }
    }

    private static void Append(StringBuilder text, MarkedPassage passage, PassageBlock block, PassageLine line, int level)
    {
        text.Append(' ', 2 * level).Append(CultureInfo.InvariantCulture, $"[{line.Span.Start}–{line.Span.End}] ");
        if (block.Turn is { } turn)
        {
            OneLine(text, turn.Speaker.Name);
            if (line.Addressee is { } addressee) OneLine(text.Append(" → "), addressee.Name);
            text.Append(": ");
        }
        else
        {
            text.Append('{').Append(PartNames.Of(line.Parts[0].Kind).Name).Append("} ");
        }

        foreach (var part in line.Parts)
        {
            // The name stands before the line already.
            if (part.Kind == PartKind.SpeakerLabel && part == line.Parts[0]) continue;
            OneLine(text, part.Span.In(passage.Transcript.Source));
        }

        text.Append('\n');
    }

    // Runs of white space become one blank, so that what follows begins at once; controls would move the cursor.
    private static void OneLine(StringBuilder text, ReadOnlySpan<char> part)
    {
        foreach (var c in part)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) text.Append(c);
            else if (text[^1] != ' ') text.Append(' ');
        }
    }
}
