using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NotebookHost.Pages;

/// <summary>Where a page shows Markdown in a way of its own.</summary>
internal static class MarkdownRenderers
{
    /// <summary>Puts the page's own renderers in the place of Markdig's.</summary>
    public static void Replace(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new ScrollingTable());
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new HighlightedCode());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathInlineRenderer>(new ReadableMath());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathBlockRenderer>(new ReadableMathBlock());
        renderer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new LinkedHeading());
    }

    // A wide table scrolls in a box of its own, which the keyboard can reach.
    private sealed class ScrollingTable : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.Write("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">");
            base.Write(renderer, table);
            renderer.WriteLine("</div>");
        }
    }

    private sealed class HighlightedCode : CodeBlockRenderer
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock obj)
        {
            var source = string.Join('\n', obj.Lines.Lines.Take(obj.Lines.Count).Select(line => line.Slice.ToString()));
            var isCSharp = obj is FencedCodeBlock { Info: { } info } && info.ToLowerInvariant() is "csharp" or "cs" or "c#";
            renderer.Write(CodeView.Of(isCSharp ? CodeHighlighter.Highlight(source) : Markup.Text(source), "Code").ToString());
        }
    }

    // TeX is left as it was written, set apart from the text.
    private sealed class ReadableMath : HtmlObjectRenderer<MathInline>
    {
        protected override void Write(HtmlRenderer renderer, MathInline obj) =>
            renderer.Write(Markup.Of($"<span class=\"math\">{obj.Content.ToString()}</span>").ToString());
    }

    private sealed class ReadableMathBlock : HtmlObjectRenderer<MathBlock>
    {
        protected override void Write(HtmlRenderer renderer, MathBlock obj) =>
            renderer.Write(Markup.Of($"<div class=\"scroll math\" tabindex=\"0\" role=\"group\" aria-label=\"Formula\">{obj.Lines.ToString()}</div>\n").ToString());
    }

    // A heading with an id offers its own address.
    private sealed class LinkedHeading : HeadingRenderer
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
        {
            if (obj.TryGetAttributes()?.Id is not { } id)
            {
                base.Write(renderer, obj);
                return;
            }

            renderer.Write(Markup.Of($"<h{obj.Level} id=\"{id}\">").ToString());
            renderer.WriteLeafInline(obj);
            renderer.Write(Markup.Of($" <a class=\"anchor\" href=\"#{id}\" aria-label=\"Link to “{MarkdownText.PlainText(obj)}”\">#</a></h{obj.Level}>\n").ToString());
        }
    }
}
