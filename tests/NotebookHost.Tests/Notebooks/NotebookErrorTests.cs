using System.Text;
using NotebookHost.Notebooks;
using Xunit;

namespace NotebookHost.Tests.Notebooks;

public sealed class NotebookErrorTests
{
    [Theory]
    [InlineData("", null, "empty")]
    [InlineData("hello", 1, "JSON")]
    [InlineData("{\n\"nbformat\": 4,\n", 3, "JSON")]
    [InlineData("[]", 1, "an array")]
    [InlineData("null", 1, "null")]
    [InlineData("{}", 1, "no \"nbformat\"")]
    [InlineData("{\n \"nbformat\": 3\n}", 2, "nbformat 3")]
    [InlineData("{\n \"nbformat\": 5\n}", 2, "nbformat 5")]
    [InlineData("{\"nbformat\": \"four\"}", 1, "a string")]
    [InlineData("{\"nbformat\": 4.5}", 1, "a number")]
    [InlineData("{\"nbformat\": 4}", 1, "no \"cells\"")]
    [InlineData("{\"nbformat\": 4,\n\"cells\": {}}", 2, "an object, not an array")]
    [InlineData("{\"nbformat\": 4, \"cells\": [\n7]}", 2, "Cell 1 is a number")]
    [InlineData("{\"nbformat\": 4, \"metadata\":\n[], \"cells\": []}", 2, "metadata")]
    [InlineData("{\"nbformat\": 4, \"cells\": [\n{}]}", 2, "no \"cell_type\"")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\":\"raw\",\"source\":\"\"},\n{\"cell_type\":\n\"heading\"}]}", 3, "Cell 2 has the unknown cell_type \"heading\"")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\":\"code\"}]}", 1, "no \"source\"")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\":\"code\",\"source\":\n[1]}]}", 2, "no \"source\"")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\":\"code\",\"source\":\"\",\n\"metadata\":{\"tags\":\n\"x\"}}]}", 3, "tags of cell 1")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\":\"code\",\"source\":\"\",\n\"metadata\":{\"tags\":[\"a,b\"]}}]}", 2, "tags of cell 1")]
    public void What_is_wrong_is_said_with_its_line_and_a_remedy(string json, int? line, string problem)
    {
        var error = Assert.Throws<NotebookFormatException>(() => NotebookFile.Parse(json, "folder/bad.ipynb"));

        Assert.Equal(line, error.Line);
        Assert.Contains(problem, error.Problem, StringComparison.Ordinal);
        Assert.EndsWith(".", error.Remedy, StringComparison.Ordinal);
        Assert.StartsWith(line is null ? "folder/bad.ipynb: " : $"folder/bad.ipynb, line {line}: ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith($"{error.Problem} {error.Remedy}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", "Output 1 of cell 1 is a number")]
    [InlineData("{}", "no \"output_type\"")]
    [InlineData("{\"output_type\":\"pyout\"}", "unknown output_type \"pyout\"")]
    [InlineData("{\"output_type\":\"stream\",\"text\":\"x\"}", "no text \"name\"")]
    [InlineData("{\"output_type\":\"stream\",\"name\":\"stdout\",\"text\":{}}", "no text \"text\"")]
    [InlineData("{\"output_type\":\"error\",\"ename\":\"E\"}", "no text \"evalue\"")]
    [InlineData("{\"output_type\":\"display_data\"}", "data of output 1 of cell 1 is absent")]
    [InlineData("{\"output_type\":\"display_data\",\"data\":{\"text/plain\":{}}}", "has an object for text/plain")]
    public void A_bad_output_is_named(string output, string problem)
    {
        var json = $$"""{"nbformat":4,"cells":[{"cell_type":"code","source":"","outputs":[{{output}}]}]}""";

        var error = Assert.Throws<NotebookFormatException>(() => NotebookFile.Parse(json));

        Assert.Contains(problem, error.Problem, StringComparison.Ordinal);
        Assert.Equal("Clear the cell's outputs.", error.Remedy);
    }

    [Theory]
    [InlineData("{\"kernelspec\":{\"name\":\"python3\",\"display_name\":\"Python 3\"}}", "python3")]
    [InlineData("{\"kernelspec\":{\"name\":\"python3\",\"language\":\"python\"}}", "python")]
    [InlineData("{\"language_info\":{\"name\":\"python\"}}", "python")]
    [InlineData("{\"kernelspec\":{\"name\":\".net-fsharp\",\"language\":\"F#\"}}", "F#")]
    [InlineData("{\"kernelspec\":{\"name\":\"no-such-kernel\"}}", "no-such-kernel")]
    [InlineData("{\"polyglot_notebook\":{\"kernelInfo\":{\"defaultKernelName\":\"fsharp\"}},\"language_info\":{\"name\":\"polyglot-notebook\"}}", "fsharp")]
    public void Another_language_is_refused_by_its_name(string metadata, string name)
    {
        var error = Assert.Throws<NotebookFormatException>(() => NotebookFile.Parse($$"""{"nbformat":4,"metadata":{{metadata}},"cells":[]}"""));

        Assert.Equal($"The notebook is written in \"{name}\", and this program runs C#.", error.Problem);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"kernelspec\":{\"name\":\".net-csharp\"}}")]
    [InlineData("{\"kernelspec\":{\"name\":\"my-kernel\",\"language\":\"csharp\"}}")]
    [InlineData("{\"kernelspec\":{\"name\":\".net-csharp\",\"language\":\"C#\"},\"language_info\":{\"name\":\"polyglot-notebook\"}}")]
    [InlineData("{\"language_info\":{\"name\":\"C#\"}}")]
    [InlineData("{\"dotnet_interactive\":{\"defaultKernelName\":\"csharp\"}}")]
    [InlineData("{\"kernelspec\":{},\"language_info\":{}}")]
    public void CSharp_under_any_of_its_names_is_read(string metadata)
    {
        var notebook = NotebookFile.Parse($$"""{"nbformat":4,"metadata":{{metadata}},"cells":[]}""");

        NotebookSchema.AssertValid(NotebookFile.Serialize(notebook));
    }

    [Fact]
    public void Invalid_UTF8_is_reported_with_its_line()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, [.. "{\n\"é\":\n\""u8, 0xC3, 0x28, .. "\"}"u8]);
            var error = Assert.Throws<NotebookFormatException>(() => NotebookFile.Read(path));
            Assert.Equal(3, error.Line);
            Assert.Contains("UTF-8", error.Problem, StringComparison.Ordinal);

            File.WriteAllBytes(path, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{}")]);
            Assert.Contains("UTF-16", Assert.Throws<NotebookFormatException>(() => NotebookFile.Read(path)).Problem, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_folder_and_a_missing_file_are_told_apart()
    {
        Assert.Contains("folder", Assert.Throws<NotebookFormatException>(() => NotebookFile.Read(Path.GetTempPath())).Problem, StringComparison.Ordinal);
        var absent = Assert.Throws<NotebookFormatException>(() => NotebookFile.Read("no/such/file.ipynb"));
        Assert.Equal("no/such/file.ipynb", absent.Path);
        Assert.Contains("no such file", absent.Problem, StringComparison.Ordinal);
        Assert.Throws<NotebookFormatException>(() => NotebookFile.Read(""));
    }

    [Fact]
    public void JSON_nested_a_million_deep_is_refused()
    {
        var deep = new string('[', 1_000_000);

        var error = Assert.Throws<NotebookFormatException>(() => NotebookFile.Parse($$"""{"nbformat":4,"cells":[],"metadata":{"x":{{deep}}"""));

        Assert.Contains("depth", error.Problem, StringComparison.Ordinal);
    }
}
