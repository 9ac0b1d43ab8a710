using System.Diagnostics;
using System.Globalization;
using NotebookHost.Notebooks;
using Xunit;

namespace NotebookHost.Tests.EndToEnd;

public sealed class BadNotebookTests(BadNotebooks run) : IClassFixture<BadNotebooks>
{
    [Theory]
    [InlineData("loops", "TimeoutError", "--timeout")]
    [InlineData("exits", "ProcessExited", "Environment.Exit(3)")]
    [InlineData("overflows", "StackOverflow", "overflowed the stack")]
    [InlineData("failfast", "ProcessCrashed", "gave up")]
    [InlineData("background", "System.Exception", "unseen")]
    public void A_cell_that_takes_its_process_with_it_gets_an_error_and_later_cells_are_not_run(string name, string kind, string says)
    {
        var error = Assert.IsType<ErrorOutput>(run.CellOf(name, 0).Outputs[^1]);
        Assert.Equal(kind, error.Name);
        Assert.Contains(says, error.Value, StringComparison.Ordinal);
        Assert.NotEmpty(error.Traceback);
        Assert.Equal(1, run.CellOf(name, 0).ExecutionCount);
        Assert.Null(run.CellOf(name, 1).ExecutionCount);
        Assert.Empty(run.CellOf(name, 1).Outputs);
        Assert.Contains($"FAILED {name}, cell 1 (id cell-0):", run.Result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exits")]
    [InlineData("overflows")]
    public void What_a_cell_wrote_before_its_process_ended_is_kept(string name) =>
        Assert.Equal(new StreamOutput("stdout", "before\n"), run.CellOf(name, 0).Outputs[0]);

    [Fact]
    public void The_other_notebooks_are_unharmed()
    {
        Assert.Equal("2", Assert.IsType<ResultOutput>(Assert.Single(run.CellOf("good", 1).Outputs)).TextOf("text/plain"));
        Assert.Contains("good: done", run.Result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gigabyte_is_cut_with_a_notice_and_the_notebook_goes_on()
    {
        var outputs = run.CellOf("writes", 0).Outputs;
        Assert.Equal(1024 * 1024, Assert.IsType<StreamOutput>(outputs[0]).Text.Length);
        Assert.Contains("Output cut here", Assert.IsType<StreamOutput>(outputs[1]).Text, StringComparison.Ordinal);
        Assert.Equal(2, outputs.Length);
        Assert.Equal([new StreamOutput("stdout", "still here")], run.CellOf("writes", 1).Outputs);
    }

    [Fact]
    public void Endless_output_is_cut_too()
    {
        var outputs = run.CellOf("loops", 0).Outputs;
        Assert.True(Assert.IsType<StreamOutput>(outputs[0]).Text.Length <= 1024 * 1024);
        Assert.True(outputs.Length <= 3);
    }

    [Fact]
    public void Children_and_threads_left_behind_are_ended_and_raw_output_is_no_message()
    {
        var id = int.Parse(Assert.IsType<ResultOutput>(Assert.Single(run.CellOf("leaves", 0).Outputs)).TextOf("text/plain")!, CultureInfo.InvariantCulture);
        Assert.False(IsAlive(id));
        Assert.Equal("True", Assert.IsType<ResultOutput>(Assert.Single(run.CellOf("leaves", 2).Outputs)).TextOf("text/plain"));
    }

    [Theory]
    [InlineData("not-json")]
    [InlineData("old")]
    [InlineData("python")]
    public void A_file_that_cannot_be_read_is_named_and_not_written(string name)
    {
        Assert.Contains($"FAILED {name}:", run.Result.Error, StringComparison.Ordinal);
        Assert.Contains($"{name}.ipynb", run.Result.Error, StringComparison.Ordinal);
        Assert.False(run.Wrote(name + ".ipynb"));
    }

    [Fact]
    public void A_path_that_is_not_there_is_bad_usage_but_the_rest_runs()
    {
        Assert.Equal(2, run.Result.ExitCode);
        Assert.Contains("gone.ipynb: there is no such file or folder.", run.Result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_is_left_half_written() =>
        Assert.DoesNotContain(run.Files, file => file.EndsWith(".part", StringComparison.Ordinal));

    private static bool IsAlive(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
