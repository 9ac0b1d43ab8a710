using System.Text;

namespace NotebookHost.Pages;

/// <summary>What a terminal would show of text that was written for one.</summary>
internal static class TerminalText
{
    private const char Escape = '\x1B';

    /// <summary>
    /// The text without its control sequences (ECMA-48: colours, cursor moves, titles), and with only the last state of a
    /// line that carriage returns overwrite, as progress bars do.
    /// </summary>
    public static string Shown(string text)
    {
        if (!text.AsSpan().ContainsAny(Escape, '\r'))
            return text;
        var shown = new StringBuilder(text.Length);
        var line = 0;
        for (var at = 0; at < text.Length;)
        {
            switch (text[at])
            {
                case Escape:
                    at = AfterSequence(text, at);
                    continue;
                case '\r' when at + 1 < text.Length && text[at + 1] == '\n':
                    break;
                case '\r' when at + 1 < text.Length:
                    shown.Length = line;
                    break;
                case '\r':
                    break;
                case '\n':
                    shown.Append('\n');
                    line = shown.Length;
                    break;
                default:
                    shown.Append(text[at]);
                    break;
            }

            at++;
        }

        return shown.ToString();
    }

    private static int AfterSequence(string text, int escape)
    {
        var at = escape + 1;
        if (at == text.Length)
            return at;
        switch (text[at])
        {
            // Control sequence: parameters, intermediates, and one final byte.
            case '[':
                for (at++; at < text.Length && text[at] is >= ' ' and <= '?'; at++)
                {
                }

                return at < text.Length && text[at] is >= '@' and <= '~' ? at + 1 : at;

            // Operating system command: to the bell or the string terminator, on the same line.
            case ']':
                var end = text.AsSpan(at).IndexOfAny('\x07', '\n', Escape);
                return end < 0 ? text.Length
                    : text[at + end] == '\x07' ? at + end + 1
                    : text[at + end] == Escape && at + end + 1 < text.Length && text[at + end + 1] == '\\' ? at + end + 2
                    : at + end;

            default:
                return text[at] is >= '@' and <= '_' ? at + 1 : at;
        }
    }
}
