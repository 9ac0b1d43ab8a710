using System.Text.Json.Nodes;
using Transcripts.Counts;
using Transcripts.Counts.Dispersion;
using Transcripts.Counts.Diversity;
using Transcripts.Tests.Speakers;
using Xunit;
using static Transcripts.Charts.Tests.FigureParts;

namespace Transcripts.Charts.Tests;

public sealed class DispersionChartTests
{
    /// <summary>A: "One two three. Four five." … "Seven eight nine ten.", B: "Six!" and "Red green blue white black grey.", A: "Yes."</summary>
    private static readonly WordSequence Words = WordSequence.Of(Meetings.Small, TextUnits.Turns(Meetings.Small));

    [Fact]
    public void Rows_carry_the_labels_of_their_own_words()
    {
        var figure = DispersionChart.Of(Meetings.Small, LexicalDispersion.Of(Words, ["black grey", "absent", "six", "two"]));
        var parts = new FigureParts(figure);

        // Turns of 9, 1, 6 and 1 of 17 words: DP of one occurrence is the share of the other turns, over 16/17.
        Assert.Equal(["black grey<br>1×, DPnorm 0.69", "absent<br>absent", "six<br>1×, DPnorm 1.00", "two<br>1×, DPnorm 0.50"], parts.Labels("yaxis"));
        Assert.Equal([0.0, 1, 2, 3], Numbers(parts.Layout["yaxis"]!["tickvals"]!));

        // The mark in each row, by whom, and what its sentence is.
        var marks = parts.Traces.SelectMany(trace => Numbers(trace!["y"]!).Select((row, point) => (
            Row: (int)row,
            Position: Numbers(trace["x"]!)[point],
            Speaker: (string)trace["name"]!,
            Sentence: Sentence(trace["customdata"]![point]!)))).OrderBy(mark => mark.Row);
        Assert.Equal(
            [
                (0, 14, "B", "Red green blue white black grey."),
                (2, 5, "B", "Six!"),
                (3, 1, "A", "One two three."),
            ],
            marks);
    }

    [Fact]
    public void Whatever_the_expressions_each_mark_stands_in_the_row_labelled_with_its_word()
    {
        string[] all = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "red", "green", "blue", "white", "black", "grey", "yes"];
        for (var seed = 0; seed < 20; seed++)
        {
            string[] shuffled = [.. all];
            new Random(seed).Shuffle(shuffled);
            var parts = new FigureParts(DispersionChart.Of(Meetings.Small, LexicalDispersion.Of(Words, shuffled.Take(5 + seed % 12))));
            foreach (var trace in parts.Traces)
            {
                foreach (var (row, position, hover) in Numbers(trace!["y"]!).Zip(Numbers(trace["x"]!), Strings(trace["hovertext"]!)))
                {
                    Assert.StartsWith($"{all[(int)position]}<br>", parts.Labels("yaxis")[(int)row], StringComparison.Ordinal);
                    Assert.StartsWith($"{all[(int)position]}<br>", hover, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void Hover_names_the_speaker_and_shows_the_sentence_with_its_offsets() => Assert.Equal(
        "eight nine<br>A, after 7 words<br>“Seven eight nine ten.”<br>source offsets 31 to 52",
        Strings(new FigureParts(DispersionChart.Of(Meetings.Small, LexicalDispersion.Of(Words, ["eight nine"]))).Trace(0)["hovertext"]!)[0]);

    [Fact]
    public void Titles_say_what_is_seen()
    {
        Assert.Equal("“two” is spread most evenly, “six” least", Title("six", "two", "red"));
        Assert.Equal("“two” and 1 other are spread most evenly, “six” and 1 other least", Title("six", "two", "red", "three", "yes"));
        Assert.Equal("“two” and 1 other are spread alike", Title("two", "three", "absent"));

        // "b" is in one turn only, "a" in all three alike; "once" comes too seldom to say.
        var talk = new TranscriptBuilder().Speech("A", "a a b b b b b b once").Speech("B", "a a c c c c c c c").Speech("A", "a a c c c c c c c").Build();
        Assert.Equal(
            "“a” is spread most evenly, “b” least, of 2 that come 5 times or more",
            DispersionChart.Of(talk, LexicalDispersion.Of(WordSequence.Of(talk, TextUnits.Turns(talk)), ["once", "b", "a"])).Title);
        Assert.Equal("“two” comes up once", Title("two", "absent"));
        Assert.Equal("“absent” does not come up", Title("absent"));
        Assert.Equal("“absent” and 1 other do not come up", Title("absent", "missing"));
        Assert.Equal("There is no word to look for", Title());
        Assert.Equal(
            "Dispersion plot of 2 expressions along the 17 words of the meeting: “six” once (normalised DP 1.00) and “absent” is absent.",
            DispersionChart.Of(Meetings.Small, LexicalDispersion.Of(Words, ["six", "absent"])).AlternativeText);
    }

    [Fact]
    public void Beyond_25_expressions_the_rest_share_a_row_and_many_places_share_marks()
    {
        var labels = new FigureParts(DispersionChart.Of(Meetings.Small, LexicalDispersion.Of(Words, Enumerable.Repeat("two", 30)))).Labels("yaxis");
        Assert.Equal((25, "6 others"), (labels.Length, labels[^1]));

        var talk = new TranscriptBuilder().Speech("A", string.Join(' ', Enumerable.Repeat("word", 10_000))).Build();
        var trace = new FigureParts(DispersionChart.Of(talk, LexicalDispersion.Of(WordSequence.Of(talk, TextUnits.Turns(talk)), ["word"]))).Trace(0);
        Assert.Equal(2000, Numbers(trace["x"]!).Length);
        Assert.StartsWith("word<br>A, after 0 words, 5 times<br>", Strings(trace["hovertext"]!)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_of_another_transcript_is_refused()
    {
        var other = LexicalDispersion.Of(WordSequence.Of("zero " + new string(' ', 200) + "one", TextUnits.Whole("zero " + new string(' ', 200) + "one")), ["one"]);

        Assert.Throws<ArgumentException>(() => DispersionChart.Of(Meetings.Small, other));
    }

    [Fact]
    public void Bars_of_diversity_are_empty_where_a_speaker_says_too_little()
    {
        var talk = new TranscriptBuilder().Speech("A", "one two one two one two. Three").Speech("B", "yes").Speech("C", "red green blue white black grey").Build();
        var figure = LexicalDiversityChart.Of(talk, LexicalDiversity.Of(talk, new DiversityOptions { ShortestForMtld = 6 }));
        var parts = new FigureParts(figure);

        // C never repeats a word: 6. A forward: one two one (2/3) and two one two are factors, "three" no part of one: 7/2.
        // Backward: three two one two (3/4) one (3/5) is a factor, two one no part of one: 7.
        Assert.Equal(["C<br>6", "A<br>5.3", "B<br>1 word: too short"], parts.Labels("yaxis"));
        Assert.Equal([6, (3.5 + 7) / 2, 1], Numbers(parts.Trace(0)["x"]!));
        Assert.Equal(["#009E73", "#0072B2", "rgba(0,0,0,0)"], Strings(parts.Trace(0)["marker"]!["color"]!));
        Assert.Equal("C varies words most of 2 who say enough: MTLD 6", figure.Title);
        Assert.Equal("one two one two one two.", talk.Source[parts.Trace(0)["customdata"]![1]![0]![0]!.GetValue<int>()..parts.Trace(0)["customdata"]![1]![0]![1]!.GetValue<int>()]);
        Assert.Equal("No one says enough to compare vocabularies", LexicalDiversityChart.Of(talk, LexicalDiversity.Of(talk)).Title);
    }

    private static string Title(params string[] expressions) => DispersionChart.Of(Meetings.Small, LexicalDispersion.Of(Words, expressions)).Title;

    private static string Sentence(JsonNode offsets) => Meetings.Small.Source[offsets[0]![0]!.GetValue<int>()..offsets[0]![1]!.GetValue<int>()];
}
