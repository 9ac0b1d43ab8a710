using System.Runtime.InteropServices;
using Transcripts.Tokens;

namespace Transcripts.Topics.LexicalCohesion;

/// <summary>
/// The words of all speech in document order, as segmentation by lexical cohesion reads them: a number for each term, and
/// none for a stop word, which takes up room in a stretch of words and counts as nothing in it.
/// </summary>
internal sealed class SpeechWords
{
    /// <summary>The number of a word that is left out.</summary>
    public const int StopWord = -1;

    private readonly int[] terms;
    private readonly int[] starts;
    private readonly List<string> spellings;

    private SpeechWords(List<int> terms, List<int> starts, List<string> spellings)
    {
        this.terms = [.. terms];
        this.starts = [.. starts];
        this.spellings = spellings;
    }

    /// <summary>How many words there are, stop words included.</summary>
    public int Count => terms.Length;

    /// <summary>How many different terms there are.</summary>
    public int Vocabulary => spellings.Count;

    /// <summary>The term of each word, or <see cref="StopWord"/>.</summary>
    public ReadOnlySpan<int> Terms => terms;

    /// <summary>The words of <paramref name="transcript"/>.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="stopWords">Words to leave out, or null for none.</param>
    /// <param name="stemmer">What makes one term of several words.</param>
    public static SpeechWords Of(Transcript transcript, StopWordList? stopWords, Stemmer stemmer)
    {
        var options = new TokenizerOptions { FoldCase = true, Stemmer = stemmer };
        var forms = new TokenForms(options);
        var (terms, starts, spellings) = (new List<int>(), new List<int>(), new List<string>());
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var segment in transcript.Segments)
        {
            foreach (var token in Tokenizer.Enumerate(transcript.Source, segment.Span, options))
            {
                if (!token.IsWord) continue;
                starts.Add(token.Span.Start);
                terms.Add(stopWords?.Contains(token.Span.In(transcript.Source)) == true ? StopWord : NumberOf(token));
            }
        }

        return new SpeechWords(terms, starts, spellings);

        int NumberOf(Token token)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, forms.Of(transcript.Source, token), out var known);
            if (!known)
            {
                number = spellings.Count;
                spellings.Add(transcript.Text(token.Span).ToLowerInvariant());
            }

            return number;
        }
    }

    /// <summary>Offset in the source of a word's first character.</summary>
    public int StartOf(int word) => starts[word];

    /// <summary>A term as it was spelled where it was met first, in lower case.</summary>
    public string Spelling(int term) => spellings[term];

    /// <summary>The terms of the words from one position up to, and without, another, each with how often it comes, in ascending order.</summary>
    public SortedDictionary<int, int> Frequencies(int from, int to)
    {
        var frequencies = new SortedDictionary<int, int>();
        foreach (var term in terms.AsSpan(from, to - from))
        {
            if (term != StopWord) frequencies[term] = frequencies.GetValueOrDefault(term) + 1;
        }

        return frequencies;
    }
}
