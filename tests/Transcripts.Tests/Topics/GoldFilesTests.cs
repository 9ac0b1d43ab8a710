using System.Collections.Immutable;
using System.Globalization;
using Transcripts.Reading;
using Transcripts.Tokens;
using Xunit;

namespace Transcripts.Tests.Topics;

/// <summary>The hand-made topics and boundaries fit the transcript, and the codebook says of them what is so.</summary>
public sealed class GoldFilesTests
{
    private const string Gold = "topics-sentences.csv";
    private const string FirstPass = "topics-sentences-first-pass.csv";
    private const string SecondPass = "topics-sentences-second-pass.csv";

    private static readonly Transcript Meeting = TranscriptReader.ReadFile(Repository.Transcript);
    private static readonly ImmutableArray<string> Codebook = [.. File.ReadAllLines(Repository.At("data", "gold", "topics-codebook.md"))];

    [Theory]
    [InlineData(Gold)]
    [InlineData(FirstPass)]
    [InlineData(SecondPass)]
    public void Each_row_is_a_sentence_of_the_library_all_of_them_in_order(string file) =>
        Assert.Equal(
            TranscriptSentences.Of(Meeting).Select(sentence => (sentence.Extent.Start, sentence.Extent.End)),
            GoldRow.Read(file).Select(row => (row.Start, row.End)));

    [Theory]
    [InlineData(Gold)]
    [InlineData(FirstPass)]
    [InlineData(SecondPass)]
    public void Each_topic_is_one_of_the_codebook_named_once_and_in_its_order(string file)
    {
        var ids = Rows("id").Select(row => row[0]).ToList();

        Assert.Equal(9, ids.Count);
        Assert.All(GoldRow.Read(file), row => Assert.Equal(ids.Where(id => row.Topics.Contains(id)), row.Topics));
    }

    [Fact]
    public void Each_boundary_is_the_first_character_of_a_paragraphs_speech_and_of_a_sentence_beginning_with_the_first()
    {
        var paragraphs = Paragraphs();
        var boundaries = Boundaries();

        Assert.Equal(paragraphs[0], boundaries[0].Start);
        Assert.Equal(boundaries.Select(boundary => boundary.Start).Order().Distinct(), boundaries.Select(boundary => boundary.Start));
        Assert.All(boundaries, boundary => Assert.Contains(boundary.Start, paragraphs));
        Assert.All(boundaries, boundary => Assert.Contains(TranscriptSentences.Of(Meeting), sentence => sentence.Extent.Start == boundary.Start));
        Assert.Equal(boundaries.Length, boundaries.Select(boundary => boundary.Title.Trim()).Where(title => title.Length > 0).Distinct().Count());
    }

    [Fact]
    public void The_agreement_of_the_passes_is_what_the_codebook_says()
    {
        var (first, second, gold) = (GoldRow.Read(FirstPass), GoldRow.Read(SecondPass), GoldRow.Read(Gold));

        var computed = Rows("id").Select(row => row[0]).Select(topic => string.Create(
            CultureInfo.InvariantCulture,
            $"{topic} | {Count(first, topic)} | {Count(second, topic)} | {Both(first, second, topic)} | {Kappa(first, second, topic):F3} | {Count(gold, topic)}"));

        Assert.Equal(computed, Rows("Topic").Select(row => string.Join(" | ", row)));
    }

    [Fact]
    public void The_differences_of_the_passes_are_those_the_codebook_lists()
    {
        var passes = GoldRow.Read(FirstPass).Zip(GoldRow.Read(SecondPass), GoldRow.Read(Gold)).ToList();

        var computed = passes
            .Where(row => row.First.Listed != row.Second.Listed)
            .Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.First.Start} | {row.First.Listed} | {row.Second.Listed} | {row.Third.Listed}"));

        Assert.Equal(computed, Rows("Start").Select(row => string.Join(" | ", row.Take(4))));
        Assert.All(passes.Where(row => row.First.Listed == row.Second.Listed), row => Assert.Equal(row.First.Listed, row.Third.Listed));
    }

    [Fact]
    public void The_counts_in_the_codebooks_text_are_those_of_the_files()
    {
        var (first, second, gold) = (GoldRow.Read(FirstPass), GoldRow.Read(SecondPass), GoldRow.Read(Gold));
        var text = string.Join(' ', Codebook);
        var same = first.Zip(second).Count(row => row.First.Listed == row.Second.Listed);
        int[] with = [.. Enumerable.Range(0, 4).Select(count => gold.Count(row => row.Topics.Length == count))];

        Assert.Equal([38, 175, 60, 1], with);
        Assert.Contains($"{same} of {gold.Length} sentences have the same topics in both passes.", text, StringComparison.Ordinal);
        Assert.Contains($"In the gold {with[0]} sentences have no topic, {with[1]} one, {with[2]} two and one three.", text, StringComparison.Ordinal);
        Assert.Contains($"there are {Paragraphs().Count}, and {Boundaries().Length} segments.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_example_of_the_codebook_stands_where_it_says_and_has_its_topics()
    {
        var gold = GoldRow.Read(Gold).ToDictionary(row => row.Start);
        var examples = Rows("Offset").ToList();

        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            var start = int.Parse(example[0], CultureInfo.InvariantCulture);
            var quote = example[1].Trim('`');
            Assert.Equal(quote, Meeting.Source.Substring(start, quote.Length));
            Assert.Equal(example[2], gold[start].Listed);
        });
    }

    /// <summary>Cohen (1960): agreement beyond chance, over that which chance leaves room for.</summary>
    private static double Kappa(ImmutableArray<GoldRow> first, ImmutableArray<GoldRow> second, string topic)
    {
        double all = first.Length;
        var (f, s, both) = (Count(first, topic), Count(second, topic), Both(first, second, topic));
        var observed = (both + (all - f - s + both)) / all;
        var expected = ((f * s) + ((all - f) * (all - s))) / (all * all);
        return (observed - expected) / (1 - expected);
    }

    private static int Count(ImmutableArray<GoldRow> rows, string topic) => rows.Count(row => row.Topics.Contains(topic));

    private static int Both(ImmutableArray<GoldRow> first, ImmutableArray<GoldRow> second, string topic) =>
        first.Zip(second).Count(row => row.First.Topics.Contains(topic) && row.Second.Topics.Contains(topic));

    private static ImmutableArray<(int Start, string Title)> Boundaries() =>
        [.. GoldRow.Rows("topic-boundaries.csv", "Start,Title").Select(row => (int.Parse(row[0], CultureInfo.InvariantCulture), row[1]))];

    /// <summary>For each line of the source that holds speech, the offset of the first character of it.</summary>
    private static List<int> Paragraphs()
    {
        var starts = new List<int>();
        int? line = null;
        foreach (var speech in Meeting.Parts.Where(part => part.Kind == PartKind.Speech).Select(part => part.Span))
        {
            for (var i = speech.Start; i < speech.End; i++)
            {
                if (!char.IsWhiteSpace(Meeting.Source[i]) && Meeting.Source.LastIndexOf('\n', i) is var before && before != line)
                {
                    line = before;
                    starts.Add(i);
                }
            }
        }

        return starts;
    }

    /// <summary>The rows of the codebook's table whose first heading is <paramref name="heading"/>.</summary>
    private static IEnumerable<string[]> Rows(string heading) => Codebook
        .SkipWhile(line => !line.StartsWith($"| {heading} |", StringComparison.Ordinal))
        .Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));
}
