using Transcripts.Tokens;

namespace Transcripts.Counts;

/// <summary>Finds words of a sequence's vocabulary by how they are written.</summary>
internal static class WordNumbers
{
    /// <summary>The number of <paramref name="word"/>, folded and cut to its stem as the sequence's words are, or as it is written; or -1.</summary>
    public static int Of(WordSequence sequence, string word) => Read(sequence, word) switch
    {
        [>= 0 and var number] => number,
        _ => sequence.Vocabulary.IndexOf(word),
    };

    /// <summary>The numbers of the words of <paramref name="expression"/>, folded and cut to their stems as the sequence's words are, -1 for one that is not in it.</summary>
    public static int[] Read(WordSequence sequence, string expression)
    {
        var forms = new TokenForms(sequence.Options.Tokens);
        var numbers = new List<int>();
        foreach (var token in Tokenizer.Enumerate(expression, sequence.Options.Tokens with { StopWords = null }))
        {
            if (token.IsWord)
                numbers.Add(sequence.Vocabulary.IndexOf(forms.Of(expression, token)));
        }

        return [.. numbers];
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
