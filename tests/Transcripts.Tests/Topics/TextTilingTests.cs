using FsCheck.Xunit;
using Transcripts.Reading;
using Transcripts.Tests.Speakers;
using Transcripts.Tokens;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Tests.Topics;

public sealed class TextTilingTests
{
    private static readonly TextTilingOptions Plain = new() { StopWords = null, Stemmer = Stemmer.None };

    [Fact]
    public void Block_comparison_gives_the_figures_of_a_program_written_from_the_paper() =>
        AssertFigures("blocks", Plain with { SequenceLength = 7, BlockSize = 4 });

    [Fact]
    public void Vocabulary_introduction_gives_the_figures_of_a_program_written_from_the_paper() => AssertFigures(
        "introductions",
        Plain with { Score = LexicalScore.VocabularyIntroduction, SmoothingWidth = 4, SmoothingRounds = 2, Cutoff = DepthCutoff.Liberal, InterveningSequences = 1 });

    // Two vocabularies of 30 words without one in common, 400 words and more of each.
    [Property(MaxTest = 30)]
    public void The_seam_of_two_vocabularies_is_the_deepest_boundary(int seed, byte length)
    {
        var random = new Random(seed);
        var seam = 10 + (length % 8);
        var text = WrittenText.Of(Enumerable.Range(0, 40 * (seam + 12)).Select(word => $"zq{(word < 40 * seam ? 'b' : 'd')}{(char)('a' + random.Next(26))}"));

        var tiling = TextTiling.Of(text);

        Assert.Equal(seam, tiling.Boundaries.MaxBy(boundary => boundary.Depth)!.Unit);
        Assert.Equal(0, tiling.Gaps[(seam * 2) - 1].Score);
    }

    [Fact]
    public void A_gap_stands_before_the_word_that_its_offset_names()
    {
        var tiling = TextTiling.Of(WrittenText.Printed, Plain with { SequenceLength = 7 });
        var words = Tokenizer.Tokenize(WrittenText.Printed.Source).Where(token => token.IsWord).ToList();

        Assert.Equal(85, tiling.Gaps.Length);
        Assert.All(tiling.Gaps, gap => Assert.Equal((7 * (gap.Index + 1), words[gap.Word].Span.Start), (gap.Word, gap.Offset)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("One.")]
    [InlineData("A few words that do not fill one sequence.")]
    public void A_text_too_short_for_a_gap_is_one_segment(string text)
    {
        var tiling = TextTiling.Of(new TranscriptBuilder().Speech("A", text).Build());

        Assert.Empty(tiling.Gaps);
        Assert.Empty(tiling.Boundaries);
        Assert.Null(tiling.Cutoff);
        Assert.Equal(text.Length > 0 ? 1 : 0, tiling.Segmentation.Segments.Length);
    }

    [Fact]
    public void A_text_that_never_changes_has_no_boundary()
    {
        foreach (var word in new[] { "same", "the" })
        {
            var text = WrittenText.Of(Enumerable.Repeat(word, 2000));
            Assert.Empty(TextTiling.Of(text).Boundaries);
            Assert.Single(TextTiling.Of(text, Plain with { Score = LexicalScore.VocabularyIntroduction, Cutoff = DepthCutoff.Liberal }).Segmentation.Segments);
        }
    }

    [Fact]
    public void Without_an_edge_in_reach_there_is_no_boundary()
    {
        // One paragraph of two vocabularies: the nearest edges are its beginning and its end.
        var text = new TranscriptBuilder().Speech("A", string.Join(' ', Enumerable.Range(0, 900).Select(word => (word < 450 ? "zqb" : "zqd") + (char)('a' + (word % 23))))).Build();

        Assert.Empty(TextTiling.Of(text).Boundaries);
        Assert.Single(TextTiling.Of(text).Segmentation.Segments);
    }

    [Fact]
    public void Boundaries_keep_their_distance()
    {
        var tiling = TextTiling.Of(WrittenText.Printed, Plain with { SequenceLength = 7, BlockSize = 4, InterveningSequences = 12, Unit = BoundaryUnit.Sentence });
        var gaps = tiling.Boundaries.Select(boundary => boundary.Gap).ToList();

        Assert.True(gaps.Count > 2);
        Assert.All(gaps.Zip(gaps.Skip(1)), pair => Assert.True(pair.Second - pair.First > 12));
    }

    [Fact]
    public void The_liberal_cutoff_lets_more_through()
    {
        var transcript = TranscriptReader.ReadFile(Repository.Transcript);
        var conservative = TextTiling.Of(transcript);
        var liberal = TextTiling.Of(transcript, new TextTilingOptions { Cutoff = DepthCutoff.Liberal });

        Assert.True(liberal.Cutoff < conservative.Cutoff);
        Assert.True(liberal.Boundaries.Length >= conservative.Boundaries.Length);
        Assert.All(conservative.Boundaries, boundary => Assert.True(boundary.Depth > conservative.Cutoff));
        Assert.All(conservative.Boundaries, boundary => Assert.Equal(conservative.Segmentation.Units.Units[boundary.Unit].Extent.Start, boundary.Offset));
        Assert.Equal(conservative.Boundaries.Select(boundary => boundary.Unit), conservative.Segmentation.Segments.Skip(1).Select(segment => segment.FirstUnit));
    }

    [Property]
    public bool Scores_and_depths_are_within_their_ranges(byte[] numbers, byte sequence)
    {
        var meeting = Meetings.From(numbers);
        var options = Plain with { SequenceLength = 1 + (sequence % 6), BlockSize = 3 };
        return new[] { options, options with { Score = LexicalScore.VocabularyIntroduction } }.Select(each => TextTiling.Of(meeting, each)).All(tiling =>
            tiling.Gaps.All(gap => gap.Score is >= 0 and <= 1 && gap.Smoothed is >= 0 and <= 1 && gap.Depth is >= 0 and <= 2)
            && tiling.Boundaries.All(boundary => boundary.Depth > tiling.Cutoff && boundary.Depth > 0)
            && tiling.Boundaries.Length < Math.Max(tiling.Segmentation.Units.Units.Length, 1));
    }

    [Fact]
    public void Options_out_of_range_are_refused_by_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("SequenceLength", () => new TextTilingOptions { SequenceLength = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("BlockSize", () => new TextTilingOptions { BlockSize = 100_001 });
        Assert.Throws<ArgumentOutOfRangeException>("InterveningSequences", () => new TextTilingOptions { InterveningSequences = 0 });
        Assert.Contains("even", Assert.Throws<ArgumentOutOfRangeException>(() => new TextTilingOptions { SmoothingWidth = 3 }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextTilingOptions { SmoothingWidth = 102 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextTilingOptions { SmoothingRounds = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => TextTiling.Of(Meetings.Small, new TextTilingOptions { Score = (LexicalScore)2 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => TextTiling.Of(WrittenText.Printed, new TextTilingOptions { Cutoff = (DepthCutoff)2 }));
    }

    private static void AssertFigures(string name, TextTilingOptions options)
    {
        var tiling = TextTiling.Of(WrittenText.Printed, options);

        AssertClose(WrittenText.Figures(name + " scores"), tiling.Gaps.Select(gap => gap.Score));
        AssertClose(WrittenText.Figures(name + " smoothed"), tiling.Gaps.Select(gap => gap.Smoothed));
        AssertClose(WrittenText.Figures(name + " depths"), tiling.Gaps.Select(gap => gap.Depth));
        AssertClose(WrittenText.Figures(name + " cutoff"), [tiling.Cutoff!.Value]);
        Assert.Equal(WrittenText.Figures(name + " boundaries"), tiling.Boundaries.SelectMany(boundary => new double[] { boundary.Gap, boundary.Unit }));
    }

    private static void AssertClose(double[] expected, IEnumerable<double> found)
    {
        double[] values = [.. found];
        Assert.Equal(expected.Length, values.Length);
        Assert.All(expected.Zip(values), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
    }
}
