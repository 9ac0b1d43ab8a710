using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NotebookHost.Notebooks;
using NotebookHost.Pages;

namespace Notebooks.Tests.Teaching;

/// <summary>A lesson of the collection, as its file has it.</summary>
internal sealed partial record LessonFile(string Name, Notebook Notebook, Lesson About)
{
    private static readonly string Folder = Repository.At("notebooks");

    /// <summary>The names of the files, in the order of the course.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>The first cell: what is learnt, how long it takes, what it needs, and its words.</summary>
    public string Opening => Notebook.Cells[0].Source;

    /// <summary>The text of all cells, code included.</summary>
    public string Text { get; } = string.Join('\n', Notebook.Cells.Select(cell => cell.Source));

    /// <summary>The terms of the glossary that it links to, by their anchors.</summary>
    public IEnumerable<string> LinkedTerms => LinksOf(Text);

    /// <summary>The data files that it reads, by the variables that name them.</summary>
    public IEnumerable<string> DataVariables => DataPath.Matches(Text).Select(match => match.Groups["name"].Value).Distinct();

    public static LessonFile Read(string name)
    {
        var path = Path.Combine(Folder, name);
        var notebook = NotebookFile.Read(path);
        return new LessonFile(name, notebook, Lesson.Of(notebook, path));
    }

    /// <summary>The anchors in the links of a Markdown text to the glossary.</summary>
    public static IEnumerable<string> LinksOf(string markdown) => GlossaryLink.Matches(markdown).Select(match => match.Groups["anchor"].Value);

    [GeneratedRegex(@"\]\(glossary\.md#(?<anchor>[^)]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex GlossaryLink { get; }

    [GeneratedRegex("^var (?<name>[A-Za-z]+) = \"\\.\\./data/[^\"]+\";", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex DataPath { get; }
}
