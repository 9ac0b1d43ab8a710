using Xunit;

namespace NotebookHost.Tests.Display;

public sealed class DisplayTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("display(1);", "display: text/plain=1")]
    [InlineData("1.Display();", "display: text/plain=1")]
    [InlineData("display(HTML(\"<b>x</b>\"));", "display: text/html=<b>x</b> | text/plain=<b>x</b>")]
    [InlineData("HTML(\"<i>y</i>\")", "result: text/html=<i>y</i> | text/plain=<i>y</i>")]
    [InlineData("\"# t\".DisplayAs(\"text/markdown\");", "display: text/markdown=# t")]
    [InlineData("\"{\\\"a\\\":1}\".DisplayAs(\"application/json\");", "display: application/json={\"a\":1}")]
    [InlineData("\"not json\".DisplayAs(\"application/json\");", "display: application/json=not json")]
    [InlineData("display(new[] { 1, 2 }, \"text/plain\");", "display: text/plain=[ 1, 2 ]")]
    [InlineData("display(null);", "display: text/plain=<null>")]
    [InlineData("display(1)", "display: text/plain=1")]
    [InlineData("div[@class: \"a\"](\"<x>\", b(\"y\"))", "result: text/html=<div class=\"a\">&lt;x&gt;<b>y</b></div> | text/plain=<div class=\"a\">&lt;x&gt;<b>y</b></div>")]
    [InlineData("Javascript(\"alert(1)\");", "display: application/javascript=alert(1)")]
    [InlineData("Console.Write(1); display(2); ClearOutput(); display(3);", "display: text/plain=3")]
    [InlineData("Console.Write(1); display(2); ClearOutput(wait: true); display(3);", "display: text/plain=3")]
    [InlineData("b(\"bold\")", "result: text/html=<b>bold</b> | text/plain=<b>bold</b>")]
    public async Task The_entry_points_of_dotnet_interactive_work_under_their_own_names(string code, string shown) =>
        Assert.Equal([shown], await session.ShowAsync(code));

    [Fact]
    public async Task A_mime_type_that_is_asked_for_is_the_only_one()
    {
        var shown = Assert.Single(await session.ShowAsync("display(\"a<b\", \"text/html\");"));
        Assert.StartsWith("display: text/html=", shown, StringComparison.Ordinal);
        Assert.Contains("<pre>a&lt;b</pre>", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("text/plain", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_display_can_be_replaced_also_from_a_later_cell()
    {
        Assert.Equal(
            ["display: text/plain=three", "display: text/plain=other"],
            await session.ShowAsync("var shown = display(\"one\"); display(\"other\"); shown.Update(\"two\"); shown.Update(\"three\");"));
        Assert.Empty(await session.ShowAsync("shown.Update(4);"));
    }

    [Fact]
    public async Task Records_and_tables_come_as_html_and_as_text()
    {
        var shown = Assert.Single(await session.ShowAsync("record Vote(string Name, int Count); new[] { new Vote(\"<a>\", 1) }"));
        Assert.Contains("<table>", shown, StringComparison.Ordinal);
        Assert.Contains("&lt;a&gt;", shown, StringComparison.Ordinal);
        Assert.Contains("text/plain=", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Streams_and_displays_keep_their_order_and_pieces_of_a_stream_merge() =>
        Assert.Equal(
            ["stdout: a1\n", "stderr: e\n", "display: text/plain=d", "stdout: b\nc", "result: text/plain=v"],
            await session.ShowAsync(
                """
                Console.Write("a"); Console.WriteLine(1); Console.Error.WriteLine("e"); display("d");
                Console.WriteLine("b"); Console.Write('c');
                "v"
                """));

    [Fact]
    public async Task A_character_written_in_two_halves_stays_whole() =>
        Assert.Equal(["stdout: a\U0001F600b"], await session.ShowAsync("foreach (var c in \"a\\U0001F600b\") Console.Write(c);"));

    [Fact]
    public async Task Output_of_threads_and_tasks_comes_under_the_cell_that_started_them()
    {
        Assert.Equal(
            ["stdout: thread\ntask\n"],
            await session.ShowAsync(
                """
                var thread = new System.Threading.Thread(() => Console.WriteLine("thread"));
                thread.Start(); thread.Join();
                await Task.Run(() => Console.WriteLine("task"));
                """));
    }

    [Fact]
    public async Task Late_output_goes_to_its_own_cell_not_to_the_one_that_runs_by_then()
    {
        await session.ShowAsync("var go = new TaskCompletionSource(); var late = Task.Run(async () => { await go.Task; Console.Write(\"late\"); });");
        Assert.Equal(["stdout: now"], await session.ShowAsync("go.SetResult(); await late; Console.Write(\"now\");"));
    }

    [Fact]
    public async Task A_style_sheet_reaches_the_page_as_text_of_a_script()
    {
        var shown = Assert.Single(await session.ShowAsync("CSS(\"p::after { content: 'x\\\"</script>'; }\");"));
        Assert.StartsWith("display: application/javascript=", shown, StringComparison.Ordinal);
        Assert.Contains("document.head.appendChild(style)", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("</script>", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_nothing_to_read() =>
        Assert.Equal(["result: text/plain=True"], await session.ShowAsync("Console.ReadLine() is null && Console.In.Read() == -1"));
}
