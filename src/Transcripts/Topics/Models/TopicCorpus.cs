using System.Collections.Immutable;
using Transcripts.Counts;
using Transcripts.Resampling;

namespace Transcripts.Topics.Models;

/// <summary>Documents as a topic model sees them: words by number, one after the other.</summary>
/// <param name="Vocabulary">How many different words there may be; they are numbered from 0.</param>
/// <param name="Documents">The words of each document in the order of the text.</param>
internal sealed record TopicCorpus(int Vocabulary, ImmutableArray<ImmutableArray<int>> Documents)
{
    /// <summary>How many words all documents have.</summary>
    public int Words { get; } = Documents.Sum(document => document.Length);

    /// <summary>The words of the units of <paramref name="matrix"/> that are features of it, numbered as its features.</summary>
    /// <exception cref="ArgumentException">The matrix has no feature, or features of several words.</exception>
    public static TopicCorpus Of(DocumentFeatureMatrix matrix)
    {
        if (matrix.Options.MaximumNgram > 1 || matrix.Options.MinimumNgram > 1)
            throw new ArgumentException("Topics are found in single words: make the matrix with MinimumNgram and MaximumNgram 1.", nameof(matrix));
        if (matrix.Features.IsEmpty)
            throw new ArgumentException("The matrix has no words to find topics in: take units that have words, or leave fewer words out.", nameof(matrix));
        var sequence = WordSequence.Of(matrix.Source, matrix.Units, matrix.Options);
        int[] features = [.. sequence.Vocabulary.Select(matrix.IndexOf)];
        var words = sequence.Words;
        var documents = ImmutableArray.CreateBuilder<ImmutableArray<int>>(matrix.Units.Length);
        for (var unit = 0; unit < matrix.Units.Length; unit++)
        {
            var kept = ImmutableArray.CreateBuilder<int>();
            foreach (var word in words[sequence[unit]])
            {
                if (features[word] >= 0)
                    kept.Add(features[word]);
            }

            documents.Add(kept.DrainToImmutable());
        }

        return new TopicCorpus(matrix.Features.Length, documents.MoveToImmutable());
    }

    /// <summary>
    /// The same words dealt out to the same documents by chance (Fisher and Yates' shuffle): what is left is how often each
    /// word occurs and how long each document is, and no document is about anything.
    /// </summary>
    public TopicCorpus Shuffled(long seed)
    {
        int[] words = [.. Documents.SelectMany(document => document)];
        // Not the numbers that a trainer with this seed begins from.
        var random = new SplitMix64(~(ulong)seed);
        for (var left = words.Length; left > 1; left--)
        {
            var other = random.Below(left);
            (words[left - 1], words[other]) = (words[other], words[left - 1]);
        }

        var next = 0;
        var dealt = ImmutableArray.CreateBuilder<ImmutableArray<int>>(Documents.Length);
        foreach (var document in Documents)
        {
            dealt.Add([.. words.AsSpan(next, document.Length)]);
            next += document.Length;
        }

        return new TopicCorpus(Vocabulary, dealt.MoveToImmutable());
    }
}
