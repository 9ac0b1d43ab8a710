using Xunit;

namespace NotebookHost.Tests.Engine;

/// <summary>What a reader sees of an error: readable goldens.</summary>
public sealed class ErrorReportTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task Each_compile_error_has_place_code_message_and_caret()
    {
        var error = await session.FailAsync("var fine = 1;\n\tvar x = nope + 1;\nint n = \"text\";");

        Assert.Equal("CompilationError", error.Name);
        Assert.Equal("(2,10): CS0103: The name 'nope' does not exist in the current context", error.Value);
        Golden(
            """
            (2,10): CS0103: The name 'nope' does not exist in the current context
                	var x = nope + 1;
                	        ^
            (3,9): CS0029: Cannot implicitly convert type 'string' to 'int'
                int n = "text";
                        ^
            """,
            error.Traceback);
    }

    [Fact]
    public async Task A_thousand_compile_errors_are_counted_not_listed()
    {
        var error = await session.FailAsync(string.Join('\n', Enumerable.Repeat("nope();", 1000)));
        Assert.Equal("... and 980 more errors", error.Traceback[^1]);
        Assert.Equal(61, error.Traceback.Length);
    }

    [Fact]
    public async Task An_exception_shows_the_cells_own_frames_and_the_line_that_threw()
    {
        await session.ShowAsync("class Scale\n{\n    public int Divide(int a, int b)\n    {\n        return a / b;\n    }\n}");
        await session.ShowAsync("async Task<int> Slow(int n)\n{\n    await Task.Yield();\n    return new Scale().Divide(n, 0);\n}");
        var error = await session.FailAsync("var four = 4;\n\nawait Slow(four);");

        Assert.Equal("System.DivideByZeroException", error.Name);
        Golden(
            """
            System.DivideByZeroException: Attempted to divide by zero.
               at Scale.Divide(Int32 a, Int32 b) in cell 1, line 5
                        return a / b;
                        ^
               at Slow() in cell 2, line 4
               at cell 3, line 3
            """,
            error.Traceback);
    }

    [Fact]
    public async Task Causes_are_named_and_so_are_exceptions_declared_in_a_cell()
    {
        await session.ShowAsync("class Gone : Exception { public Gone(string m, Exception inner) : base(m, inner) { } }");
        var error = await session.FailAsync(
            "try { int.Parse(\"x\"); }\ncatch (Exception e) { throw new Gone(\"outer\\nsecond line\", e); }");

        Assert.Equal("Gone", error.Name);
        Golden(
            """
            Gone: outer
            second line
               at cell 2, line 2
                catch (Exception e) { throw new Gone("outer\nsecond line", e); }
                                      ^
            caused by System.FormatException: The input string 'x' was not in a correct format.
            """,
            [.. error.Traceback.Take(6)]);
        Assert.Contains(error.Traceback.Skip(6), line => line == "   at cell 2, line 1");
    }

    [Fact]
    public async Task Paths_are_relative_to_the_notebook()
    {
        session.Folder.Write("where.csx", $"string Where() => @\"{session.Folder.Path}\";");
        var error = await session.FailAsync("#load \"where.csx\"\nFile.ReadAllText(Path.Combine(Where(), \"data.txt\"))");
        Assert.Equal("System.IO.FileNotFoundException: Could not find file 'data.txt'.", error.Traceback[0]);
        // One frame of the runtime's own, the method that the cell called, and then the cell.
        Assert.StartsWith("   at System.IO.File.ReadAllText(String path", error.Traceback[1], StringComparison.Ordinal);
        Assert.Equal(["   at cell 1, line 2", "    File.ReadAllText(Path.Combine(Where(), \"data.txt\"))", "    ^"], error.Traceback.Skip(2));
    }

    [Fact]
    public async Task A_file_that_is_to_be_built_first_is_named_with_the_remedy()
    {
        var error = await session.FailAsync("// first\n#r \"../artifacts/Made.dll\"");
        Assert.StartsWith("(2,1): CS0006: #r \"../artifacts/Made.dll\": there is no such file. If a project of yours makes it, build that project first", error.Value, StringComparison.Ordinal);
        Assert.Equal(["    #r \"../artifacts/Made.dll\"", "    ^"], error.Traceback.Skip(1));
    }

    [Fact]
    public async Task A_missing_reference_of_a_loaded_file_is_reported_in_that_file()
    {
        session.Folder.Write("lib/setup.csx", "// one\n#r \"gone.dll\"\n");
        var error = await session.FailAsync("#load \"lib/setup.csx\"");
        Assert.StartsWith("lib/setup.csx(2,1): CS0006: #r \"gone.dll\"", error.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#r \"gone.dll\"", "#r \"gone.dll\": there is no such file")]
    [InlineData("#load \"gone.csx\"", "#load \"gone.csx\": there is no such file")]
    public async Task A_directive_that_cannot_be_followed_says_why(string code, string why) =>
        Assert.Contains(why, (await session.FailAsync(code)).Value, StringComparison.Ordinal);

    [Fact]
    public async Task A_formatter_that_throws_is_the_cells_error()
    {
        await session.ShowAsync("class Odd { } Formatter.Register<Odd>((odd, writer) => throw new InvalidOperationException(\"cannot show\"), \"text/html\");");
        var error = await session.FailAsync("new Odd()");
        Assert.Contains("cannot show", string.Join('\n', error.Traceback), StringComparison.Ordinal);
    }

    private static void Golden(string expected, IEnumerable<string> lines) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', lines));
}
