using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace NotebookHost.LanguageServices;

/// <summary>A piece of what is known of some code.</summary>
internal abstract record InspectionBlock
{
    /// <summary>The pieces as text, one blank line between them, and as HTML with all text encoded.</summary>
    public static Inspection Render(IEnumerable<InspectionBlock> blocks)
    {
        var all = blocks.ToList();
        return new Inspection(string.Join("\n\n", all.Select(block => block.ToPlainText())), string.Concat(all.Select(block => block.ToHtml())));
    }

    /// <summary>The piece as text without markup, its lines parted by line feeds.</summary>
    public abstract string ToPlainText();

    /// <summary>The piece as an HTML element.</summary>
    public abstract string ToHtml();

    /// <summary>Text in the place of HTML's own characters.</summary>
    protected static string Encode(string text) => WebUtility.HtmlEncode(text);
}

/// <summary>Code, on one or more lines.</summary>
internal sealed record CodeBlock(string Code) : InspectionBlock
{
    public override string ToPlainText() => Code;

    public override string ToHtml() => $"<pre><code>{Encode(Code)}</code></pre>";
}

/// <summary>Text; its paragraphs are parted by blank lines.</summary>
/// <param name="Title">What it is about, or empty.</param>
/// <param name="Text">The text.</param>
internal sealed record TextBlock(string Title, string Text) : InspectionBlock
{
    public override string ToPlainText() => Title.Length == 0 ? Text : $"{Title}:\n{Indent(Text)}";

    public override string ToHtml()
    {
        var paragraphs = Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var html = string.Concat(paragraphs.Select(paragraph => $"<p>{Encode(paragraph).Replace("\n", "<br>", StringComparison.Ordinal)}</p>"));
        return Title.Length == 0 ? html : $"<p><b>{Encode(Title)}</b></p>{html}";
    }

    private static string Indent(string text) => "  " + text.Replace("\n", "\n  ", StringComparison.Ordinal);
}

/// <summary>Terms and what they mean.</summary>
/// <param name="Title">What the terms are.</param>
/// <param name="Items">The terms in order; a meaning may be empty.</param>
internal sealed record TermBlock(string Title, ImmutableArray<(string Term, string Meaning)> Items) : InspectionBlock
{
    public override string ToPlainText()
    {
        var text = new StringBuilder(Title).Append(':');
        foreach (var (term, meaning) in Items)
        {
            text.Append("\n  ").Append(term);
            if (meaning.Length > 0) text.Append(": ").Append(meaning.Replace("\n", "\n    ", StringComparison.Ordinal));
        }

        return text.ToString();
    }

    public override string ToHtml() =>
        $"<p><b>{Encode(Title)}</b></p><dl>"
        + string.Concat(Items.Select(item => $"<dt><code>{Encode(item.Term)}</code></dt><dd>{Encode(item.Meaning)}</dd>"))
        + "</dl>";
}
