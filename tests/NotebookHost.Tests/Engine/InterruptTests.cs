using System.Diagnostics;
using NotebookHost.Cells;
using NotebookHost.Display;
using NotebookHost.Engine;
using NotebookHost.Notebooks;
using Xunit;

namespace NotebookHost.Tests.Engine;

public sealed class InterruptTests : IDisposable
{
    // The promise is a second; a busy machine gets some more.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(3);

    private readonly TemporaryFolder folder = new();
    private readonly CellSession session;

    public InterruptTests()
    {
        CellConsole.Install();
        session = new CellSession(folder.Path);
    }

    public void Dispose()
    {
        session.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("while (true);")]
    [InlineData("for (;;) { }")]
    [InlineData("do ; while (true);")]
    [InlineData("a: goto a;")]
    [InlineData("System.Threading.Thread.Sleep(60000);")]
    [InlineData("await Task.Delay(60000);")]
    [InlineData("Task.Delay(60000).Wait();")]
    [InlineData("var r = Task.Delay(60000).ContinueWith(_ => 1).Result;")]
    [InlineData("while (true) { try { System.Threading.Thread.Sleep(10); } catch { } }")]
    [InlineData("while (true) { try { while (true); } catch { } }")]
    [InlineData("await Task.Delay(1); while (true);")]
    [InlineData("await Task.Yield(); System.Threading.Thread.Sleep(60000);")]
    [InlineData("await Task.Delay(1).ConfigureAwait(false); while (true);")]
    [InlineData("while (true) await Task.Yield();")]
    [InlineData("while (true) Console.Write('x');")]
    [InlineData("new System.Threading.SemaphoreSlim(0).Wait();")]
    [InlineData("System.Threading.Monitor.Enter(typeof(int)); lock (typeof(int)) { System.Threading.Thread.Sleep(60000); }")]
    [InlineData("foreach (var i in Enumerable.Range(0, int.MaxValue).Select(i => { return i; }).Where(i => i < 0)) { }")]
    [InlineData("int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2); Fib(80)")]
    [InlineData("async Task Forever() => await Task.Delay(-1); await Forever();")]
    [InlineData("await Task.Run(() => { while (true); });")]
    [InlineData("Parallel.For(0, 2, i => { while (true); });")]
    [InlineData("foreach (var n in Endless()) { } IEnumerable<int> Endless() { while (true) yield return 1; }")]
    public async Task Code_ends_soon_and_the_state_before_it_stays(string code)
    {
        Assert.IsType<Completed>(await RunAsync("var kept = 41;"));
        Assert.IsType<Interrupted>(await InterruptAsync(code, TimeSpan.FromMilliseconds(400)));

        var outputs = new OutputCollector();
        Assert.IsType<Completed>(await session.ExecuteAsync("later", null, "Console.Write(kept + 1);", outputs, CancellationToken.None));
        Assert.Equal([new StreamOutput("stdout", "42")], outputs.Outputs);
    }

    [Fact]
    public async Task A_call_that_cannot_be_ended_is_left_behind_and_the_reader_is_told()
    {
        var outputs = new OutputCollector();
        Assert.IsType<Interrupted>(await InterruptAsync("Enumerable.Range(0, int.MaxValue).Sum(i => (long)(i % 3))", TimeSpan.FromMilliseconds(400), outputs));
        Assert.Contains("goes on in the background", Assert.IsType<StreamOutput>(Assert.Single(outputs.Outputs)).Text, StringComparison.Ordinal);
        Assert.IsType<Completed>(await RunAsync("1"));
    }

    [Fact]
    public async Task Functions_of_earlier_cells_and_of_loaded_files_end_too()
    {
        folder.Write("forever.csx", "void Forever()\n{\n    while (true);\n}");
        await RunAsync("#load \"forever.csx\"\nvoid Ever() { while (true); }");
        Assert.IsType<Interrupted>(await InterruptAsync("Forever();", TimeSpan.FromMilliseconds(200)));
        Assert.IsType<Interrupted>(await InterruptAsync("Ever();", TimeSpan.FromMilliseconds(200)));
    }

    [Fact]
    public async Task Compiling_ends()
    {
        var code = string.Join('\n', Enumerable.Range(0, 20_000).Select(i => $"int M{i}(int n) => n + {i};"));
        Assert.IsType<Interrupted>(await InterruptAsync(code, TimeSpan.FromMilliseconds(100)));
        Assert.IsType<Completed>(await RunAsync("1"));
    }

    [Fact]
    public async Task An_interrupt_before_the_start_runs_nothing()
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();
        var outputs = new OutputCollector();
        Assert.IsType<Interrupted>(await session.ExecuteAsync("cell", null, "Console.Write(1);", outputs, cancel.Token));
        Assert.Empty(outputs.Outputs);
    }

    [Fact]
    public async Task An_interrupt_after_the_end_does_no_harm()
    {
        using var cancel = new CancellationTokenSource();
        Assert.IsType<Completed>(await session.ExecuteAsync("cell", null, "var x = 1; var late = Task.Delay(300);", new NoSink(), cancel.Token));
        await cancel.CancelAsync();
        Assert.IsType<Completed>(await RunAsync("for (var i = 0; i < 1000; i++) x++; await late;"));
        Assert.IsType<Completed>(await RunAsync("if (x != 1001) throw new Exception($\"{x}\");"));
    }

    [Fact]
    public async Task A_hundred_interrupts_leave_no_threads()
    {
        await RunAsync("1");
        await InterruptAsync("while (true);", TimeSpan.FromMilliseconds(20));
        var before = Threads();
        for (var i = 0; i < 100; i++)
        {
            var code = (i % 4) switch { 0 => "while (true);", 1 => "System.Threading.Thread.Sleep(60000);", 2 => "await Task.Delay(60000);", _ => "while (true) Console.Write('x');" };
            Assert.IsType<Interrupted>(await InterruptAsync(code, TimeSpan.FromMilliseconds(i % 10 * 5)));
        }

        var watch = Stopwatch.StartNew();
        while (Threads() > before + 20 && watch.Elapsed < TimeSpan.FromSeconds(20)) await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.InRange(Threads(), 0, before + 20);
        Assert.IsType<Completed>(await RunAsync("1"));
    }

    [Theory]
    [InlineData("async Task<int> Slow() { await Task.Delay(20); await Task.Yield(); return 1; } Slow().Result")]
    [InlineData("async Task Slow() { await Task.Delay(20); await Task.Yield(); } Slow().Wait();")]
    [InlineData("await Task.Yield(); async Task<int> Slow() { await Task.Delay(20); return 1; } Slow().GetAwaiter().GetResult()")]
    public async Task Waiting_for_asynchronous_code_does_not_lock_up(string code)
    {
        var run = RunAsync(code);
        Assert.Same(run, await Task.WhenAny(run, Task.Delay(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken)));
        Assert.IsType<Completed>(await run);
    }

    [Fact]
    public async Task Recursion_without_end_is_an_error_and_the_session_lives()
    {
        await RunAsync("var kept = 1;");
        var threw = Assert.IsType<Threw>(await RunAsync("int Down(int n) => Down(n + 1) + 1;\nDown(0)"));
        Assert.Equal("System.InsufficientExecutionStackException", threw.Error.Name);
        Assert.IsType<Completed>(await RunAsync("kept + 1"));
    }

    [Fact]
    public async Task A_cells_own_tokens_work_as_they_do_elsewhere()
    {
        var watch = Stopwatch.StartNew();
        Assert.IsType<Completed>(await RunAsync(
            "var cts = new System.Threading.CancellationTokenSource(50); try { await Task.Delay(60000, cts.Token); throw new Exception(\"waited\"); } catch (OperationCanceledException) { }"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
    }

    private static int Threads()
    {
        using var process = Process.GetCurrentProcess();
        return process.Threads.Count;
    }

    private Task<CellResult> RunAsync(string code) => session.ExecuteAsync("cell", null, code, new NoSink(), CancellationToken.None);

    private async Task<CellResult> InterruptAsync(string code, TimeSpan after, ICellSink? sink = null)
    {
        using var cancel = new CancellationTokenSource();
        var run = session.ExecuteAsync("cell", null, code, sink ?? new NoSink(), cancel.Token);
        await Task.Delay(after, TestContext.Current.CancellationToken);
        var watch = Stopwatch.StartNew();
        await cancel.CancelAsync();
        var result = await run;
        Assert.True(watch.Elapsed < Soon, $"It took {watch.Elapsed}.");
        return result;
    }
}
