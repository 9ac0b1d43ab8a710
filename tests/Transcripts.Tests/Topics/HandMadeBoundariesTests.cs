using Transcripts.Reading;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Tests.Topics;

/// <summary>What methods find on the transcript beside what one reader marked there.</summary>
public sealed class HandMadeBoundariesTests
{
    private static readonly Transcript Meeting = TranscriptReader.ReadFile(Repository.Transcript);

    // With the options of the paper, none chosen to suit the reader.
    [Fact]
    public void TextTiling_meets_the_reader_better_than_chance_and_than_even_spacing()
    {
        var reader = TopicSegmentation.Of(Meeting, TopicStartReader.ReadFile(Repository.At("data", "gold", "topic-boundaries.csv"), Meeting));
        var scores = SegmentationEvaluation.Of(reader.Masses, [("TextTiling", TextTiling.Of(Meeting).Segmentation.Masses)]).Scores.ToDictionary(score => score.Method);
        var found = scores["TextTiling"];

        Assert.True(found.PkByChance!.Value.AtLeastAsGood < 0.05);
        Assert.True(found.WindowDiffByChance!.Value.AtLeastAsGood < 0.05);
        Assert.All(["evenly spaced", "at random", "one segment"], baseline => Assert.True(found.Pk < scores[baseline].Pk && found.WindowDiff < scores[baseline].WindowDiff));
    }
}
