using NotebookHost.Notebooks;
using Xunit;

namespace Notebooks.Tests;

/// <summary>The notebook for the reader's own text, on texts of several kinds.</summary>
public sealed class OwnTranscriptTests
{
    private const string Name = "05-your-own-transcript.ipynb";
    // As the fixture's own labels have them.
    private static readonly string[] CourtSpeakers = ["THE COURT", "BAKER", "NEIL", "THE WITNESS"];

    [Fact]
    public async Task A_memorandum_of_an_informal_talk_is_read()
    {
        var text = await OutputsOf(Fixture("Attitudes", "Fixtures", "san-clemente-1973.txt"));

        Assert.Contains("Kissinger", text, StringComparison.Ordinal);
        Assert.Contains("No file of topics was given", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_court_record_of_questions_and_answers_is_read()
    {
        var text = await OutputsOf(Fixture("Reading", "Fixtures", "court.txt"));

        Assert.All(CourtSpeakers, speaker => Assert.Contains(speaker, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Three_sentences_of_one_speaker_are_read_with_topics_that_do_not_come()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "one.txt");
        await File.WriteAllTextAsync(path, "ANNA: The train is late. It was late yesterday. Nobody knows why.\n", TestContext.Current.CancellationToken);

        var text = await OutputsOf(path, "topicsPath=../data/examples/harbour-topics.json");

        Assert.Contains("ANNA", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("None of the 4 topics comes in this text", text, StringComparison.Ordinal);
        Assert.Contains("nobody is named as present", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_in_which_nobody_speaks_is_refused_with_a_remedy()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "prose.txt");
        await File.WriteAllTextAsync(path, "The harbour lay still. Nobody came.\n", TestContext.Current.CancellationToken);

        var run = await HostRun.OfAsync(Repository.Root, Arguments(path, folder.Path));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Begin each turn with a label", run.Error, StringComparison.Ordinal);
    }

    private static string Fixture(params string[] parts) => Repository.At(["tests", "Transcripts.Tests", .. parts]);

    private static string[] Arguments(string path, string folder, string topics = "topicsPath=") =>
        [Path.Combine("notebooks", Name), "--param", $"path={path}", "--param", topics, "--param", "actorsPath=", "--out", Path.Combine(folder, "out")];

    private static async Task<string> OutputsOf(string path, string topics = "topicsPath=")
    {
        using var folder = new TemporaryFolder();
        var run = await HostRun.OfAsync(Repository.Root, Arguments(path, folder.Path, topics));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var outputs = NotebookFile.Read(Path.Combine(folder.Path, "out", Name)).Cells.SelectMany(cell => cell.Outputs);
        var text = string.Join('\n', outputs.Select(output => output switch
        {
            StreamOutput stream => stream.Text,
            RichOutput rich => string.Join('\n', rich.Data.Values.Select(value => value.ToString())),
            _ => "",
        }));
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", text, StringComparison.Ordinal);
        return text;
    }
}
