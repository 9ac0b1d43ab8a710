using Transcripts.Resampling;
using Transcripts.Speakers;

namespace Transcripts.Charts.Tests;

/// <summary>All charts of a transcript.</summary>
internal static class AllCharts
{
    public static IReadOnlyList<Figure> Of(Transcript transcript) =>
    [
        ShareOfWordsChart.Of(SpeakerShares.Of(transcript, new BootstrapOptions { Resamples = 100 })),
        TurnTimelineChart.Of(transcript),
        CumulativeShareChart.Of(SpeechCourse.Of(transcript)),
        TurnLengthsChart.Of(TurnLengths.Of(transcript)),
        WhoFollowsWhomChart.Of(TurnTaking.Of(transcript)),
    ];
}
