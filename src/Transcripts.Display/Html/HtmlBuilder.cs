using System.Globalization;
using System.Text;

namespace Transcripts.Display.Html;

/// <summary>
/// Writes HTML. Tags and attribute names are written as given and come from this project only; text and attribute
/// values are encoded, whatever they hold.
/// </summary>
internal sealed class HtmlBuilder
{
    private const char Replacement = '\uFFFD';

    private readonly StringBuilder html = new();
    private readonly Stack<string> open = new();

    /// <summary>An element that stays open until <see cref="Close"/>.</summary>
    public HtmlBuilder Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        StartTag(tag, attributes);
        open.Push(tag);
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    public HtmlBuilder Close()
    {
        html.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    /// <summary>An element with nothing but text in it.</summary>
    public HtmlBuilder Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        StartTag(tag, attributes);
        Text(text);
        html.Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>Text, encoded.</summary>
    public HtmlBuilder Text(ReadOnlySpan<char> text)
    {
        Encode(text);
        return this;
    }

    /// <summary>A line break between elements, for the reader of the HTML.</summary>
    public HtmlBuilder Line()
    {
        html.Append('\n');
        return this;
    }

    /// <summary>Markup of this project's own, as it is: style sheets, scripts and JSON made safe for a script element.</summary>
    public HtmlBuilder Trusted(string markup)
    {
        html.Append(markup);
        return this;
    }

    /// <summary>What has been written.</summary>
    public override string ToString() => html.ToString();

    private void StartTag(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            html.Append(' ').Append(name).Append("=\"");
            Encode(value);
            html.Append('"');
        }

        html.Append('>');
    }

    // A line end is one line feed, as an HTML parser would make it. Controls and lone surrogates have no place
    // in HTML: the replacement character shows that something stood there.
    private void Encode(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\'':
                    html.Append("&#39;");
                    break;
                case '\r':
                    if (i + 1 == text.Length || text[i + 1] != '\n') html.Append('\n');
                    break;
                case '\t' or '\n':
                    html.Append(c);
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                        html.Append(c).Append(text[++i]);
                    else
                        html.Append(IsUnfit(c) ? Replacement : c);
                    break;
            }
        }
    }

    private static bool IsUnfit(char c) =>
        char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Control || c is '\uFFFE' or '\uFFFF';
}
