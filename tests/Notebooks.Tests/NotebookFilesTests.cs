using System.Text.Json;
using NotebookHost.Notebooks;
using Xunit;

namespace Notebooks.Tests;

/// <summary>The notebooks as files, and a whole run of them.</summary>
public sealed class NotebookFilesTests
{
    // Where people's files stand on Linux, macOS and Windows, and where this repository stands.
    private static readonly string[] MachinePaths = ["/home/", "/Users/", "/root/", "/tmp/", "/work/", ":\\", "file://", Repository.Root];

    private static readonly string Folder = Repository.At("notebooks");

    public static TheoryData<string> Names { get; } = [.. Files().Select(file => Path.GetFileName(file))];

    [Fact]
    public void The_collection_begins_with_the_transcript_and_the_speakers()
    {
        Assert.Contains("00-read-the-transcript.ipynb", Files().Select(Path.GetFileName));
        Assert.Contains("01-speaker-share.ipynb", Files().Select(Path.GetFileName));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_is_nbformat_4_5_for_the_kernel_of_dotnet(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name)));
        var root = document.RootElement;

        Assert.Equal(4, root.GetProperty("nbformat").GetInt32());
        Assert.Equal(5, root.GetProperty("nbformat_minor").GetInt32());
        Assert.Equal(".net-csharp", root.GetProperty("metadata").GetProperty("kernelspec").GetProperty("name").GetString());
        // As the file has them: reading gives a second cell of one id a new one.
        var ids = root.GetProperty("cells").EnumerateArray().Select(cell => cell.GetProperty("id").GetString()!).ToList();
        Assert.DoesNotContain("", ids);
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_is_read_by_the_host_and_loads_the_library_first(string name)
    {
        var cells = NotebookFile.Read(Path.Combine(Folder, name)).Cells;

        Assert.Equal("#load \"setup.csx\"", cells.First(cell => cell.Kind == CellKind.Code).Source.Split('\n')[0].Trim());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_names_no_place_on_the_machine_it_was_written_on(string name)
    {
        var text = JsonTexts(Path.Combine(Folder, name)).ToList();

        Assert.NotEmpty(text);
        Assert.All(text, line => Assert.All(MachinePaths, path => Assert.DoesNotContain(path, line, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task All_notebooks_run_without_an_error_and_twice_to_the_same_bytes()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();

        var runs = new[] { await HostRun.OfAsync(Repository.Root, "--out", first.Path), await HostRun.OfAsync(Repository.Root, "--out", second.Path) };

        Assert.All(runs, run => Assert.Equal((0, ""), (run.ExitCode, run.Error)));
        var written = Contents(first.Path);
        Assert.Equal(written.Keys, Contents(second.Path).Keys);
        Assert.All(Contents(second.Path), file => Assert.True(file.Value.AsSpan().SequenceEqual(written[file.Key]), $"{file.Key} differs from run to run."));

        Assert.Contains("index.html", written.Keys);
        foreach (var name in Files().Select(file => Path.GetFileName(file)))
        {
            Assert.Contains(Path.ChangeExtension(name, ".html"), written.Keys);
            var code = NotebookFile.Read(Path.Combine(first.Path, name)).Cells.Where(cell => cell.Kind == CellKind.Code).ToList();
            Assert.Contains(code, cell => !cell.Outputs.IsEmpty);
            Assert.DoesNotContain(
                code.Where(cell => !cell.Tags.Contains("raises-exception")).SelectMany(cell => cell.Outputs),
                output => output is ErrorOutput or StreamOutput { Name: "stderr" });
            Assert.All(JsonTexts(Path.Combine(first.Path, name)), line => Assert.DoesNotContain(Repository.Root, line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_lessons_read_another_memorandum()
    {
        using var folder = new TemporaryFolder();
        var other = Repository.At("tests", "Transcripts.Tests", "Reading", "Fixtures", "accra-1962.txt");

        var run = await HostRun.OfAsync(Repository.Root, "notebooks", "--param", $"path={other}", "--out", folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Folder, "*.ipynb").Order(StringComparer.Ordinal);

    private static SortedDictionary<string, byte[]> Contents(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes),
        StringComparer.Ordinal);

    // The strings of the file with their escapes undone.
    private static IEnumerable<string> JsonTexts(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. Texts(document.RootElement)];
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Texts(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
