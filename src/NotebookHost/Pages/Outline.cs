using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NotebookHost.Notebooks;

namespace NotebookHost.Pages;

/// <summary>A heading of a page.</summary>
/// <param name="Level">1 to 6; never more than one deeper than the heading before it.</param>
/// <param name="Text">The words.</param>
/// <param name="Anchor">The id.</param>
internal sealed record Heading(int Level, string Text, string Anchor);

/// <summary>How a notebook is built: what its pages and the front page say of it before any of it is shown.</summary>
internal sealed partial class Outline
{
    private readonly ImmutableSortedDictionary<string, MarkdownDocument?> documents;

    private Outline(string title, string summary, bool hasTitle, ImmutableArray<Heading> headings, Anchors anchors, ImmutableSortedDictionary<string, MarkdownDocument?> documents)
    {
        Title = title;
        Summary = summary;
        HasTitle = hasTitle;
        Headings = headings;
        Anchors = anchors;
        this.documents = documents;
    }

    /// <summary>The first heading, or the notebook's name where it has none.</summary>
    public string Title { get; }

    /// <summary>The first paragraph as plain text; empty where there is none.</summary>
    public string Summary { get; }

    /// <summary>Whether a heading of the notebook is the title, so that the page needs no other.</summary>
    public bool HasTitle { get; }

    /// <summary>The headings in order.</summary>
    public ImmutableArray<Heading> Headings { get; }

    /// <summary>Their ids.</summary>
    public Anchors Anchors { get; }

    /// <summary>The Markdown of a cell with its headings numbered, or null where it is too deeply nested to be parsed.</summary>
    public MarkdownDocument? DocumentOf(Cell cell) => documents[cell.Id];

    /// <summary>
    /// Reads all Markdown of a notebook. The page has one heading of level 1: later ones become level 2, and with them all
    /// others go one deeper. A level left out is closed up.
    /// </summary>
    public static Outline Of(string name, Notebook notebook)
    {
        var documents = notebook.Cells
            .Where(cell => cell.Kind == CellKind.Markdown)
            .ToImmutableSortedDictionary(cell => cell.Id, cell => MarkdownText.Parse(cell.Source), StringComparer.Ordinal);
        var blocks = notebook.Cells
            .Where(cell => cell.Kind == CellKind.Markdown)
            .SelectMany(cell => documents[cell.Id]?.Descendants<HeadingBlock>() ?? [])
            .ToArray();

        var hasTitle = blocks is [{ Level: 1 }, ..];
        var shift = hasTitle && blocks.Count(block => block.Level == 1) == 1 ? 0 : 1;
        var anchors = new Anchors();
        foreach (var id in documents.Values.SelectMany(IdsInHtml))
            anchors.Reserve(id);
        var headings = ImmutableArray.CreateBuilder<Heading>(blocks.Length);
        foreach (var block in blocks)
        {
            var text = MarkdownText.PlainText(block);
            var isTitle = hasTitle && headings.Count == 0;
            var above = headings.Count == 0 ? 1 : headings[^1].Level;
            block.Level = isTitle ? 1 : Math.Clamp(block.Level + shift, 2, Math.Min(6, above + 1));
            var anchor = anchors.Add(text);
            block.GetAttributes().Id = anchor;
            headings.Add(new Heading(block.Level, text, anchor));
        }

        // A link to a term of a glossary finds it.
        foreach (var term in notebook.Cells.Where(cell => cell.Kind == CellKind.Markdown).SelectMany(cell => documents[cell.Id]?.Descendants<DefinitionTerm>() ?? []))
            term.GetAttributes().Id = anchors.Add(MarkdownText.PlainText(term));

        var summary = notebook.Cells
            .Where(cell => cell.Kind == CellKind.Markdown)
            .SelectMany(cell => documents[cell.Id]?.OfType<ParagraphBlock>() ?? [])
            .Select(MarkdownText.PlainText)
            .FirstOrDefault(text => text.Length > 0, "");
        return new Outline(hasTitle ? headings[0].Text : name, summary, hasTitle, headings.ToImmutable(), anchors, documents);
    }
    private static IEnumerable<string> IdsInHtml(MarkdownDocument? document) =>
        (document?.Descendants() ?? [])
            .Select(node => node switch { HtmlInline inline => inline.Tag, HtmlBlock block => block.Lines.ToString(), _ => "" })
            .SelectMany(html => IdAttribute.Matches(html).Select(match => match.Groups["id"].Value));

    [GeneratedRegex("(?<![\\w-])(?:id|name)=\"(?<id>[^\"]+)\"", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IdAttribute { get; }
}
