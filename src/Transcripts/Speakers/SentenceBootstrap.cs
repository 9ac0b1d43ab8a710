using System.Collections.Immutable;
using Transcripts.Resampling;

namespace Transcripts.Speakers;

/// <summary>
/// The bootstrap of speaker shares: sentences drawn with replacement from the meeting's own, and each speaker's share of
/// the words drawn. Sentences of all speakers are drawn from one pool, so that a speaker's number of sentences varies as
/// well as their length.
/// </summary>
internal static class SentenceBootstrap
{
    /// <summary>The intervals of the shares of <paramref name="speakers"/>, or null throughout where there is nothing to resample.</summary>
    /// <param name="sentences">The sentences, each of one word or more.</param>
    /// <param name="speakers">Positions of the speakers asked for, none twice.</param>
    /// <param name="options">How the sentences are drawn.</param>
    public static BootstrapIntervals?[] Intervals(ReadOnlySpan<SentenceWords> sentences, ImmutableArray<int> speakers, BootstrapOptions options) =>
        RatioBootstrap.Intervals(Sizes(sentences), Rows(sentences, speakers), options);

    /// <summary>The words of each sentence.</summary>
    public static int[] Sizes(ReadOnlySpan<SentenceWords> sentences)
    {
        var sizes = new int[sentences.Length];
        for (var index = 0; index < sizes.Length; index++)
            sizes[index] = sentences[index].Words;
        return sizes;
    }

    /// <summary>For each speaker asked for, his or her sentences with their words.</summary>
    public static UnitPart[][] Rows(ReadOnlySpan<SentenceWords> sentences, ImmutableArray<int> speakers)
    {
        var rows = speakers.ToDictionary(speaker => speaker, _ => new List<UnitPart>());
        for (var index = 0; index < sentences.Length; index++)
        {
            if (rows.TryGetValue(sentences[index].Speaker, out var row))
                row.Add(new UnitPart(index, sentences[index].Words));
        }

        return [.. speakers.Select(speaker => rows[speaker].ToArray())];
    }
}
