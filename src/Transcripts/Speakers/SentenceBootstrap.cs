using System.Collections.Immutable;
using Transcripts.Resampling;

namespace Transcripts.Speakers;

/// <summary>
/// The bootstrap of speaker shares (Efron 1979): as many sentences as there are, drawn with replacement from the
/// meeting's own, and each speaker's share of the words drawn. A share is a ratio of sums; sentences of all
/// speakers are drawn from one pool, so that a speaker's number of sentences varies as well as their length.
/// </summary>
internal static class SentenceBootstrap
{
    /// <summary>
    /// Shares of each resample, a row for each speaker asked for, each row of <paramref name="resamples"/> values.
    /// Time is proportional to resamples times (sentences plus speakers asked for).
    /// </summary>
    /// <param name="sentences">The sentences, one or more, each of one word or more.</param>
    /// <param name="speakers">Positions of the speakers asked for, none twice.</param>
    /// <param name="resamples">Number of resamples, 1 or more.</param>
    /// <param name="seed">What the pseudo-random numbers begin from.</param>
    public static double[][] Replicates(ReadOnlySpan<SentenceWords> sentences, ImmutableArray<int> speakers, int resamples, long seed)
    {
        var rows = Rows(sentences, speakers);
        var random = new SplitMix64(unchecked((ulong)seed));
        double[][] replicates = [.. speakers.Select(_ => new double[resamples])];
        var words = new long[speakers.Length + 1];
        for (var resample = 0; resample < resamples; resample++)
        {
            Array.Clear(words);
            for (var draw = 0; draw < rows.Length; draw++)
            {
                var (row, length) = rows[random.Below(rows.Length)];
                words[row] += length;
            }

            var total = words.Sum();
            for (var row = 0; row < speakers.Length; row++)
                replicates[row][resample] = (double)words[row] / total;
        }

        return replicates;
    }

    /// <summary>The share of <paramref name="speaker"/> with each sentence left out in turn.</summary>
    /// <param name="sentences">The sentences, two or more, each of one word or more.</param>
    /// <param name="speaker">Position of the speaker.</param>
    public static double[] Jackknife(ReadOnlySpan<SentenceWords> sentences, int speaker)
    {
        var own = 0L;
        var total = 0L;
        foreach (var sentence in sentences)
        {
            own += sentence.Speaker == speaker ? sentence.Words : 0;
            total += sentence.Words;
        }

        var values = new double[sentences.Length];
        for (var index = 0; index < values.Length; index++)
        {
            var (who, words) = sentences[index];
            values[index] = (double)(own - (who == speaker ? words : 0)) / (total - words);
        }

        return values;
    }

    /// <summary>Each sentence with the row its words are added to; speakers not asked for share the last row.</summary>
    private static SentenceWords[] Rows(ReadOnlySpan<SentenceWords> sentences, ImmutableArray<int> speakers)
    {
        var rowOf = speakers.Select((speaker, row) => (speaker, row)).ToDictionary(pair => pair.speaker, pair => pair.row);
        var rows = new SentenceWords[sentences.Length];
        for (var index = 0; index < rows.Length; index++)
            rows[index] = new SentenceWords(rowOf.GetValueOrDefault(sentences[index].Speaker, speakers.Length), sentences[index].Words);
        return rows;
    }
}
