using FsCheck.Xunit;
using Transcripts.Tests.Speakers;
using Transcripts.Tokens;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Tests.Topics;

public sealed class C99Tests
{
    private static readonly C99Options Plain = new() { StopWords = null, Stemmer = Stemmer.None };

    [Fact]
    public void Cuts_and_densities_are_those_of_a_program_written_from_the_paper()
    {
        var found = C99.Of(WrittenText.Printed, Plain);

        Assert.Equal(WrittenText.Figures("c99 cuts"), found.Cuts.Select(cut => (double)cut.Unit));
        Assert.All(WrittenText.Figures("c99 densities").Zip(found.Cuts), pair => Assert.Equal(pair.First, pair.Second.Density, 1e-12));
        Assert.All(WrittenText.Figures("c99 smoothed").Zip(found.Cuts), pair => Assert.Equal(pair.First, pair.Second.SmoothedGain, 1e-12));
        Assert.Equal(WrittenText.Figures("c99 threshold")[0], found.Threshold!.Value, 1e-11);
        Assert.Equal(WrittenText.Figures("c99 counted")[0], found.Cuts.Count(cut => cut.Counts));
    }

    // The words of the fixture change to another topic at 130, 280, 430 and 580, ten words a sentence.
    [Fact]
    public void Cuts_that_count_are_the_changes_of_vocabulary() =>
        Assert.Equal([0, 13, 28, 43, 58], C99.Of(WrittenText.Printed, Plain).Segmentation.Segments.Select(segment => segment.FirstUnit));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(500, 60)]
    public void The_number_of_segments_may_be_given(int given, int made)
    {
        var found = C99.Of(WrittenText.Printed, Plain with { Segments = given });

        Assert.Null(found.Threshold);
        Assert.Equal(made, found.Segmentation.Segments.Length);
        Assert.Equal(made - 1, found.Cuts.Count(cut => cut.Counts));
    }

    [Fact]
    public void A_text_without_two_units_is_not_cut()
    {
        foreach (var (text, segments) in new[] { ("", 0), ("One sentence only.", 1) })
        {
            var found = C99.Of(new TranscriptBuilder().Speech("A", text).Build());
            Assert.Equal((0, (double?)null, segments), (found.Cuts.Length, found.Threshold, found.Segmentation.Segments.Length));
        }
    }

    [Fact]
    public void Too_many_units_are_refused_with_a_remedy()
    {
        var text = WrittenText.Of(Enumerable.Repeat("zqb", 10 * (C99.MostUnits + 1)));

        Assert.Contains("4001 units", Assert.Throws<ArgumentException>(() => C99.Of(text)).Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 50)]
    public bool Every_place_is_cut_once_and_the_last_density_is_the_mean_of_the_diagonal(byte[] numbers)
    {
        var found = C99.Of(Meetings.From(numbers), Plain);
        var units = found.Segmentation.Units.Units.Length;
        return found.Cuts.Select(cut => cut.Unit).Order().SequenceEqual(Enumerable.Range(1, Math.Max(units - 1, 0)))
            && found.Cuts.Select(cut => cut.Order).SequenceEqual(Enumerable.Range(1, found.Cuts.Length))
            && found.Cuts.All(cut => cut.Density is >= 0 and <= 1 && double.IsFinite(cut.SmoothedGain))
            && found.Segmentation.Segments.Length == Math.Min(units, 1 + found.Cuts.Count(cut => cut.Counts));
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Contains("odd", Assert.Throws<ArgumentOutOfRangeException>(() => new C99Options { RankMask = 10 }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new C99Options { RankMask = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new C99Options { Threshold = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new C99Options { Segments = 0 });
    }
}
