using System.Collections.Immutable;

namespace Transcripts.Attitudes.Actors;

/// <summary>A mention in words of a sentence. Actors are numbers of a list; several for "they" of two.</summary>
internal sealed record WordMention(int First, int End, ImmutableArray<int> Actors, MentionKind Kind, double Confidence)
{
    /// <summary>Whether it is the first person, so that as holder it is the speaker.</summary>
    public bool IsFirstPerson { get; init; }

    /// <summary>Whether it is the second person, which no later "they" goes back to.</summary>
    public bool IsAddressee { get; init; }

    /// <summary>Whether it means what the actor did or said ("he rejected it"), and does not name the actor.</summary>
    public bool IsAct { get; init; }
}

/// <summary>The mentions of a sentence, and which word belongs to which.</summary>
internal sealed class SentenceMentions
{
    private int[] ofWord = new int[64];

    public List<WordMention> All { get; } = [];

    public void Clear(int words)
    {
        All.Clear();
        if (ofWord.Length < words)
            ofWord = new int[Math.Max(words, ofWord.Length * 2)];
        Array.Fill(ofWord, -1, 0, words);
    }

    public void Add(WordMention mention)
    {
        for (var word = mention.First; word < mention.End; word++)
            ofWord[word] = All.Count;
        All.Add(mention);
    }

    /// <summary>The mention that the word belongs to, or null.</summary>
    public WordMention? At(int word) => ofWord[word] is >= 0 and var index ? All[index] : null;
}
