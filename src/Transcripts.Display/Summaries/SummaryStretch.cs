using System.Collections.Immutable;
using Transcripts.Summaries;
using Transcripts.Tokens;

namespace Transcripts.Display.Summaries;

/// <summary>Sentences one behind the other that are all shown or all folded.</summary>
/// <param name="IsFolded">Whether they are folded.</param>
/// <param name="Words">Words in them.</param>
/// <param name="Count">How many they are, those left out included.</param>
/// <param name="Speeches">Those not left out, parted by turns and their paragraphs.</param>
internal sealed record SummaryStretch(bool IsFolded, int Words, int Count, ImmutableArray<SummarySpeech> Speeches)
{
    /// <summary>How many sentences are left out for their length.</summary>
    public int LeftOut => Count - Speeches.Sum(speech => speech.Sentences.Length);

    /// <summary>Who speaks, in the order of their first words here.</summary>
    public ImmutableArray<string> Speakers { get; private init; }

    /// <summary>The stretches of the whole meeting in the order of the text.</summary>
    /// <param name="summary">The summary, of the meeting or of a part of it.</param>
    /// <param name="context">How many sentences around each of the summary are shown.</param>
    /// <param name="maxFoldedLength">Code units of folded text, all stretches together.</param>
    public static ImmutableArray<SummaryStretch> Read(Summary summary, int context, int maxFoldedLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(context, 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxFoldedLength, 1);
        var meeting = SummaryDocument.Of(summary.Ranking.Document.Transcript, summary.Ranking.Document.Options);
        var chosen = summary.Sentences.Select((sentence, at) => (sentence, Number: at + 1)).ToDictionary(pair => pair.sentence.Sentence.Index);
        var paragraphs = TranscriptParagraphs.Of(meeting.Transcript).Select(paragraph => paragraph.Extent.Start).ToHashSet();
        var isShown = new bool[meeting.Sentences.Length];
        foreach (var index in chosen.Keys)
            Array.Fill(isShown, true, Math.Max(index - context, 0), Math.Min(index, context) + 1 + Math.Min(context, isShown.Length - 1 - index));
        var (stretches, room) = (ImmutableArray.CreateBuilder<SummaryStretch>(), maxFoldedLength);
        for (var start = 0; start < isShown.Length;)
        {
            var end = start + 1;
            while (end < isShown.Length && isShown[end] == isShown[start])
                end++;
            var sentences = meeting.Sentences[start..end];
            var kept = isShown[start] ? sentences.Length : sentences.TakeWhile(sentence => (room -= sentence.Spans.Sum(span => span.Length)) >= 0).Count();
            stretches.Add(new SummaryStretch(!isShown[start], meeting.Words[start..end].Sum(), sentences.Length, ByParagraph(sentences[..kept], chosen, paragraphs))
            {
                Speakers = [.. sentences.Select(sentence => sentence.Speaker.Name).Distinct()],
            });
            start = end;
        }

        return stretches.DrainToImmutable();
    }

    private static ImmutableArray<SummarySpeech> ByParagraph(
        ImmutableArray<Sentence> sentences, Dictionary<int, (SummarySentence Sentence, int Number)> chosen, HashSet<int> paragraphs)
    {
        var speeches = ImmutableArray.CreateBuilder<SummarySpeech>();
        for (var start = 0; start < sentences.Length;)
        {
            var end = start + 1;
            while (end < sentences.Length && sentences[end].Turn == sentences[start].Turn && !paragraphs.Contains(sentences[end].Extent.Start))
                end++;
            speeches.Add(new SummarySpeech(
                sentences[start].Speaker,
                [.. sentences[start..end].Select(sentence => chosen.TryGetValue(sentence.Index, out var found)
                    ? new NumberedSentence(sentence, found.Number, found.Sentence.Hanging)
                    : new NumberedSentence(sentence, 0, null))]));
            start = end;
        }

        return speeches.DrainToImmutable();
    }
}

/// <summary>Sentences of one paragraph of a turn, one behind the other.</summary>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Sentences">The sentences, at least one.</param>
internal sealed record SummarySpeech(Speaker Speaker, ImmutableArray<NumberedSentence> Sentences)
{
    /// <summary>From the first character of the first sentence to the last of all.</summary>
    public TextSpan Extent => TextSpan.FromBounds(Sentences[0].Sentence.Extent.Start, Sentences.Max(sentence => sentence.Sentence.Extent.End));
}

/// <summary>A sentence with its number in the summary, from 1, or 0 where it is not in it.</summary>
internal sealed record NumberedSentence(Sentence Sentence, int Number, HangingPronoun? Hanging);
