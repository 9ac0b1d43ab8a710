using System.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NotebookHost.Pages;

/// <summary>Markdown as a page shows it.</summary>
internal static class MarkdownText
{
    // The author of a notebook may write HTML in its text, as in Jupyter; the page's policy runs no script in it.
    private static readonly MarkdownPipeline OfAuthor = Syntax().Build();
    private static readonly MarkdownPipeline OfOutput = Syntax().DisableHtml().Build();

    /// <summary>Markdown of a cell, or null where it is nested too deeply to be parsed.</summary>
    public static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, OfAuthor);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The HTML of a document that <see cref="Parse"/> gave.</summary>
    public static Markup Render(MarkdownDocument document) => Render(document, OfAuthor);

    /// <summary>Markdown that code put out: HTML in it is shown, not obeyed, and no link in it leads into the page.</summary>
    public static Markup RenderOutput(string markdown)
    {
        try
        {
            var document = Markdown.Parse(markdown, OfOutput);
            MarkdownLinks.Resolve(document, static (_, _) => null, static (_, _) => null);
            // Headings of an output stand outside the order of the page's own.
            foreach (var heading in document.Descendants<HeadingBlock>())
                heading.Level = 6;
            return Render(document, OfOutput);
        }
        catch (ArgumentException)
        {
            return Markup.Of($"<pre>{markdown}</pre>");
        }
    }

    /// <summary>The words of a heading or paragraph, without marks and HTML, on one line.</summary>
    public static string PlainText(LeafBlock block)
    {
        var text = new StringBuilder();
        foreach (var inline in block.Inline?.Descendants() ?? [])
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                Markdig.Extensions.Mathematics.MathInline math => text.Append(math.Content.AsSpan()),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                AutolinkInline link => text.Append(link.Url),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static MarkdownPipelineBuilder Syntax() =>
        new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseEmphasisExtras()
            .UseDefinitionLists()
            .UseAutoLinks()
            .UseAlertBlocks()
            .UseMathematics();

    private static Markup Render(MarkdownDocument document, MarkdownPipeline pipeline)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        MarkdownRenderers.Replace(renderer);
        renderer.Render(document);
        return Markup.Trusted(writer.ToString());
    }
}
