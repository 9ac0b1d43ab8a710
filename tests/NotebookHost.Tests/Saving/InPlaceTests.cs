using System.Text;
using NotebookHost.Notebooks;
using NotebookHost.Saving;
using NotebookHost.Tests.EndToEnd;
using Xunit;

namespace NotebookHost.Tests.Saving;

public sealed class InPlaceTests : IDisposable
{
    private const string Chart =
        """
        class Figure;
        Microsoft.DotNet.Interactive.Formatting.Formatter.Register<Figure>(_ => "{\"data\": [{\"type\": \"bar\", \"x\": [\"a\", \"b\"], \"y\": [1, 2]}], \"layout\": {\"height\": 200}}", "application/vnd.plotly.v1+json");
        Microsoft.DotNet.Interactive.Formatting.Formatter.Register<Figure>(_ => "<script>draw()</script>", "text/html");
        Microsoft.DotNet.Interactive.Formatting.Formatter.Register<Figure>(_ => "Two bars.", "text/plain");
        Microsoft.DotNet.Interactive.Formatting.Formatter.SetPreferredMimeTypesFor(typeof(Figure), "application/vnd.plotly.v1+json", "text/html");
        display(new Figure());
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Charts_tables_streams_and_updates_are_saved_and_twice_to_the_same_bytes()
    {
        Assert.SkipWhen(BrowserProgram.Find().Path is null, $"Not run: {BrowserProgram.Find().Problem}");
        var file = folder.WriteNotebook(
            "n.ipynb",
            Chart,
            "new[] { new { A = 1.5, B = \"x\" } }",
            "Console.Error.Write(\"e1\"); Console.Write(\"o1\"); Console.Error.Write(\"e2\"); Console.Write(\"o2\");",
            "var shown = display(\"first\"); Console.Write(\"between\"); shown.Update(\"second\");");

        var first = await HostProcess.RunAsync(folder.Path, "run", "--in-place", "n.ipynb");
        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Contains("1 picture of charts: 0 kept, 1 drawn", first.Output, StringComparison.Ordinal);
        var bytes = BytesOf(file);
        var cells = NotebookFile.Read(file).Cells;
        var second = await HostProcess.RunAsync(folder.Path, "run", "--in-place", "n.ipynb");

        Assert.Contains("0 files changed; 1 picture of charts: 1 kept, 0 drawn", second.Output, StringComparison.Ordinal);
        Assert.Equal(bytes, BytesOf(file));
        Assert.False(Directory.Exists(folder.At("artifacts")));
        var chart = Assert.IsType<DisplayOutput>(Assert.Single(cells[0].Outputs));
        Assert.Equal([MimeTypes.Plotly, SavedForm.Picture, "text/plain"], chart.Data.Keys);
        // The header of a PNG holds width and height from its byte 16 on: 900 and 200 pixels.
        var png = Convert.FromBase64String(chart.TextOf(SavedForm.Picture)!);
        Assert.Equal([0, 0, 3, 132, 0, 0, 0, 200], png[16..24]);
        Assert.Contains("text/html", Assert.IsType<ResultOutput>(Assert.Single(cells[1].Outputs)).Data.Keys);
        Assert.Equal([new StreamOutput("stdout", "o1o2"), new StreamOutput("stderr", "e1e2")], cells[2].Outputs);
        Assert.Equal("second", Assert.IsType<DisplayOutput>(cells[3].Outputs[0]).TextOf("text/plain"));
        Assert.Equal([1, 2, 3, 4], cells.Select(cell => cell.ExecutionCount));
    }

    [Fact]
    public async Task Without_a_browser_a_picture_of_the_same_figure_is_kept_and_another_is_missing_with_a_note()
    {
        var picture = Convert.ToBase64String([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]);
        var file = folder.WriteNotebook("n.ipynb", Chart, "2");
        await WithoutBrowserAsync("run", "--in-place", "n.ipynb");
        var notebook = NotebookFile.Read(file);
        var chart = (DisplayOutput)notebook.Cells[0].Outputs[0];
        Assert.DoesNotContain(SavedForm.Picture, chart.Data.Keys);
        NotebookFile.Write(file, notebook with
        {
            Cells = notebook.Cells.SetItem(0, notebook.Cells[0] with { Outputs = [chart with { Data = chart.Data.Add(SavedForm.Picture, JsonValues.Text(picture)) }] }),
        });

        var kept = await WithoutBrowserAsync("run", "--in-place", "n.ipynb");
        Assert.Equal((0, ""), (kept.ExitCode, kept.Error));
        Assert.Equal(picture, ((DisplayOutput)NotebookFile.Read(file).Cells[0].Outputs[0]).TextOf(SavedForm.Picture));

        var other = NotebookFile.Read(file);
        NotebookFile.Write(file, other with { Cells = other.Cells.SetItem(0, other.Cells[0] with { Source = Chart.Replace("[1, 2]", "[1, 3]", StringComparison.Ordinal) }) });
        var missing = await WithoutBrowserAsync("run", "--in-place", "n.ipynb");
        Assert.Equal(0, missing.ExitCode);
        Assert.Contains("No browser: figures that are new or have changed get no picture; kept 0, missing 1.", missing.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(SavedForm.Picture, ((DisplayOutput)NotebookFile.Read(file).Cells[0].Outputs[0]).Data.Keys);
    }

    [Theory]
    [InlineData("1 + nothing", "not saved")]
    [InlineData("Environment.CurrentDirectory", "which is this machine's own")]
    public async Task A_notebook_that_fails_or_names_the_machine_is_left_as_it_is(string code, string says)
    {
        var file = folder.WriteNotebook("n.ipynb", "1", code);
        var before = BytesOf(file);
        var run = await HostProcess.RunAsync(folder.Path, "run", "--in-place", "n.ipynb");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, BytesOf(file));
    }

    [Theory]
    [InlineData("--in-place and --param", "--param", "n=1")]
    [InlineData("--in-place and --out", "--out", "out")]
    public async Task What_does_not_go_with_saving_in_place_is_refused(string says, params string[] arguments)
    {
        folder.WriteNotebook("n.ipynb", new CodeCell("var n = 0;", "parameters"));
        var run = await HostProcess.RunAsync(folder.Path, ["run", "--in-place", "n.ipynb", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_keeps_its_samples_and_loses_its_time()
    {
        // One white pixel with a tIME chunk, whose code is not looked at.
        var samples = new MemoryStream();
        using (var packing = new System.IO.Compression.ZLibStream(samples, System.IO.Compression.CompressionLevel.NoCompression, leaveOpen: true)) packing.Write([0, 255]);
        byte[] png =
        [
            0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]), .. Chunk("tIME", [7, 234, 11, 25, 0, 0, 0]),
            .. Chunk("IDAT", samples.ToArray()), .. Chunk("IEND", []),
        ];
        var stripped = PngFile.Stripped(png);

        Assert.True(PngFile.IsPng(stripped));
        Assert.DoesNotContain("tIME", Encoding.Latin1.GetString(stripped), StringComparison.Ordinal);
        // The code of an empty IEND is the same in every PNG.
        Assert.Equal([0xAE, 0x42, 0x60, 0x82], stripped[^4..]);
        Assert.Throws<InvalidDataException>(() => PngFile.Stripped(png.AsSpan(0, 40)));

        static byte[] Chunk(string kind, byte[] content) => [0, 0, 0, (byte)content.Length, .. Encoding.ASCII.GetBytes(kind), .. content, 0, 0, 0, 0];
    }

    private static byte[] BytesOf(string file) => File.ReadAllBytes(file);

    private Task<HostResult> WithoutBrowserAsync(params string[] arguments) =>
        HostProcess.RunAsync(folder.Path, new Dictionary<string, string> { [BrowserProgram.Variable] = folder.At("no-browser") }, arguments);
}
