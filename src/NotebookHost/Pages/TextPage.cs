using System.Collections.Immutable;
using Markdig.Syntax;
using NotebookHost.Notebooks;

namespace NotebookHost.Pages;

/// <summary>A Markdown file that is a page of a site, such as a glossary.</summary>
/// <param name="Path">The file.</param>
/// <param name="Markdown">Its content.</param>
public sealed record TextPage(string Path, string Markdown)
{
    /// <summary>The file's name without <c>.md</c>.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Reads a file in UTF-8.</summary>
    public static TextPage Read(string path) => new(path, File.ReadAllText(path).ReplaceLineEndings("\n"));

    /// <summary>The whole text as a notebook of one cell: a site has one kind of page.</summary>
    internal Notebook Whole => NotebookOf(Markdown);

    /// <summary>The text in two cells, the second from the first heading below the title on, or empty.</summary>
    internal Notebook InTwo
    {
        get
        {
            var second = MarkdownText.Parse(Markdown)?.OfType<HeadingBlock>().Skip(1).FirstOrDefault()?.Span.Start ?? Markdown.Length;
            return NotebookOf(Markdown[..second], Markdown[second..]);
        }
    }

    /// <summary>What stands before the first heading below the title.</summary>
    internal Notebook Beginning => InTwo is var halves ? halves with { Cells = halves.Cells.RemoveAt(1) } : halves;

    private static Notebook NotebookOf(params ReadOnlySpan<string> parts)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>(parts.Length);
        foreach (var part in parts)
            cells.Add(Cell.Of(CellKind.Markdown, $"text-{cells.Count}", part));
        return new Notebook(cells.ToImmutable(), JsonValues.NoMembers);
    }
}
