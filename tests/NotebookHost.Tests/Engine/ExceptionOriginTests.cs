using NotebookHost.Cells;
using NotebookHost.Engine;
using NotebookHost.Notebooks;
using Xunit;

namespace NotebookHost.Tests.Engine;

/// <summary>Where an exception is said to come from, whatever way it took.</summary>
public sealed class ExceptionOriginTests : IDisposable
{
    private readonly Session session = new();

    static ExceptionOriginTests() => StrayExceptions.Survive(exception => new ErrorOutput(exception.GetType().Name, exception.Message, [$"{exception.GetType().Name}: {exception.Message}"]));

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task A_loaded_file_is_named_with_its_line()
    {
        session.Folder.Write("lib/calc.csx", "int Divide(int a, int b)\n{\n    while (true) { return a / b; }\n}");
        await session.ShowAsync("#load \"lib/calc.csx\"");
        Golden(
            """
            System.DivideByZeroException: Attempted to divide by zero.
               at Divide(Int32 a, Int32 b) in lib/calc.csx, line 3
                    while (true) { return a / b; }
                                   ^
               at cell 2, line 1
            """,
            await session.FailAsync("Divide(1, 0)"));
    }

    [Fact]
    public async Task A_method_written_as_an_expression_shows_the_expression()
    {
        await session.ShowAsync("int Divide(int a, int b) => a / b;");
        Golden(
            """
            System.DivideByZeroException: Attempted to divide by zero.
               at Divide(Int32 a, Int32 b) in cell 1, line 1
                int Divide(int a, int b) => a / b;
                                            ^
               at cell 2, line 2
            """,
            await session.FailAsync("\nDivide(1, 0)"));
    }

    [Fact]
    public async Task A_lambda_within_linq_shows_its_line()
    {
        var error = await session.FailAsync("var all = new[] { 1, 0 }\n    .Select(n => 1 / n)\n    .ToList();");
        Assert.Equal("   at lambda(Int32 n) in cell 1, line 2", error.Traceback[1]);
        Assert.Equal("   at cell 1, line 1", error.Traceback[^1]);
    }

    [Fact]
    public async Task Each_cause_of_an_aggregate_is_told()
    {
        var error = await session.FailAsync("Task.WaitAll(Task.Run(() => { throw new InvalidOperationException(\"one\"); }), Task.Run(() => { throw new ArgumentException(\"two\"); }));");
        Assert.Equal("System.AggregateException", error.Name);
        Assert.Contains("one", error.Value, StringComparison.Ordinal);
        Assert.Contains("two", error.Value, StringComparison.Ordinal);
        Assert.Contains(error.Traceback, line => line.StartsWith("caused by System.InvalidOperationException: one", StringComparison.Ordinal));
        Assert.Contains(error.Traceback, line => line.StartsWith("caused by System.ArgumentException: two", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_value_whose_ToString_throws_is_the_cells_error()
    {
        var error = await session.FailAsync("class Odd : IFormattable { public override string ToString() => throw new InvalidOperationException(\"no text\"); public string ToString(string f, IFormatProvider p) => ToString(); }\nnew Odd().ToString()");
        Assert.Equal("System.InvalidOperationException: no text", error.Traceback[0]);
        Assert.StartsWith("   at Odd.ToString() in cell 1, line 1", error.Traceback[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warning_is_not_shown() =>
        Assert.Empty(await session.ShowAsync("#warning careful\nint unused() { int a; return 1; }"));

    [Theory]
    [InlineData("var t = new System.Threading.Thread(() => { throw new InvalidOperationException(\"stray\"); }); t.Start(); t.Join();")]
    [InlineData("async void Later() { await Task.Yield(); throw new InvalidOperationException(\"stray\"); } Later(); await Task.Delay(500);")]
    public async Task An_exception_of_a_thread_of_its_own_is_told_and_the_session_lives(string code)
    {
        var outputs = new OutputCollector();
        using var own = new CellSession(session.Folder.Path);
        Assert.IsType<Completed>(await own.ExecuteAsync("cell 1", null, code, outputs, CancellationToken.None));
        var text = Assert.IsType<StreamOutput>(Assert.Single(outputs.Outputs));
        Assert.Equal("stderr", text.Name);
        Assert.Contains("InvalidOperationException: stray", text.Text, StringComparison.Ordinal);
        Assert.IsType<Completed>(await own.ExecuteAsync("cell 2", null, "1", outputs, CancellationToken.None));
    }

    private static void Golden(string expected, ErrorOutput error) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', error.Traceback));
}
