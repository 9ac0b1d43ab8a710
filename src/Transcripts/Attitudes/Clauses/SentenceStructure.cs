using System.Collections.Immutable;
using Transcripts.Tokens;

namespace Transcripts.Attitudes.Clauses;

/// <summary>
/// A sentence as words, noun phrases and clauses: a shallow analysis by word classes and neighbourhood, in one pass
/// for each, so that time is linear in the length of the sentence. It is often wrong about long sentences and never fails.
/// </summary>
internal sealed class SentenceStructure
{
    private ClauseWord[] words = new ClauseWord[64];

    /// <summary>The words, marks included, in order.</summary>
    public Span<ClauseWord> Words => words.AsSpan(0, Count);

    public int Count { get; private set; }

    public List<NounPhrase> Phrases { get; } = [];

    public List<Clause> Clauses { get; } = [];

    /// <summary>Whether it ends with a question mark.</summary>
    public bool IsQuestion { get; private set; }

    /// <summary>Reads a sentence of <paramref name="text"/> that stands in <paramref name="spans"/>.</summary>
    public void Read(string text, ReadOnlySpan<TextSpan> spans, Vocabulary vocabulary)
    {
        Count = 0;
        Phrases.Clear();
        Clauses.Clear();
        foreach (var span in spans)
        {
            foreach (var token in Tokenizer.Enumerate(text, span))
            {
                if (Count > 0 && Abbreviation.IsPeriod(text, words[Count - 1].Span, token) && token.Span.End < span.End)
                    continue;
                if (Count == words.Length)
                    Array.Resize(ref words, words.Length * 2);
                words[Count++] = new ClauseWord { Form = vocabulary.Of(token.Span.In(text), token.Kind), Span = token.Span, Phrase = -1, Clause = -1 };
            }
        }

        IsQuestion = EndsAsQuestion();
        Tagger.Tag(Words);
        NounPhraseChunker.Chunk(this);
        VerbGroupChunker.Chunk(this);
        ClauseParser.Parse(this);
    }

    /// <summary>The word at <paramref name="index"/> in lower case, or an empty string outside the sentence.</summary>
    public string FormAt(int index) => (uint)index < (uint)Count ? words[index].Form.Form : "";

    /// <summary>The stretch from the first to the last word given.</summary>
    public TextSpan SpanOf(int first, int end) => TextSpan.FromBounds(words[first].Span.Start, words[end - 1].Span.End);

    /// <summary>The phrases joined with <paramref name="phrase"/> by "and", itself first, at most eight.</summary>
    public ImmutableArray<int> Coordinated(int phrase)
    {
        if (phrase < 0)
            return [];
        if (Phrases[phrase].Next < 0)
            return [phrase];
        var all = ImmutableArray.CreateBuilder<int>();
        for (var at = phrase; at >= 0 && all.Count < 8; at = Phrases[at].Next)
            all.Add(at);
        return all.ToImmutable();
    }

    private bool EndsAsQuestion()
    {
        for (var index = Count - 1; index >= 0 && index >= Count - 3; index--)
        {
            if (FormAt(index) == "?")
                return true;
        }

        return false;
    }
}
