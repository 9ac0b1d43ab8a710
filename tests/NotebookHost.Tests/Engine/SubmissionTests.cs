using NotebookHost.Engine;
using Xunit;

namespace NotebookHost.Tests.Engine;

public sealed class SubmissionTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task The_last_expression_is_shown_and_state_is_carried_to_later_cells()
    {
        Assert.Empty(await session.ShowAsync("var x = 20; int Twice(int n) => 2 * n;"));
        Assert.Equal(["result: text/plain=42"], await session.ShowAsync("Twice(x) + 2"));
        Assert.Empty(await session.ShowAsync("Twice(x);"));
    }

    [Theory]
    [InlineData("Console.Write(\"\")")]
    [InlineData("var y = 1;")]
    [InlineData("// nothing")]
    [InlineData("   \n\n")]
    [InlineData("void M() { } M()")]
    [InlineData("await Task.Yield()")]
    public async Task A_cell_without_a_value_shows_none(string code) => Assert.Empty(await session.ShowAsync(code));

    [Theory]
    [InlineData("(string)null", "result: text/plain=<null>")]
    [InlineData("return 5;", "result: text/plain=5")]
    [InlineData("await Task.FromResult(7)", "result: text/plain=7")]
    [InlineData("\"a<b\"", "result: text/plain=a<b")]
    [InlineData("1.5", "result: text/plain=1.5")]
    [InlineData("new StringBuilder().Append(Path.Combine(\"a\", \"b\").Length).ToString()", "result: text/plain=3")]
    public async Task A_cell_with_a_value_shows_it(string code, string shown) => Assert.Equal([shown], await session.ShowAsync(code));

    [Fact]
    public async Task The_language_is_csharp_14()
    {
        await session.ShowAsync(
            """
            static int WordCount(this string text) => text.Split(' ').Length;
            class Named { public string Name { get => field; set => field = value.Trim(); } = ""; }
            """);

        Assert.Equal(["result: text/plain=3"], await session.ShowAsync("\"one two three\".WordCount()"));
        Assert.Equal(["result: text/plain=x"], await session.ShowAsync("var named = new Named(); named?.Name = \" x \"; named.Name"));
    }

    [Fact]
    public async Task A_using_reaches_later_cells()
    {
        await session.ShowAsync("using System.Text.Json;");
        Assert.Equal(["result: text/plain=[1,2]"], await session.ShowAsync("JsonSerializer.Serialize(new[] { 1, 2 })"));
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_runs_no_part_of_itself()
    {
        await session.ShowAsync("var x = 1;");
        Assert.IsType<CompilationFailed>((await session.RunAsync("x = 2; var y = nope;")).Result);
        Assert.Equal(["result: text/plain=1"], await session.ShowAsync("x"));
    }

    [Fact]
    public async Task A_cell_that_throws_leaves_the_declarations_before_it()
    {
        await session.ShowAsync("var x = \"before\"; var list = new List<int>();");
        var (result, outputs) = await session.RunAsync("list.Add(1); Console.Write(\"said\"); throw new Exception(\"no\"); var x = \"after\";");

        Assert.IsType<Threw>(result);
        Assert.Single(outputs);
        Assert.Equal(["result: text/plain=before"], await session.ShowAsync("x"));
        Assert.Equal(["result: text/plain=1"], await session.ShowAsync("list.Count"));
    }

    [Fact]
    public async Task A_first_cell_that_throws_leaves_a_session_that_works()
    {
        Assert.IsType<Threw>((await session.RunAsync("throw new Exception();")).Result);
        Assert.Equal(["result: text/plain=2"], await session.ShowAsync("1 + 1"));
    }

    [Fact]
    public async Task Waiting_ends_when_it_is_cancelled()
    {
        using var engine = new CSharpEngine(session.Folder.Path);
        using var cancel = new CancellationTokenSource();
        var begun = engine.ExecuteAsync(new CellCode("cell 1", "await Task.Delay(-1);", ""), new NoSink(), cancel.Token);
        await cancel.CancelAsync();

        Assert.IsType<Interrupted>(await begun);
        Assert.IsType<Completed>(await engine.ExecuteAsync(new CellCode("cell 2", "1", ""), new NoSink(), CancellationToken.None));
    }
}
