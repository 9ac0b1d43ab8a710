using System.Globalization;
using System.Text;

namespace Transcripts.Generation;

/// <summary>Text of others, made plain: what goes to a model from a transcript, and what comes back.</summary>
internal static class PlainText
{
    private const string ThinkStart = "<think>";
    private const string ThinkEnd = "</think>";

    /// <summary>The text in one line, without controls, and without angle brackets, so that it cannot end the marks around it.</summary>
    public static string Line(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('<', '‹').Replace('>', '›');

    /// <summary>A model's answer: what it thought aloud before it left out, line feeds kept, other controls and marks of direction removed.</summary>
    public static string Answer(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start.StartsWith(ThinkStart, StringComparison.Ordinal) && text.IndexOf(ThinkEnd, StringComparison.Ordinal) is >= 0 and var end)
            text = text[(end + ThinkEnd.Length)..];
        return Clean(text).Trim();
    }

    /// <summary>The beginning of a message of a server, in one line.</summary>
    public static string Message(string text, int most = 200)
    {
        var line = Line(text);
        if (line.Length <= most)
            return line;
        return string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[most - 1]) ? most - 1 : most), "…");
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n')
                clean.Append('\n');
            else if (Rune.IsWhiteSpace(rune))
                clean.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned) && rune != Rune.ReplacementChar)
                clean.Append(rune);
        }

        return clean.ToString();
    }
}
