using Transcripts.Tokens;

namespace Transcripts.Counts.Collocations;

/// <summary>Finds words of a sequence's vocabulary by how they are written.</summary>
internal static class WordNumbers
{
    /// <summary>The number of <paramref name="word"/>, folded and cut to its stem as the sequence's words are, or -1.</summary>
    public static int Of(WordSequence sequence, string word)
    {
        var token = Tokenizer.Tokenize(word, sequence.Options.Tokens with { StopWords = null }).FirstOrDefault();
        var form = token.Span.IsEmpty ? word : new TokenForms(sequence.Options.Tokens).Of(word, token);
        return sequence.Vocabulary.IndexOf(form) is var number and >= 0 ? number : sequence.Vocabulary.IndexOf(word);
    }

    /// <summary>How often each word of the vocabulary comes.</summary>
    public static int[] Counts(WordSequence sequence)
    {
        var counts = new int[sequence.Vocabulary.Length];
        foreach (var word in sequence.Words)
            counts[word]++;
        return counts;
    }

    /// <summary>For each word of the vocabulary whether it is in <paramref name="list"/>, as it is counted or as it is first written.</summary>
    public static bool[] In(StopWordList? list, WordSequence sequence)
    {
        var found = new bool[sequence.Vocabulary.Length];
        if (list is null)
            return found;

        // Words are numbered in the order of their first occurrence.
        var next = 0;
        for (var place = 0; next < found.Length; place++)
        {
            if (sequence.Words[place] != next)
                continue;
            found[next] = list.Contains(sequence.Vocabulary[next]) || list.Contains(sequence.Spans[place].In(sequence.Source));
            next++;
        }

        return found;
    }
}
