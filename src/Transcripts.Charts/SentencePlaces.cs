using System.Collections.Immutable;
using Transcripts.Summaries;
using Transcripts.Tokens;

namespace Transcripts.Charts;

/// <summary>Where the sentences of a document stand along the words of the whole meeting.</summary>
internal sealed class SentencePlaces
{
    private readonly ImmutableArray<int> before;
    private readonly Dictionary<Speaker, int> words;

    private SentencePlaces(ImmutableArray<int> before, Dictionary<Speaker, int> words)
    {
        this.before = before;
        this.words = words;
        Words = words.Values.Sum();
    }

    /// <summary>Words of the meeting.</summary>
    public int Words { get; }

    /// <summary>The places in the transcript of <paramref name="document"/>, which may be a part of it.</summary>
    public static SentencePlaces Of(SummaryDocument document)
    {
        var whole = SummaryDocument.Of(document.Transcript, document.Options);
        var (before, words, said) = (ImmutableArray.CreateBuilder<int>(whole.Sentences.Length), new Dictionary<Speaker, int>(), 0);
        foreach (var (sentence, count) in whole.Sentences.Zip(whole.Words))
        {
            before.Add(said);
            said += count;
            words[sentence.Speaker] = words.GetValueOrDefault(sentence.Speaker) + count;
        }

        return new SentencePlaces(before.MoveToImmutable(), words);
    }

    /// <summary>Words of the sentences that begin before it; one that it interrupts counts in full.</summary>
    public int Before(Sentence sentence) => before[sentence.Index];

    /// <summary>Words of <paramref name="speaker"/>.</summary>
    public int WordsOf(Speaker speaker) => words.GetValueOrDefault(speaker);
}
