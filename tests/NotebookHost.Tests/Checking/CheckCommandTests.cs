using System.Text.Json;
using NotebookHost.Notebooks;
using NotebookHost.Tests.EndToEnd;
using Xunit;

namespace NotebookHost.Tests.Checking;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_saved_notebook_is_the_same_and_nothing_is_written()
    {
        var file = await SaveAsync("Console.Write(1.5);", "2");
        var before = BytesOf(file);
        var check = await CheckAsync();

        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.Contains("1 notebook, 2 cells, 2 outputs compared, 0 solutions run: all as saved, in ", check.Output, StringComparison.Ordinal);
        Assert.Equal(before, BytesOf(file));
        Assert.Equal([file], Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Differences_are_told_by_cell_output_and_line()
    {
        var file = await SaveAsync("Console.WriteLine(\"one\\nshare 1.25 of 3\");", "2", "3", "4");
        Change(file, 0, cell => cell with { Source = "Console.WriteLine(\"one\\nshare 1.26 of 3\");" });
        Change(file, 1, cell => cell with { Outputs = [] });
        Change(file, 2, cell => cell with { ExecutionCount = null });
        Change(file, 3, cell => cell with { Source = "4 + x" });
        var check = await CheckAsync();

        Assert.Equal(1, check.ExitCode);
        Assert.Contains(
            """
            DIFFERENT n:
              cell 1 (id cell-0), output 1, stdout, line 2:
                saved  share 1.25 of 3
                now    share 1.26 of 3
              cell 2 (id cell-1):
                saved  no output
                now    1 output: result
              cell 3 (id cell-2):
                not executed: run it with --in-place
              cell 4 (id cell-3), error:
                (1,5): CS0103: The name 'x' does not exist in the current context
                    4 + x
                        ^
            1 notebook, 3 cells, 1 output compared, 0 solutions run: 4 differences, in 
            """.ReplaceLineEndings("\n"),
            check.Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_may_set_its_tolerance_or_be_ignored()
    {
        var file = await SaveAsync("1.0001", "2");
        Change(file, 0, cell => cell with { Source = "1.0002", Metadata = cell.Metadata.Add("check", JsonElement.Parse("""{"tolerance": 0.001}""")) });
        Change(file, 1, cell => cell with { Source = "3", Metadata = cell.Metadata.Add("tags", JsonElement.Parse("""["check-ignore"]""")) });

        Assert.Equal(0, (await CheckAsync()).ExitCode);

        Change(file, 0, cell => cell with { Metadata = cell.Metadata.Remove("check") });
        var check = await CheckAsync();
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("cell 1 (id cell-0), output 1, text/plain, line 1", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notebook_never_executed_is_a_difference()
    {
        folder.WriteNotebook("n.ipynb", "1");
        var check = await CheckAsync();

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("never executed: run it with --in-place", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folded_solutions_run_and_an_error_in_one_does_not_end_the_rest()
    {
        var file = await SaveAsync("var n = 2;");
        var text = Cell.Of(
            CellKind.Markdown, "turn", "<details>\n<summary>Solution</summary>\n\n```csharp\nn + nothing\n```\n</details>\n\n<details>\n\n```csharp\nvar m = n;\n```\n</details>");
        var notebook = NotebookFile.Read(file);
        NotebookFile.Write(file, notebook with { Cells = notebook.Cells.Add(text) });
        var check = await CheckAsync();

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("solution 1 of the text turn, error:\n    (1,5): CS0103", check.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("2 solutions run: 1 difference", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_bad_usage() =>
        Assert.Equal(2, (await HostProcess.RunAsync(folder.Path, "check", "gone.ipynb")).ExitCode);

    private static byte[] BytesOf(string file) => File.ReadAllBytes(file);

    private Task<HostResult> CheckAsync() => HostProcess.RunAsync(folder.Path, "check", "n.ipynb");

    private async Task<string> SaveAsync(params CodeCell[] cells)
    {
        var file = folder.WriteNotebook("n.ipynb", cells);
        var run = await HostProcess.RunAsync(folder.Path, "run", "--in-place", "n.ipynb");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return file;
    }

    private static void Change(string file, int index, Func<Cell, Cell> change)
    {
        var notebook = NotebookFile.Read(file);
        NotebookFile.Write(file, notebook with { Cells = notebook.Cells.SetItem(index, change(notebook.Cells[index])) });
    }
}
