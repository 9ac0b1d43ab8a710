using System.Collections.Immutable;

namespace Transcripts.Speakers;

/// <summary>Shares of the words in windows that follow each other without overlap.</summary>
/// <param name="WindowWords">Words in a window; the last may hold fewer.</param>
/// <param name="Shares">
/// A row for each window and each speaker heard in it, window by window, speakers in the order of <see cref="Transcript.Speakers"/>.
/// A speaker without a row in a window says nothing there.
/// </param>
public sealed record WindowedShares(int WindowWords, ImmutableArray<WindowShare> Shares)
{
    /// <summary>The shares of <paramref name="transcript"/> in windows of <paramref name="windowWords"/> words, 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="windowWords"/> is less than 1.</exception>
    public static WindowedShares Of(Transcript transcript, int windowWords = 250)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(windowWords, 1);
        var indices = SpeakerIndex.Of(transcript);
        var course = SpeechCourse.Of(transcript);
        var words = new Dictionary<int, int>();
        var shares = ImmutableArray.CreateBuilder<WindowShare>();
        var start = 0;
        foreach (var stretch in course.Stretches)
        {
            var speaker = indices[stretch.Segment.Speaker];
            for (var at = stretch.Start; at < stretch.End;)
            {
                var piece = Math.Min(stretch.End, start + windowWords) - at;
                words[speaker] = words.GetValueOrDefault(speaker) + piece;
                at += piece;
                if (at == start + windowWords)
                    Close(at);
            }
        }

        if (start < course.Words)
            Close(course.Words);
        return new WindowedShares(windowWords, shares.ToImmutable());

        void Close(int end)
        {
            foreach (var (speaker, count) in words.OrderBy(pair => pair.Key))
                shares.Add(new WindowShare(start / windowWords, start, end, transcript.Speakers[speaker], count, (double)count / (end - start)));
            words.Clear();
            start = end;
        }
    }
}

/// <summary>A speaker's share of a window.</summary>
/// <param name="Window">Number of the window, from 0.</param>
/// <param name="Start">Words spoken before it.</param>
/// <param name="End">Words spoken up to its end.</param>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Words">The speaker's words in it, 1 or more.</param>
/// <param name="Share">Share of the words in it, above 0 up to 1.</param>
public sealed record WindowShare(int Window, int Start, int End, Speaker Speaker, int Words, double Share);
