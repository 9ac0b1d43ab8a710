using System.Diagnostics;
using NotebookHost.Notebooks;
using Xunit;

namespace NotebookHost.Tests.EndToEnd;

public sealed class RunCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Without_arguments_the_notebooks_folder_is_run_and_two_runs_give_the_same_bytes()
    {
        folder.WriteNotebook(
            "notebooks/00-first.ipynb",
            new CodeCell("var n = 1;", "parameters"),
            "#!time\nConsole.WriteLine(n); Console.Error.WriteLine(\"e\"); display(new { n, Name = \"x\" });",
            new CodeCell("throw new InvalidOperationException(\"meant\");", "raises-exception"),
            new CodeCell("Environment.Exit(1);", "skip-execution"),
            "record R(int A); Enumerable.Range(0, 3).Select(i => new R(i))",
            "string.Join(\",\", new HashSet<string> { \"b\", \"a\" }.Select(s => s.Length))");
        folder.WriteNotebook("notebooks/01-second.ipynb", "await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => i))); Environment.CurrentDirectory.EndsWith(\"notebooks\")");

        var first = await HostProcess.RunAsync(folder.Path);
        Directory.Move(folder.At("artifacts", "notebooks"), folder.At("first"));
        var second = await HostProcess.RunAsync(folder.Path, "run");

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal("", first.Error);
        var files = FilesOf(folder.At("first"));
        Assert.Contains("00-first.ipynb", files.Keys);
        Assert.Contains("index.html", files.Keys);
        Assert.Equal(files, FilesOf(folder.At("artifacts", "notebooks")));

        var cells = NotebookFile.Read(folder.At("first", "00-first.ipynb")).Cells;
        Assert.Equal([1, 2, 3, null, 4, 5], cells.Select(cell => cell.ExecutionCount));
        Assert.Equal("System.InvalidOperationException", Assert.IsType<ErrorOutput>(Assert.Single(cells[2].Outputs)).Name);
        Assert.Equal("True", Assert.IsType<ResultOutput>(Assert.Single(NotebookFile.Read(folder.At("first", "01-second.ipynb")).Cells[0].Outputs)).TextOf("text/plain"));
    }

    [Fact]
    public async Task Parameters_are_injected_and_errors_may_be_allowed()
    {
        folder.WriteNotebook("p.ipynb", new CodeCell("var n = 1; var name = \"a\";", "parameters"), "throw new Exception(\"x\");", "$\"{name}{n}\"");
        var run = await HostProcess.RunAsync(folder.Path, "run", "p.ipynb", "--out", "out", "--param", "n=5", "--param", "name=b=c", "--allow-errors");

        Assert.Equal(0, run.ExitCode);
        var cells = NotebookFile.Read(folder.At("out", "p.ipynb")).Cells;
        Assert.Equal("// Parameters\nn = 5;\nname = \"b=c\";", cells[1].Source);
        Assert.IsType<ErrorOutput>(Assert.Single(cells[2].Outputs));
        Assert.Equal("b=c5", Assert.IsType<ResultOutput>(Assert.Single(cells[3].Outputs)).TextOf("text/plain"));
    }

    [Fact]
    public async Task A_failure_prints_notebook_cell_message_and_the_line_under_a_caret()
    {
        folder.WriteNotebook("bad.ipynb", "var a = 1;", "var b =\n    a + c;", "3");
        var run = await HostProcess.RunAsync(folder.Path, "run", "bad.ipynb", "--out", "out");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            FAILED bad, cell 2 (id cell-1):
              (2,9): CS0103: The name 'c' does not exist in the current context
                      a + c;
                          ^
              1 later cell was not run.

            """.ReplaceLineEndings("\n"),
            run.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task An_expected_error_that_does_not_come_is_a_failure()
    {
        folder.WriteNotebook("e.ipynb", new CodeCell("1", "raises-exception"));
        var run = await HostProcess.RunAsync(folder.Path, "run", "e.ipynb", "--out", "out");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ended without an error", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no folder ./notebooks here.")]
    [InlineData("--timeout 0: give a number", "run", "--timeout", "0")]
    [InlineData("--jobs none: give a whole number", "run", "--jobs", "none")]
    [InlineData("--param x: give NAME=VALUE", "run", "--param", "x")]
    [InlineData("--nope", "run", "--nope")]
    public async Task Bad_usage_is_said_with_exit_code_2(string says, params string[] arguments)
    {
        var run = await HostProcess.RunAsync(folder.Path, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run", "--help")]
    [InlineData("--help")]
    [InlineData("--version")]
    public async Task Help_and_version_are_printed(params string[] arguments)
    {
        var run = await HostProcess.RunAsync(folder.Path, arguments);
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(arguments[^1] == "--version" ? @"^\d+\.\d+\.\d+" : "run", run.Output);
        Assert.DoesNotContain(Workers.Worker.Command + " ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_stops_the_cells_and_leaves_no_file(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        folder.WriteNotebook("long.ipynb", "File.WriteAllText(\"worker\", Environment.ProcessId.ToString()); System.Threading.Thread.Sleep(-1);");
        using var process = HostProcess.Start(folder.Path, "run", "long.ipynb", "--out", "out");
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (!File.Exists(folder.At("worker")) && !process.HasExited) await Task.Delay(20, TestContext.Current.CancellationToken);

        using (var kill = Process.Start("kill", ["-" + signal, $"{process.Id}"])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("Stopped.", await error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("out")));
        var worker = await File.ReadAllTextAsync(folder.At("worker"), TestContext.Current.CancellationToken);
        Assert.False(Directory.Exists($"/proc/{worker}"));
    }

    private static Dictionary<string, string> FilesOf(string root) =>
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetRelativePath(root, file), File.ReadAllText);
}
