using System.Text.RegularExpressions;
using NotebookHost.Notebooks;
using Xunit;

namespace Notebooks.Tests;

/// <summary>What the README tells people to do is done here and by .ci/run; what it claims comes with its command.</summary>
public sealed partial class ReadmeTests
{
    private static readonly MarkdownPage Readme = MarkdownPage.Read(Repository.At("README.md"));

    public static TheoryData<string> Pages { get; } = ["README.md", "data/README.md"];

    [Fact]
    public void Every_command_shown_is_one_that_is_checked()
    {
        var shown = Readme.Fences.Where(fence => fence.Language == "sh").SelectMany(fence => fence.Lines).Where(line => line.Length > 0).ToList();
        var run = File.ReadLines(Repository.At(".ci", "run"))
            .Where(line => line.StartsWith("step ", StringComparison.Ordinal) || line.StartsWith("step_tests ", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..])
            .ToList();

        Assert.Contains("dotnet run --project src/NotebookHost", shown);
        Assert.Contains("dotnet test", shown);
        Assert.All(shown, command => Assert.Contains(command, run));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_to_the_repository_leads_somewhere(string page)
    {
        var path = Repository.At(page.Split('/'));
        var links = MarkdownPage.Read(path).Links.Where(link => !link.Contains("://", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, link.Split('#')[0])), $"{page} links to {link}, which is absent."));
    }

    [Fact]
    public void Every_notebook_is_linked()
    {
        var notebooks = Directory.EnumerateFiles(Repository.At("notebooks"), "*.ipynb").Select(path => $"notebooks/{Path.GetFileName(path)}").ToList();

        Assert.NotEmpty(notebooks);
        Assert.All(notebooks, notebook => Assert.Contains(notebook, Readme.Links));
    }

    [Fact]
    public void Every_figure_comes_with_a_command_that_can_be_run()
    {
        var rows = Readme.Rows("What").ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            Assert.Equal(3, row.Length);
            if (PythonCommand.Match(row[2]) is { Success: true } python)
            {
                Assert.NotEmpty(Directory.GetFiles(Repository.At("tests", "Jupyter"), python.Groups["file"].Value.Replace("[sw]", "", StringComparison.Ordinal)));
                return;
            }

            Assert.True(Command.IsMatch(row[2]), $"{row[0]}: {row[2]} is no command in backticks that names a project.");
            var project = Command.Match(row[2]).Groups["project"].Value;
            Assert.True(Directory.Exists(Repository.At(project.Split('/'))), $"{project} is absent.");
            if (Filter.Match(row[2]) is { Success: true } filter) AssertIsTestClass(project, filter.Groups["class"].Value);
        });
    }

    [Fact]
    public async Task The_example_runs_and_prints_what_is_shown()
    {
        var example = string.Join('\n', Assert.Single(Readme.Fences, fence => fence.Language == "csharp").Lines);
        var shown = string.Join('\n', Assert.Single(Readme.Fences, fence => fence.Language == "text").Lines);
        using var folder = new TemporaryFolder();
        WriteExample(folder.Path, example);

        var run = await HostRun.OfAsync(folder.Path, "--out", "out");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var outputs = NotebookFile.Read(Path.Combine(folder.Path, "out", "example.ipynb")).Cells[0].Outputs;
        Assert.Equal(2, outputs.Length);
        Assert.Equal(shown, Assert.IsType<StreamOutput>(outputs[0]).Text.TrimEnd('\n'));
        Assert.Contains("application/vnd.plotly.v1+json", Assert.IsType<DisplayOutput>(outputs[1]).Data.Keys);
    }

    [Fact]
    public void A_page_is_taken_apart_as_Markdown_reads_it()
    {
        var page = MarkdownPage.Parse(["| A | B |", "| --- | ---: |", "| [x](y/z) | `1` |", "text", "```sh", "| no | row |", "```", "![p](q.png)", "| C |", "| - |", "| d |"]);

        Assert.Equal(["sh: | no | row |"], page.Fences.Select(fence => $"{fence.Language}: {string.Join('\n', fence.Lines)}"));
        Assert.Equal(["[x](y/z), `1`"], page.Rows("A").Select(row => string.Join(", ", row)));
        Assert.Equal(["d"], page.Rows("C").Select(row => string.Join(", ", row)));
        Assert.Equal(["y/z", "q.png"], page.Links);
    }

    // A folder like the repository, with the example as its only notebook.
    private static void WriteExample(string folder, string code)
    {
        var notebooks = Directory.CreateDirectory(Path.Combine(folder, "notebooks")).FullName;
        var transcripts = Directory.CreateDirectory(Path.Combine(folder, "data", "transcripts")).FullName;
        File.Copy(Repository.Transcript, Path.Combine(transcripts, Path.GetFileName(Repository.Transcript)));
        File.WriteAllText(
            Path.Combine(notebooks, "setup.csx"),
            File.ReadAllText(Repository.At("notebooks", "setup.csx")).Replace("../artifacts", Repository.At("artifacts"), StringComparison.Ordinal));
        var cell = Cell.Of(CellKind.Code, "example", code);
        NotebookFile.Write(Path.Combine(notebooks, "example.ipynb"), new Notebook([cell], Notebook.Empty.Metadata));
    }

    private static void AssertIsTestClass(string project, string name)
    {
        var prefix = Path.GetFileName(project) + ".";
        Assert.StartsWith(prefix, name, StringComparison.Ordinal);
        var file = Repository.At([.. project.Split('/'), .. name[prefix.Length..].Split('.')]) + ".cs";
        Assert.True(File.Exists(file), $"{file} is absent, so there is no {name} to run.");
    }

    [GeneratedRegex("^`dotnet (test|run)( -c Release)? --project (?<project>[A-Za-z./]+)( [^`]+)?`$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Command { get; }

    [GeneratedRegex("^`python3 (-m unittest discover -s tests/Jupyter -p |tests/Jupyter/)(?<file>[a-z_*\\[\\]]+\\.py)( [0-9]+)?`$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex PythonCommand { get; }

    [GeneratedRegex("--filter-class (?<class>[A-Za-z.]+)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Filter { get; }
}
