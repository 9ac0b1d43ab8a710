using System.Collections.Immutable;

namespace Transcripts.Topics;

/// <summary>What windows of a meeting are measured in.</summary>
public enum TopicWindowUnit
{
    /// <summary>Sentences that hold a word.</summary>
    Sentences,

    /// <summary>Words. A window takes whole sentences, and so may hold more than its length.</summary>
    Words,
}

/// <summary>
/// Topics over the course of a meeting, in windows that follow each other without overlap. A window takes whole sentences
/// until it has its length; the last may have less.
/// </summary>
/// <param name="Unit">What the length is measured in.</param>
/// <param name="Length">Length of a window.</param>
/// <param name="Windows">The windows in order.</param>
/// <param name="Cells">A cell for each window and topic, window by window, topics in the order of the dictionary; zeros too.</param>
public sealed record TopicCourse(TopicWindowUnit Unit, int Length, ImmutableArray<TopicWindow> Windows, ImmutableArray<TopicWindowCell> Cells)
{
    /// <summary>The course of the topics in <paramref name="labels"/>.</summary>
    /// <param name="labels">The labelled sentences.</param>
    /// <param name="length">Length of a window, 1 or more.</param>
    /// <param name="unit">What it is measured in.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is less than 1.</exception>
    public static TopicCourse Of(TopicLabels labels, int length = 20, TopicWindowUnit unit = TopicWindowUnit.Sentences)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        var windows = ImmutableArray.CreateBuilder<TopicWindow>();
        var cells = ImmutableArray.CreateBuilder<TopicWindowCell>();
        var (first, start, words) = (0, 0, 0);
        for (var next = 1; next <= labels.Sentences.Length; next++)
        {
            words += labels.Sentences[next - 1].Words;
            if (next < labels.Sentences.Length && (unit == TopicWindowUnit.Words ? words - start : next - first) < length)
                continue;
            var within = labels.Sentences.AsSpan()[first..next];
            var window = new TopicWindow(windows.Count, within[0].Sentence.Index, within[^1].Sentence.Index, next - first, start, words);
            windows.Add(window);
            cells.AddRange(TopicTally.OfEach(labels.Dictionary, within)
                .Select(tally => new TopicWindowCell(window.Index, tally.Topic, tally.SentenceIndexes, tally.Share, tally.Words, tally.Hits)));
            (first, start) = (next, words);
        }

        return new TopicCourse(unit, length, windows.ToImmutable(), cells.ToImmutable());
    }
}

/// <summary>A window of a meeting.</summary>
/// <param name="Index">Its number, from 0.</param>
/// <param name="FirstSentence">The <see cref="Tokens.Sentence.Index"/> of its first sentence.</param>
/// <param name="LastSentence">The index of its last sentence.</param>
/// <param name="Sentences">Its sentences that hold a word, 1 or more.</param>
/// <param name="Start">Words of the meeting before it.</param>
/// <param name="End">Words of the meeting up to its end.</param>
public sealed record TopicWindow(int Index, int FirstSentence, int LastSentence, int Sentences, int Start, int End);

/// <summary>A topic in a window.</summary>
/// <param name="Window">Number of the window, from 0.</param>
/// <param name="Topic">The topic.</param>
/// <param name="SentenceIndexes">The <see cref="Tokens.Sentence.Index"/> of the sentences in the window that have it, ascending.</param>
/// <param name="Share">Share of the window's sentences, 0 to 1.</param>
/// <param name="Words">Words in those sentences.</param>
/// <param name="Hits">Places in the window that speak of it.</param>
public sealed record TopicWindowCell(int Window, Topic Topic, ImmutableArray<int> SentenceIndexes, double Share, int Words, int Hits)
{
    /// <summary>How many sentences of the window have it.</summary>
    public int Sentences => SentenceIndexes.Length;
}
