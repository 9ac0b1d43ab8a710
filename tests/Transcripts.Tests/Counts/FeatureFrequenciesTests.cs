using FsCheck.Xunit;
using Transcripts.Counts;
using Transcripts.Counts.Weighting;
using Transcripts.Resampling;
using Transcripts.Tests.Speakers;
using Xunit;

namespace Transcripts.Tests.Counts;

public sealed class FeatureFrequenciesTests
{
    [Fact]
    public void Features_have_their_counts_their_units_and_their_frequency_the_most_frequent_first()
    {
        var meeting = new TranscriptBuilder().Speech("A", "Party line, party line.").Speech("B", "…").Speech("C", "The party: yes.").Build();

        var frequencies = FeatureFrequencies.Of(DocumentFeatureMatrix.Of(meeting, TextUnits.Turns(meeting)));

        // 7 running words in two turns; the turn without a word is none.
        Assert.Equal((7L, 2), (frequencies.Words, frequencies.Units));
        Assert.Equal(
            [("party", 3, 2, 3000 / 7.0), ("line", 2, 1, 2000 / 7.0), ("the", 1, 1, 1000 / 7.0), ("yes", 1, 1, 1000 / 7.0)],
            frequencies.Features.Select(row => (row.Feature, row.Count, row.Units, row.PerThousand)));
        Assert.Equal([0, 1, 2, 3], frequencies.Features.Select(row => row.Index));
    }

    [Fact]
    public void Intervals_are_those_of_the_ratio_of_sums_over_units_with_words()
    {
        var meeting = Meeting();
        var matrix = DocumentFeatureMatrix.Of(meeting, TextUnits.Sentences(meeting));
        var options = new BootstrapOptions { Resamples = 300, Seed = 5, BlockLength = 2 };

        // The same from the words of each unit that has any, feature by feature.
        int[] spoken = [.. Enumerable.Range(0, matrix.Units.Length).Where(unit => matrix.Words[unit] > 0)];
        int[] sizes = [.. spoken.Select(unit => matrix.Words[unit])];
        foreach (var row in FeatureFrequencies.Of(matrix, options).Features)
        {
            UnitPart[] parts = [.. spoken.Select((unit, place) => new UnitPart(place, matrix[unit, row.Index]))];
            var (percentile, bca) = RatioBootstrap.Intervals(sizes, [parts], options)[0]!.Value;
            Assert.Equal(new Interval(1000 * percentile.Lower, 1000 * percentile.Upper), row.Percentile);
            Assert.Equal(new Interval(1000 * bca.Lower, 1000 * bca.Upper), row.Bca);
        }
    }

    [Fact]
    public void Only_the_most_frequent_features_have_intervals_and_one_unit_has_none()
    {
        var matrix = DocumentFeatureMatrix.Of(Meetings.Small, TextUnits.Turns(Meetings.Small));

        Assert.Equal(2, FeatureFrequencies.Of(matrix, new BootstrapOptions { MaximumIntervals = 2 }).Features.Count(row => row.Bca is not null));
        Assert.All(FeatureFrequencies.Of(DocumentFeatureMatrix.Of("a b a", TextUnits.Whole("a b a"))).Features, row => Assert.Null(row.Percentile));
        Assert.Empty(FeatureFrequencies.Of(DocumentFeatureMatrix.Of("", [])).Features);
    }

    [Property(MaxTest = 30)]
    public bool Frequencies_lie_within_the_range_of_their_intervals_ends(byte[] numbers)
    {
        var meeting = Meetings.From(numbers);
        var matrix = DocumentFeatureMatrix.Of(meeting, TextUnits.Sentences(meeting));
        var frequencies = FeatureFrequencies.Of(matrix, new BootstrapOptions { Resamples = 100 });

        return frequencies.Features.Sum(row => (long)row.Count) == matrix.Total
            && frequencies.Features.All(row => row.PerThousand is > 0 and <= 1000
                && row.Percentile is null == frequencies.Units < 2
                && row.Bca is null or { Lower: >= 0, Upper: <= 1000 })
            && frequencies.Features.Zip(frequencies.Features.Skip(1)).All(pair => pair.First.Count >= pair.Second.Count);
    }

    private static Transcript Meeting() => new TranscriptBuilder()
        .Speech("A", "The party line. No? The line of the party! 1964. … Never.")
        .Speech("B", "Party. Line by line we read the treaty. We did.")
        .Build();
}
