using System.Globalization;
using System.Text;

namespace Transcripts.Charts;

/// <summary>
/// Text for plotly.js, which reads a subset of HTML in every label, title and hover box, and TeX between dollar
/// signs where a page has MathJax. Text of a transcript must show as it is.
/// </summary>
internal static class PlotText
{
    /// <summary>The line break of plotly.js.</summary>
    public const string Break = "<br>";

    private const string Ellipsis = "…";

    // A no-break space is not among them.
    private static readonly char[] Breakable = [' ', '\t', '\r', '\n'];

    /// <summary><paramref name="text"/> with what plotly.js would interpret written as entities, on one line.</summary>
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '$' => encoded.Append("&#36;"),
                _ when Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) => encoded.Append(' '),
                _ => encoded.Append(rune.ToString()),
            };
        }

        return encoded.ToString();
    }

    /// <summary><paramref name="text"/> cut to <paramref name="length"/> characters as read (text elements), the last an ellipsis where it was longer.</summary>
    public static string Shorten(string text, int length)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        var end = 0;
        for (var count = 1; elements.MoveNext(); count++)
        {
            if (count == length)
                end = elements.ElementIndex;
            else if (count > length)
                return string.Concat(text.AsSpan(0, end).TrimEnd(), Ellipsis);
        }

        return text;
    }

    /// <summary>A name as a label beside an axis, shortened and encoded.</summary>
    public static string Label(string name) => Encode(Shorten(name, 24));

    /// <summary>A longer name as a label of two lines or so, shortened and encoded.</summary>
    public static string WrappedLabel(string name) => Wrap(Shorten(name, 48), 20);

    /// <summary>A name within a title, shortened so that the rest can be read.</summary>
    public static string InTitle(string name) => Shorten(name, 40);

    /// <summary>Lines of up to <paramref name="width"/> characters, broken at spaces and line ends, and encoded.</summary>
    public static string Wrap(string text, int width)
    {
        var lines = new StringBuilder();
        var length = 0;
        foreach (var word in text.Split(Breakable, StringSplitOptions.RemoveEmptyEntries))
        {
            if (length > 0 && length + 1 + word.Length > width)
            {
                lines.Append(Break);
                length = 0;
            }
            else if (length > 0)
            {
                lines.Append(' ');
                length++;
            }

            lines.Append(Encode(word));
            length += word.Length;
        }

        return lines.ToString();
    }
}
