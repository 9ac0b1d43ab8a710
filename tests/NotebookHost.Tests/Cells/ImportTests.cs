using Xunit;

namespace NotebookHost.Tests.Cells;

public sealed class ImportTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task A_notebooks_cells_run_in_order()
    {
        session.Folder.WriteNotebook("lib/values.ipynb", "var a = 1;", "  ", "var b = a + 1;\n#!markdown\n# from there", "#!import more.csx");
        session.Folder.Write("lib/more.csx", "var c = b + 1;");
        Assert.Equal(["display: text/markdown=# from there", "result: text/plain=1 2 3"], await session.ShowAsync("#!import lib/values.ipynb\n$\"{a} {b} {c}\""));
    }

    [Theory]
    [InlineData("code.cs", "class Point { public int X => 7; }\nvar value = new Point().X;")]
    [InlineData("code.csx", "var value = 7;")]
    [InlineData("code.dib", "#!meta\n\n{\"kernelInfo\":{\"defaultKernelName\":\"csharp\"}}\n\n#!csharp\n\nvar value = 7;\n")]
    [InlineData("my code.csx", "var value = 7;")]
    public async Task A_file_of_code_is_a_cell(string name, string code)
    {
        session.Folder.Write(name, code);
        Assert.Equal(["result: text/plain=7"], await session.ShowAsync($"#!import \"{name}\"\nvalue"));
    }

    [Theory]
    [InlineData("page.html", "<b>x</b>", "display: text/html=<b>x</b>")]
    [InlineData("page.js", "alert(1)", "display: application/javascript=alert(1)")]
    public async Task A_file_in_another_language_is_shown(string name, string text, string shown)
    {
        session.Folder.Write(name, text);
        Assert.Equal([shown], await session.ShowAsync("#!import " + name));
    }

    [Fact]
    public async Task An_error_names_the_file_the_cell_and_the_line()
    {
        session.Folder.WriteNotebook("lib/bad.ipynb", "var fine = 1;", "\nint.Parse(\"x\");");
        var thrown = await session.FailAsync("#!import lib/bad.ipynb");
        Assert.StartsWith("lib/bad.ipynb, cell 2: ", thrown.Value, StringComparison.Ordinal);
        Assert.Equal("In lib/bad.ipynb, cell 2:", thrown.Traceback[0]);
        Assert.Contains(thrown.Traceback, line => line.Contains("lib/bad.ipynb, cell 2, line 2", StringComparison.Ordinal));

        session.Folder.Write("lib/bad.csx", "\n\nvar x = nope;");
        var refused = await session.FailAsync("#!import lib/bad.csx");
        Assert.Equal("lib/bad.csx: (3,9): CS0103: The name 'nope' does not exist in the current context", refused.Value);
    }

    [Fact]
    public async Task A_circle_is_found()
    {
        session.Folder.Write("a.csx", "#!import lib/b.csx");
        session.Folder.Write("lib/b.csx", "var before = 1;\n#!import ../a.csx");
        var error = await session.FailAsync("#!import a.csx");
        Assert.Contains("in a circle, a.csx -> b.csx -> a.csx", error.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task References_of_an_imported_file_begin_at_that_file()
    {
        session.Folder.Write("lib/inner/values.csx", "var inner = 5;");
        session.Folder.Write("lib/outer.csx", "#load \"inner/values.csx\"");
        Assert.Equal(["result: text/plain=5"], await session.ShowAsync("#!import lib/outer.csx\ninner"));
    }

    [Theory]
    [InlineData("data.xyz", "files of this kind cannot be imported")]
    [InlineData("broken.ipynb", "broken.ipynb")]
    public async Task A_file_that_cannot_be_imported_is_refused(string name, string why)
    {
        session.Folder.Write(name, "not a notebook");
        Assert.Contains(why, (await session.FailAsync("#!import " + name)).Value, StringComparison.Ordinal);
    }
}
