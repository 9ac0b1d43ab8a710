using System.Collections.Immutable;
using System.Text.Json;
using NotebookHost.Cells;
using NotebookHost.Display;
using NotebookHost.Engine;
using Xunit;

namespace NotebookHost.Tests.Display;

public sealed class InputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly CellSession session;
    private readonly Reader reader = new();

    public InputTests()
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
    [InlineData("input(\"Name?\")", "Name?", "Ada", "Ada")]
    [InlineData("input()", "", "Ada", "Ada")]
    [InlineData("await Kernel.GetInputAsync(\"Name?\")", "Name?", "Ada", "Ada")]
    [InlineData("Console.ReadLine()", "", "Ada", "Ada")]
    [InlineData("Console.In.ReadLine()", "", "Ada", "Ada")]
    [InlineData("(char)Console.Read()", "", "Ada", "A")]
    [InlineData("Console.In.ReadToEnd()", ",", "Ada,", "Ada\n")]
    [InlineData("password(\"Key?\").GetClearTextPassword()", "Key? (hidden)", "secret", "secret")]
    [InlineData("(await Kernel.GetPasswordAsync(\"Key?\")).GetClearTextPassword()", "Key? (hidden)", "secret", "secret")]
    public async Task The_reader_is_asked(string code, string prompts, string answers, string value)
    {
        foreach (var answer in answers.Split(',')) reader.Answers.Enqueue(answer);
        Assert.IsType<Completed>(await RunAsync($"var got = ({code}).ToString(); if (got != {JsonSerializer.Serialize(value)}) throw new Exception(got);"));
        Assert.Equal(prompts.Split(','), reader.Prompts);
    }

    [Fact]
    public async Task A_password_is_not_shown()
    {
        reader.Answers.Enqueue("secret");
        await RunAsync("var key = password(); display(key); Console.Write(key);\n#!whos");
        Assert.DoesNotContain("secret", reader.Shown, StringComparison.Ordinal);
        Assert.Contains("************", reader.Shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Console.ReadLine();")]
    [InlineData("input();")]
    [InlineData("await Kernel.GetInputAsync();")]
    [InlineData("await Task.Yield(); Console.In.ReadToEnd();")]
    [InlineData("#!set --name x --value @input")]
    public async Task Waiting_for_the_reader_can_be_interrupted(string code)
    {
        using var cancel = new CancellationTokenSource();
        var run = session.ExecuteAsync("cell", null, code, reader, cancel.Token);
        await reader.Asked.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await cancel.CancelAsync();
        Assert.IsType<Interrupted>(await run.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken));
        reader.Answers.Enqueue("now");
        Assert.IsType<Completed>(await RunAsync("if (Console.ReadLine() != \"now\") throw new Exception();"));
    }

    [Fact]
    public async Task Where_nobody_can_be_asked_input_throws_and_the_console_is_at_its_end()
    {
        var outputs = new OutputCollector();
        var threw = Assert.IsType<Threw>(await session.ExecuteAsync("cell", null, "input(\"Name?\")", outputs, CancellationToken.None));
        Assert.Contains("Nobody can be asked", threw.Error.Value, StringComparison.Ordinal);
        Assert.IsType<Completed>(await session.ExecuteAsync("cell", null, "if (Console.ReadLine() is not null || Console.Read() != -1 || Console.In.ReadToEnd() != \"\") throw new Exception();", outputs, CancellationToken.None));
    }

    [Fact]
    public async Task An_answer_is_set_as_a_variable()
    {
        reader.Answers.Enqueue("Ada");
        reader.Answers.Enqueue("secret");
        Assert.IsType<Completed>(await RunAsync("#!set --name who --value @input:\"Your name?\"\n#!set --name key --value @password:Key\nif (who != \"Ada\" || key.GetClearTextPassword() != \"secret\") throw new Exception();"));
        Assert.Equal(["Your name?", "Key (hidden)"], reader.Prompts);
    }

    private Task<CellResult> RunAsync(string code) => session.ExecuteAsync("cell", null, code, reader, CancellationToken.None);

    private sealed class Reader : ICellSink
    {
        private readonly Lock gate = new();

        public Queue<string> Answers { get; } = new();

        public List<string> Prompts { get; } = [];

        public string Shown { get; private set; } = "";

        public TaskCompletionSource Asked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Write(OutputStream stream, ReadOnlySpan<char> text) => Add(text.ToString());

        public int Display(ImmutableSortedDictionary<string, JsonElement> data)
        {
            Add(JsonSerializer.Serialize(data));
            return 0;
        }

        public void Update(int display, ImmutableSortedDictionary<string, JsonElement> data) => Add(JsonSerializer.Serialize(data));

        public void Result(ImmutableSortedDictionary<string, JsonElement> data) => Add(JsonSerializer.Serialize(data));

        public void Clear(bool wait)
        {
        }

        public string? ReadLine(string prompt, bool hidden, CancellationToken cancellation)
        {
            Prompts.Add(hidden ? prompt + " (hidden)" : prompt);
            Asked.TrySetResult();
            if (Answers.TryDequeue(out var answer)) return answer;
            cancellation.WaitHandle.WaitOne();
            throw new OperationCanceledException(cancellation);
        }

        public void Elapsed(TimeSpan time)
        {
        }

        private void Add(string text)
        {
            lock (gate)
            {
                Shown += text;
            }
        }
    }
}
