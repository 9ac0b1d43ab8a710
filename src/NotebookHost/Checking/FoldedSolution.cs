using System.Collections.Immutable;
using System.Globalization;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NotebookHost.Notebooks;
using NotebookHost.Running;

namespace NotebookHost.Checking;

/// <summary>C# that a notebook's text folds away in a <c>details</c> element: the solution of an exercise.</summary>
/// <param name="CellId">The id of the cell that holds it.</param>
/// <param name="Number">Its number in that cell, from 1.</param>
/// <param name="Code">The code.</param>
internal sealed record FoldedSolution(string CellId, int Number, string Code)
{
    private const string NoRun = "no-run";

    /// <summary>What messages call it.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"solution {Number} of the text {CellId}");

    // The space keeps it apart from every id that a cell of a file can have.
    private string AppendedId => string.Create(CultureInfo.InvariantCulture, $"{CellId} solution {Number}");

    /// <summary>The solutions of a notebook, in order. A fence marked <c>csharp no-run</c> is none.</summary>
    public static ImmutableArray<FoldedSolution> In(Notebook notebook) =>
        [.. notebook.Cells.Where(cell => cell.Kind == CellKind.Markdown).SelectMany(cell => In(cell.Source).Select((code, index) => new FoldedSolution(cell.Id, index + 1, code)))];

    /// <summary>The notebook with its solutions to be run after its last cell.</summary>
    public static NotebookToRun Append(NotebookToRun item)
    {
        if (item.Notebook is not { } notebook || In(notebook) is not { IsEmpty: false } solutions) return item;
        return item with
        {
            Notebook = notebook with { Cells = notebook.Cells.AddRange(solutions.Select(solution => Cell.Of(CellKind.Code, solution.AppendedId, solution.Code))) },
            Appended = item.Appended.AddRange(solutions.Select(solution => KeyValuePair.Create(solution.AppendedId, solution.Name))),
        };
    }

    /// <summary>The folded C# of a Markdown text, in order; none where it is nested too deeply to be parsed.</summary>
    public static ImmutableArray<string> In(string markdown)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown);
        }
        catch (ArgumentException)
        {
            return [];
        }

        var depth = 0;
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var part in document.Descendants())
        {
            switch (part)
            {
                case HtmlBlock block:
                    depth = Depth(depth, block.Lines.ToString());
                    break;
                case HtmlInline inline:
                    depth = Depth(depth, inline.Tag);
                    break;
                case FencedCodeBlock fence when depth > 0 && IsToRun(fence):
                    found.Add(string.Join('\n', fence.Lines.Lines.Take(fence.Lines.Count).Select(line => line.Slice.ToString())));
                    break;
            }
        }

        return found.DrainToImmutable();
    }

    private static bool IsToRun(FencedCodeBlock fence) =>
        fence.Info?.ToLowerInvariant() is "csharp" or "cs" or "c#"
        && fence.Arguments?.Split(' ').Contains(NoRun, StringComparer.OrdinalIgnoreCase) != true;

    private static int Depth(int depth, string html) =>
        Math.Max(0, depth + Count(html, "<details") - Count(html, "</details"));

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.OrdinalIgnoreCase)) count++;
        return count;
    }
}
