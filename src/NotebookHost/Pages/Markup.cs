using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace NotebookHost.Pages;

/// <summary>
/// HTML that is safe to put into a page. Made from templates in which every string is encoded, so that text can become
/// an element or leave an attribute only through <see cref="Trusted"/>.
/// </summary>
internal readonly record struct Markup
{
    private readonly string? html;

    private Markup(string html) => this.html = html;

    /// <summary>Nothing.</summary>
    public static Markup Empty => default;

    /// <summary>The template with its holes filled: strings encoded, markup as it is.</summary>
    public static Markup Of(MarkupTemplate template) => new(template.ToString());

    /// <summary>HTML taken as it is: what a renderer that encodes has written, or what the author of a notebook wrote.</summary>
    public static Markup Trusted(string html) => new(html);

    /// <summary>Text, encoded.</summary>
    public static Markup Text(string text) => Of($"{text}");

    /// <summary>One after the other.</summary>
    public static Markup Concat(IEnumerable<Markup> parts) => new(string.Concat(parts));

    /// <summary>The HTML.</summary>
    public override string ToString() => html ?? "";
}

/// <summary>Fills the holes of a template of HTML.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupTemplate(int literalLength, int formattedCount)
{
    private readonly StringBuilder html = new(literalLength + (16 * formattedCount));

    /// <summary>HTML of the template itself.</summary>
    public void AppendLiteral(string literal) => html.Append(literal);

    /// <summary>Text, encoded for an element or a quoted attribute.</summary>
    public void AppendFormatted(string? text)
    {
        foreach (var letter in text.AsSpan())
        {
            _ = letter switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                '\n' or '\t' => html.Append(letter),
                '\r' => html.Append("&#13;"),
                // HTML drops or refuses the other control characters; their pictures can be seen.
                < ' ' => html.Append((char)('\u2400' + letter)),
                '\x7F' => html.Append('\u2421'),
                _ => html.Append(letter),
            };
        }
    }

    /// <summary>A whole number.</summary>
    public void AppendFormatted(int number) => html.Append(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>HTML that is safe already.</summary>
    public void AppendFormatted(Markup markup) => html.Append(markup.ToString());

    /// <summary>HTML that is safe already, one after the other.</summary>
    public void AppendFormatted(IEnumerable<Markup> parts)
    {
        foreach (var part in parts)
            html.Append(part.ToString());
    }

    /// <summary>What the template became.</summary>
    public override string ToString() => html.ToString();
}
