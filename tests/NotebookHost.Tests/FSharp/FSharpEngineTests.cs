using NotebookHost.Engine;
using NotebookHost.FSharp;
using Xunit;

namespace NotebookHost.Tests.FSharp;

/// <summary>F# cells; the session is shared, since to start one takes seconds, and each test uses names of its own.</summary>
public sealed class FSharpEngineTests(FSharpCells cells) : IClassFixture<FSharpCells>
{
    [Theory]
    [InlineData("1 + 1", "result: 2")]
    [InlineData("[ for i in 1 .. 3 -> i * i ] |> List.sum", "result: 14")]
    [InlineData("printfn \"%d and %.2f\" 3 0.5", "stdout: 3 and 0.50\n")]
    [InlineData("let quiet = 5")]
    [InlineData("()")]
    [InlineData("display 42 |> ignore", "display: 42")]
    [InlineData("[1; 2] |> display", "display: [1; 2]")]
    [InlineData("let a = 1;;\nlet b = a + 1;;\nb + 1", "result: 3")]
    [InlineData("Map.ofList [\"a\", Some 1]", "result: map [(\"a\", Some 1)]")]
    [InlineData("HTML \"<b>x</b>\"", "result: <b>x</b>")]
    public async Task The_last_value_and_what_is_printed_are_shown(string code, params string[] shown) =>
        Assert.Equal(shown, await cells.ShowAsync(code));

    [Fact]
    public async Task Later_cells_see_what_earlier_ones_declared_and_a_failing_one_changes_nothing()
    {
        await cells.ShowAsync("type Shape =\n  | Circle of float\n  | Square of float\nlet area = function\n  | Circle r -> 3.0 * r * r\n  | Square s -> s * s");
        await cells.FailAsync("let area = nope");
        Assert.Equal(["result: 12"], await cells.ShowAsync("area (Circle 2.0)"));
        Assert.Equal(["result: 9"], await cells.ShowAsync("area (Square 3.0)"));
    }

    [Fact]
    public async Task A_compile_error_has_place_code_message_and_caret()
    {
        var error = await cells.FailAsync("let fine = 1\n\nlet wrong = missingName + 1\nlet text : int = \"t\"");

        Assert.Equal("CompilationError", error.Name);
        Assert.StartsWith("(3,13): FS0039: The value or constructor 'missingName' is not defined.", error.Value, StringComparison.Ordinal);
        Assert.Contains("    let wrong = missingName + 1", error.Traceback);
        Assert.Contains("                ^", error.Traceback);
        Assert.Contains(error.Traceback, line => line.StartsWith("(4,18): FS0001: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_warning_is_written_to_the_error_stream_and_the_cell_runs()
    {
        var shown = await cells.ShowAsync("match Some 1 with\n| Some k -> k");
        Assert.Equal("result: 1", shown[1]);
        Assert.StartsWith("stderr: (1,7): warning FS0025: Incomplete pattern matches", shown[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_shows_the_cells_own_frames_and_the_line_that_threw()
    {
        await cells.ShowAsync("let halve n =\n  if n % 2 = 1 then failwith \"odd\"\n  n / 2");
        var error = await cells.FailAsync("let three = 3\n\nhalve three");

        Assert.Equal(("System.Exception", "odd"), (error.Name, error.Value));
        Assert.Equal("System.Exception: odd", error.Traceback[0]);
        Assert.StartsWith("   at halve(Int32 n) in cell ", error.Traceback[1], StringComparison.Ordinal);
        Assert.EndsWith(", line 2", error.Traceback[1], StringComparison.Ordinal);
        Assert.Equal("      if n % 2 = 1 then failwith \"odd\"", error.Traceback[2]);
        Assert.Matches(@"^   at cell \d+, line 3$", error.Traceback[^1]);
        Assert.DoesNotContain(error.Traceback, line => line.Contains("FSI_", StringComparison.Ordinal) || line.Contains("Reflection", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Variables_have_names_types_and_values()
    {
        await cells.ShowAsync("let variableOne = [1; 2]\nlet variableTwo = \"two\"\nvariableTwo");
        Assert.Contains(cells.Engine.Variables, variable => variable is { Name: "variableTwo", Value: "two" } && variable.Type == typeof(string));
        Assert.Contains(cells.Engine.Variables, variable => variable.Name == "variableOne" && variable.Type.Name == "FSharpList`1");
        Assert.DoesNotContain(cells.Engine.Variables, variable => variable.Name == "it");
        Assert.Equal(cells.Engine.Variables.Select(variable => variable.Name).Order(StringComparer.Ordinal), cells.Engine.Variables.Select(variable => variable.Name));
    }

    [Fact]
    public async Task A_declared_value_has_the_type_it_is_declared_with()
    {
        Assert.Equal(new Completed(), await cells.Engine.DeclareAsync("sharedMap", typeof(Dictionary<string, List<int>>), new Dictionary<string, List<int>> { ["a"] = [1, 2] }));
        Assert.Equal(["result: 3"], await cells.ShowAsync("sharedMap.[\"a\"].[0] + Seq.length sharedMap.[\"a\"]"));

        Assert.Equal(new Completed(), await cells.Engine.DeclareAsync("sharedLazy", typeof(IEnumerable<int>), Enumerable.Range(1, 4).Where(n => n % 2 == 0)));
        Assert.Equal(["result: 6"], await cells.ShowAsync("Seq.sum sharedLazy"));

        Assert.Equal(new Completed(), await cells.Engine.DeclareAsync("sharedNothing", typeof(string), null));
        Assert.Equal(["result: True"], await cells.ShowAsync("isNull sharedNothing"));

        Assert.Equal(new Completed(), await cells.Engine.DeclareAsync("sharedArray", typeof((int, string)[]), new[] { (1, "one"), (4, "four") }));
        Assert.Equal(["result: 4"], await cells.ShowAsync("let struct (number, _) = sharedArray.[1]\nnumber"));
    }

    [Fact]
    public async Task A_value_of_a_type_that_F_sharp_cannot_name_is_an_object()
    {
        Assert.Equal(new Completed(), await cells.Engine.DeclareAsync("sharedAnonymous", new { A = 1 }.GetType(), new { A = 1 }));
        Assert.Equal(["result: Object"], await cells.ShowAsync("let nameOf (x: 'a) = typeof<'a>.Name\nnameOf sharedAnonymous"));
    }

    [Fact]
    public async Task A_loaded_file_is_found_from_the_notebooks_folder()
    {
        cells.Folder.Write("scripts/doubling.fsx", "let twice n = 2 * n");
        Assert.Equal(["result: 8"], await cells.ShowAsync("#load \"scripts/doubling.fsx\"\nDoubling.twice 4"));
    }

    [Fact]
    public async Task A_loop_without_end_is_interrupted_and_the_session_goes_on()
    {
        await cells.ShowAsync("let beforeLoop = 7");
        using var soon = new CancellationTokenSource();
        var running = cells.RunAsync("while true do ignore 1", soon.Token);
        await Task.Delay(500, TestContext.Current.CancellationToken);
        await soon.CancelAsync();

        var (result, _) = await running.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(new Interrupted(), result);
        Assert.Equal(["result: 8"], await cells.ShowAsync("beforeLoop + 1"));
    }

    [Theory]
    [InlineData("let a = 1\n", "let a = 1\n")]
    [InlineData("a;;b", "a;;b")]
    [InlineData("a;;\nb", "a;;", "\nb")]
    [InlineData("a;; \n\nb;;\n", "a;; ", "\n\nb;;")]
    public void A_cell_is_cut_after_each_line_that_ends_an_interaction(string cell, params string[] pieces) =>
        Assert.Equal(pieces, FSharpInteractions.Of(cell));

    [Theory]
    [InlineData(typeof(int), "global.System.``Int32``")]
    [InlineData(typeof(Dictionary<string, int[]>), "global.System.Collections.Generic.``Dictionary``<global.System.``String``, global.System.``Int32``[]>")]
    [InlineData(typeof(Dictionary<string, int>.KeyCollection), "global.System.Collections.Generic.``Dictionary``<global.System.``String``, global.System.``Int32``>.``KeyCollection``")]
    [InlineData(typeof(long[,]), "global.System.``Int64``[,]")]
    [InlineData(typeof(HostProcessOfThisAssembly), null)]
    public void A_type_is_written_as_F_sharp_names_it(Type type, string? name) => Assert.Equal(name, FSharpTypeName.Of(type));

    private sealed class HostProcessOfThisAssembly;
}
