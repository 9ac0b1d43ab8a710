using System.Collections.Immutable;
using Transcripts.Attitudes.Actors;

namespace Transcripts.Attitudes.Aggregates;

/// <summary>How what speakers say in their own names of the actors adds up over the meeting.</summary>
/// <param name="Points">A point for each own attitude for or against someone, in the order of the text.</param>
public sealed record StanceCourse(ImmutableArray<StancePoint> Points)
{
    /// <summary>The course of <paramref name="attitudes"/>.</summary>
    public static StanceCourse Of(TranscriptAttitudes attitudes)
    {
        ArgumentNullException.ThrowIfNull(attitudes);
        var sums = new Dictionary<(Actor, Actor), int>();
        var points = ImmutableArray.CreateBuilder<StancePoint>();
        foreach (var attitude in attitudes.Signed().Where(attitude => !attitude.Reported))
        {
            var pair = (attitude.Holder, attitude.Target);
            sums[pair] = sums.GetValueOrDefault(pair) + attitude.Polarity;
            points.Add(new StancePoint(attitude.Sentence, attitude.Turn, attitude.Holder, attitude.Target, attitude.Polarity, sums[pair]));
        }

        return new StanceCourse(points.ToImmutable());
    }
}

/// <summary>A step of the course.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Turn">Index of the turn.</param>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Target">Of whom.</param>
/// <param name="Polarity">1 for, -1 against.</param>
/// <param name="Cumulative">Those for less those against, of this speaker toward this actor up to here.</param>
public sealed record StancePoint(int Sentence, int Turn, Actor Speaker, Actor Target, int Polarity, int Cumulative);
