using System.Text.Json;
using NotebookHost.Notebooks;
using Xunit;

namespace NotebookHost.Tests.Notebooks;

public sealed class NotebookFileTests
{
    [Fact]
    public void A_notebook_written_by_Jupyter_is_written_again_byte_for_byte()
    {
        var path = Fixture("every-output.ipynb");

        Assert.Equal(File.ReadAllText(path), NotebookFile.Serialize(NotebookFile.Read(path)));
    }

    [Fact]
    public void Every_output_type_is_read()
    {
        var notebook = NotebookFile.Read(Fixture("every-output.ipynb"));

        Assert.Equal(
            [CellKind.Markdown, CellKind.Code, CellKind.Code, CellKind.Code, CellKind.Raw], notebook.Cells.Select(cell => cell.Kind));
        Assert.Equal(["intro", "sum-1", "fig_2", "empty", "raw"], notebook.Cells.Select(cell => cell.Id));
        Assert.Equal(["parameters", "x"], notebook.Cells[1].Tags);
        Assert.Equal("Console.WriteLine(\"hé\");\n\n1 + 1", notebook.Cells[1].Source);
        Assert.Equal(1, notebook.Cells[1].ExecutionCount);
        Assert.Equal(new StreamOutput("stdout", "one\ntwo\n"), notebook.Cells[1].Outputs[0]);
        Assert.Equal("<b>2</b>\n<i>x</i>", Assert.IsType<ResultOutput>(notebook.Cells[1].Outputs[2]).TextOf("text/html"));
        var figure = Assert.IsType<DisplayOutput>(notebook.Cells[2].Outputs[0]);
        Assert.Equal("bar", figure.Data[MimeTypes.Plotly].GetProperty("data")[0].GetProperty("type").GetString());
        Assert.Equal(["a", "b\nc"], Assert.IsType<ErrorOutput>(notebook.Cells[2].Outputs[2]).Traceback);
        Assert.Equal(["a.png"], notebook.Cells[0].Attachments.Keys);
    }

    [Fact]
    public void An_older_notebook_is_completed()
    {
        var notebook = NotebookFile.Read(Fixture("lists-and-strings-4.2.ipynb"));

        Assert.Equal("# One\nTwo", notebook.Cells[0].Source);
        Assert.Equal("var x = 1;\nx", notebook.Cells[1].Source);
        Assert.Equal(["a"], notebook.Cells[1].Tags);
        var result = Assert.IsType<ResultOutput>(notebook.Cells[1].Outputs[1]);
        Assert.Equal("1", result.TextOf("text/plain"));
        Assert.Equal(JsonValueKind.Array, result.Data["application/json"].ValueKind);
        Assert.Equal(["Boom: bang"], Assert.IsType<ErrorOutput>(notebook.Cells[1].Outputs[2]).Traceback);
        Assert.Equal(".NET (C#)", JsonValues.TextAt(notebook.Metadata, "kernelspec", "display_name"));
        NotebookSchema.AssertValid(NotebookFile.Serialize(notebook));
    }

    [Fact]
    public void Missing_repeated_and_invalid_ids_are_replaced_by_ones_that_do_not_change()
    {
        string[] Ids() => [.. NotebookFile.Read(Fixture("lists-and-strings-4.2.ipynb")).Cells.Select(cell => cell.Id)];

        var ids = Ids();

        // printf 'Markdown\n# One\nTwo' | sha256sum and the like; equal cells differ by a number.
        Assert.Equal(["569ec2ea", "b3efef59", "same", "e5d48c17", "e5d48c17-2", "f20cd295"], ids);
        Assert.Equal(ids, Ids());
    }

    [Theory]
    [InlineData("\uFEFF{\"nbformat\":4,\"nbformat_minor\":5,\"metadata\":{},\"cells\":[]}")]
    [InlineData("{\"nbformat\":4,\"cells\":[]}")]
    public void A_byte_order_mark_and_absent_metadata_are_no_matter(string json)
    {
        var notebook = NotebookFile.Parse(json);

        Assert.Equal("{\n \"cells\": [],\n \"metadata\": {},\n \"nbformat\": 4,\n \"nbformat_minor\": 5\n}\n", NotebookFile.Serialize(notebook));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_an_escape_becomes_the_replacement_character()
    {
        var notebook = NotebookFile.Parse(
            """{"nbformat":4,"metadata":{"\udc00":"\\ud800"},"cells":[{"cell_type":"raw","source":"a\ud83d\ude00b\ud83dc\ude00\ud83d","metadata":{}}]}""");

        Assert.Equal("a😀b\uFFFDc\uFFFD\uFFFD", notebook.Cells[0].Source);
        Assert.Equal("\\ud800", notebook.Metadata["\uFFFD"].GetString());
    }

    [Fact]
    public void A_notebook_of_a_hundred_megabytes_is_read()
    {
        var line = new string('x', 1_000_000);
        var json = $$"""{"nbformat":4,"metadata":{},"cells":[{"cell_type":"code","source":[{{string.Join(',', Enumerable.Repeat($"\"{line}\\n\"", 100))}}],"metadata":{},"outputs":[]}]}""";

        var notebook = NotebookFile.Parse(json);

        Assert.Equal(100 * (line.Length + 1), notebook.Cells[0].Source.Length);
    }

    [Fact]
    public void A_file_is_written_whole_and_nothing_is_left_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "new", "a.ipynb");
            NotebookFile.Write(path, Notebook.Empty);
            NotebookFile.Write(path, Notebook.Empty with { Cells = [Cell.Of(CellKind.Raw, "r", "é")] });

            Assert.Equal("é", NotebookFile.Read(path).Cells[0].Source);
            Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
            Assert.Equal((byte)'{', File.ReadAllBytes(path)[0]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Fixture(string name) => Repository.At("tests", "NotebookHost.Tests", "Notebooks", "Fixtures", name);
}
