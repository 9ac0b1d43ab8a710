using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Transcripts.Tokens;

namespace Transcripts.Summaries;

/// <summary>
/// The sentences that a summary may be made of, with their words read once for every method. They are speech only: header,
/// recorder's summary, labels, directions, insertions and the archive's abstract are in none of them. Immutable.
/// </summary>
public sealed class SummaryDocument
{
    private SummaryDocument(Transcript transcript, SummaryDocumentOptions options, ImmutableArray<Sentence> sentences, ImmutableArray<int> words, int[][] terms, ImmutableArray<string> vocabulary)
    {
        Transcript = transcript;
        Options = options;
        Sentences = sentences;
        Words = words;
        Terms = terms;
        Vocabulary = vocabulary;
    }

    /// <summary>The transcript.</summary>
    public Transcript Transcript { get; }

    /// <summary>How the words were read.</summary>
    public SummaryDocumentOptions Options { get; }

    /// <summary>The sentences in document order; those of a part keep the index they have in the whole.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>Words and numbers in each sentence, stop words included (<see cref="Token.IsWord"/>).</summary>
    public ImmutableArray<int> Words { get; }

    /// <summary>The different terms of the whole transcript, by the form they are counted under.</summary>
    public ImmutableArray<string> Vocabulary { get; }

    /// <summary>The terms of each sentence in order, stop words left out, as numbers of <see cref="Vocabulary"/>.</summary>
    internal int[][] Terms { get; }

    /// <summary>All sentences of <paramref name="transcript"/>. Time is linear in its length.</summary>
    /// <param name="transcript">The transcript; one without a word gives a document without sentences.</param>
    /// <param name="options">Null for <see cref="SummaryDocumentOptions.Default"/>.</param>
    public static SummaryDocument Of(Transcript transcript, SummaryDocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        options ??= SummaryDocumentOptions.Default;
        var forms = new TokenForms(new TokenizerOptions { FoldCase = true, Stemmer = options.Stemmer });
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var vocabulary = ImmutableArray.CreateBuilder<string>();
        var sentences = TranscriptSentences.Of(transcript);
        var words = ImmutableArray.CreateBuilder<int>(sentences.Length);
        var terms = new int[sentences.Length][];
        var read = new List<int>();
        foreach (var sentence in sentences)
        {
            read.Clear();
            var running = 0;
            foreach (var span in sentence.Spans)
            {
                foreach (var token in Tokenizer.Enumerate(transcript.Source, span))
                {
                    if (!token.IsWord)
                        continue;
                    running++;
                    if (!options.StopWords.Contains(token.Span.In(transcript.Source)))
                        read.Add(NumberOf(forms.Of(transcript.Source, token)));
                }
            }

            terms[words.Count] = [.. read];
            words.Add(running);
        }

        return new SummaryDocument(transcript, options, sentences, words.DrainToImmutable(), terms, vocabulary.DrainToImmutable());

        int NumberOf(string form)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, form, out var known);
            if (!known)
            {
                number = vocabulary.Count;
                vocabulary.Add(form);
            }

            return number;
        }
    }

    /// <summary>The part of the document whose sentences <paramref name="isIn"/> accepts.</summary>
    public SummaryDocument Where(Func<Sentence, bool> isIn)
    {
        ArgumentNullException.ThrowIfNull(isIn);
        var kept = Enumerable.Range(0, Sentences.Length).Where(place => isIn(Sentences[place])).ToList();
        return new SummaryDocument(
            Transcript,
            Options,
            [.. kept.Select(place => Sentences[place])],
            [.. kept.Select(place => Words[place])],
            [.. kept.Select(place => Terms[place])],
            Vocabulary);
    }

    /// <summary>How often each term of <see cref="Vocabulary"/> comes in the sentences.</summary>
    internal int[] TermCounts()
    {
        var counts = new int[Vocabulary.Length];
        foreach (var sentence in Terms)
        {
            foreach (var term in sentence)
                counts[term]++;
        }

        return counts;
    }
}
