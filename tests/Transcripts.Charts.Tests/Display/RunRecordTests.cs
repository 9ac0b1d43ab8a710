using System.Runtime.InteropServices;
using FsCheck.Xunit;
using Transcripts.Display;
using Transcripts.Display.Runs;
using Transcripts.Files;
using Xunit;

namespace Transcripts.Charts.Tests.Display;

public sealed class RunRecordTests
{
    private const string Abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static readonly RunRecord Sample = new("Transcripts 0.1.0", ".NET 10.0.1", [new FileDigest("abc.txt", 3, Abc)], [new RunSeed("seed", 1), new RunSeed("draw", 1964)]);

    [Fact]
    public void A_record_as_text_has_a_line_for_each_fact() => Assert.Equal(
        $"""
        What this notebook was run with
          Library: Transcripts 0.1.0
          Run-time: .NET 10.0.1
          Seeds: seed = 1, draw = 1964
          abc.txt: 3 bytes, SHA-256 {Abc}
        {RunRecordFacts.Note}

        """,
        Sample.ToString());

    [Fact]
    public void Nothing_read_and_nothing_drawn_is_said() => Assert.Equal(
        ["  Seeds: none: nothing was drawn at random", "  Files: none were read"],
        (Sample with { Files = [], Seeds = [] }).ToString().Split('\n')[3..5]);

    [Fact]
    public void On_the_page_the_same_facts_are_folded_in_a_table()
    {
        var page = Markup.Parse(RunRecordHtml.Of(Sample));

        Assert.Equal(RunRecordFacts.Title, page.QuerySelector("details:not([open]) > summary")!.TextContent);
        Assert.Equal(
            RunRecordFacts.Of(Sample).Select(fact => $"{fact.What}|{fact.Value}"),
            page.QuerySelectorAll("details tbody tr").Select(row => $"{row.QuerySelector("th[scope=row]")!.TextContent}|{row.QuerySelector("td")!.TextContent}"));
        Assert.Null(page.QuerySelector("script"));
    }

    [Fact]
    public void The_record_of_this_process_names_versions_without_a_commit_and_files_without_a_folder()
    {
        var folder = Directory.CreateTempSubdirectory("record").FullName;
        try
        {
            var path = Path.Combine(folder, "abc.txt");
            File.WriteAllText(path, "abc");

            var record = RunRecord.Of([path, path], ("seed", 7));

            Assert.Matches(@"^Transcripts [0-9]+\.[0-9]+\.[0-9]+(-[a-z0-9.]+)?$", record.Library);
            Assert.Equal(RuntimeInformation.FrameworkDescription, record.Runtime);
            Assert.Equal([new FileDigest("abc.txt", 3, Abc)], record.Files);
            Assert.Equal([new RunSeed("seed", 7)], record.Seeds);
            Assert.DoesNotContain(folder, record.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_seed_without_a_name_or_a_file_that_is_absent_is_an_error()
    {
        Assert.Throws<ArgumentException>(() => RunRecord.Of([], (" ", 1)));
        Assert.Throws<DataFormatException>(() => RunRecord.Of(["no-such-file.csv"]));
    }

    [Property(Arbitrary = [typeof(HostileText)], MaxTest = 50)]
    public void Hostile_names_stay_text(HostileText text)
    {
        var hostile = Sample with { Files = [new FileDigest(text.Value, 3, Abc)], Seeds = [new RunSeed(text.Value, 1)] };
        var harmless = Sample with { Files = [new FileDigest("x", 3, Abc)], Seeds = [new RunSeed("x", 1)] };

        Assert.Equal(Markup.Skeleton(RunRecordHtml.Of(harmless)), Markup.Skeleton(RunRecordHtml.Of(hostile)));
        Assert.Equal(harmless.ToString().Count('\n'), hostile.ToString().Count('\n'));
        Assert.DoesNotContain('\u001B', hostile.ToString());
    }
}
