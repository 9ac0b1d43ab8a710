using System.Collections.Immutable;
using NotebookHost.Cells;
using NotebookHost.Cells.Magics;
using NotebookHost.Display;
using NotebookHost.Engine;
using NotebookHost.Notebooks;
using Xunit;

namespace NotebookHost.Tests.Cells;

public sealed class MagicTests : IDisposable
{
    // A second language with variables: C# once more, under another name.
    private static readonly Language Other = new EngineLanguage("other", ["o#"], "What follows is the other language.", folder => new CSharpEngine(folder));

    private readonly TemporaryFolder folder = new();
    private readonly CellSession session;

    public MagicTests()
    {
        CellConsole.Install();
        session = new CellSession(folder.Path, Languages.All.Add(Other));
    }

    public void Dispose()
    {
        session.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Each_language_goes_its_own_way()
    {
        Assert.Equal(
            ["text/html=<b>x</b>", "application/javascript=alert(1)", "text/markdown=# t"],
            await ShowAsync("#!html\n<b>x</b>\n#!js\nalert(1)\n#!markdown\n# t"));
        await ShowAsync("var x = 1;\n#!other\nvar x = 2;\n#!o#\nx++;");
        Assert.Equal(["text/plain=1", "text/plain=3"], await ShowAsync("display(x);\n#!other\ndisplay(x);"));
        Assert.Equal(["text/plain=3"], await ShowAsync("display(x);", "other"));
    }

    [Theory]
    [InlineData("#!share --from csharp list", "list")]
    [InlineData("#!share --from c# list --as other", "other")]
    [InlineData("#!set --name mine --value @csharp:list", "mine")]
    public async Task A_variable_is_shared_by_reference_and_with_its_type(string command, string name)
    {
        await ShowAsync("var list = new Dictionary<string, List<int[]>> { [\"a\"] = [[1, 2]] };");
        await ShowAsync($"#!other\n{command}\n{name}[\"a\"].Add(new[] {{ 3 }});");
        Assert.Equal(["text/plain=2"], await ShowAsync("display(list[\"a\"].Count);"));
    }

    [Theory]
    [InlineData("#!set --name s --value https://example.com", "https://example.com")]
    [InlineData("#!set --name s --value \"one two  three\"", "one two  three")]
    [InlineData("#!set --value \"say \\\"x\\\"\" --name s", "say \"x\"")]
    public async Task A_text_is_set(string command, string value) =>
        Assert.Equal(["text/plain=" + value], await ShowAsync(command + "\ndisplay(s);"));

    [Theory]
    [InlineData("#!share --from csharp nothing", "csharp has no variable nothing. Did you mean note?")]
    [InlineData("#!share --from cobol x", "there is no language cobol")]
    [InlineData("#!share --form csharp x", "there is no option --form. Write #!share --from LANGUAGE NAME")]
    [InlineData("#!share --from csharp", "0 words were given")]
    [InlineData("#!set --name x", "--value is missing")]
    [InlineData("#!set --value", "--value lacks its value")]
    [InlineData("#!set --name 1x --value y", "it is not a name in C#")]
    [InlineData("#!set --name x --value @csharp:hidden", "cannot be named in C#")]
    [InlineData("#!set --name x --value @input:\"Your name\"", "nobody can be asked here")]
    [InlineData("#!import gone.csx", "there is no file gone.csx")]
    [InlineData("#!import", "0 words were given")]
    [InlineData("#!who all", "takes no arguments")]
    public async Task A_command_that_cannot_be_done_says_why_and_where(string command, string why)
    {
        await ShowAsync("var note = 1; class Own { } var hidden = new Own();");
        var failed = Assert.IsType<CompilationFailed>((await RunAsync("\n" + command)).Result);
        Assert.Contains(why, failed.Error.Value, StringComparison.Ordinal);
        Assert.StartsWith("(2,1): #!", failed.Error.Value, StringComparison.Ordinal);
        Assert.Equal("    " + command, failed.Error.Traceback[1]);
    }

    [Fact]
    public async Task Variables_are_listed_as_they_are_where_the_command_stands()
    {
        Assert.Equal(["text/plain=There are no variables."], await ShowAsync("#!who"));
        Assert.Equal(["text/plain=b", "text/plain=a\nb"], await ShowAsync("var b = \"<i>\";\n#!who\nvar a = 5;\n#!who"));
        await ShowAsync("var b = 1.5;");
        Assert.Equal(
            [
                "text/html=<table><thead><tr><th>Variable</th><th>Type</th><th>Value</th></tr></thead><tbody>"
                + "<tr><td>a</td><td>System.Int32</td><td>5</td></tr><tr><td>b</td><td>System.Double</td><td>1.5</td></tr></tbody></table>"
                + " | text/plain=Variable  Type           Value\na         System.Int32   5\nb         System.Double  1.5",
            ],
            await ShowAsync("#!whos"));
    }

    [Fact]
    public async Task The_table_of_variables_is_encoded_and_survives_values_that_throw()
    {
        await ShowAsync("var a = \"<script>\"; class Bad { public override string ToString() => throw new InvalidOperationException(); }\nvar bad = new Bad(); Formatter.Register<Bad>((b, w) => throw new InvalidOperationException(), \"text/plain\");");
        var shown = Assert.Single(await ShowAsync("#!whos"));
        Assert.Contains("<td>&lt;script&gt;</td>", shown, StringComparison.Ordinal);
        Assert.Contains("(showing it threw InvalidOperationException)", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_command_and_language_is_listed_with_help()
    {
        var shown = Assert.Single(await ShowAsync("#!lsmagic"));
        foreach (var command in MagicCommand.All) Assert.Contains($"{command.Line}\n    {command.Help}", shown, StringComparison.Ordinal);
        foreach (var name in new[] { "#!time", "#!csharp, #!c#", "#!other, #!o#", "#!javascript, #!js" }) Assert.Contains(name, shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_stored_notebook_says_of_its_host_is_the_same_everywhere()
    {
        var shown = Assert.Single(await ShowAsync("#!about"));
        Assert.Contains("notebooks 0.1.0\n.NET 10 (", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.OSVersion.Version.ToString(), shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_in_text_that_is_no_command_stays_text()
    {
        Assert.Equal(["text/markdown=#!time flies\n#!unknown\n#!share this"], await ShowAsync("#!markdown\n#!time flies\n#!unknown\n#!share this"));
        Assert.Empty(await ShowAsync("var s = @\"\n#!who\n\";"));
    }

    private async Task<(CellResult Result, ImmutableArray<CellOutput> Outputs)> RunAsync(string cell, string? language = null)
    {
        var outputs = new OutputCollector();
        var result = await session.ExecuteAsync("cell 1", language, cell, outputs, CancellationToken.None);
        return (result, outputs.Outputs);
    }

    private async Task<string[]> ShowAsync(string cell, string? language = null)
    {
        var (result, outputs) = await RunAsync(cell, language);
        Assert.Equal(new Completed(), result);
        return [.. outputs.Cast<DisplayOutput>().Select(output => string.Join(" | ", output.Data.Select(item => $"{item.Key}={item.Value.GetString()}")))];
    }
}
