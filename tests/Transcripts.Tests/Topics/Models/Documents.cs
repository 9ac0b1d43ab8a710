using System.Collections.Immutable;
using Transcripts.Counts;
using Transcripts.Resampling;
using Transcripts.Topics.Models;

namespace Transcripts.Tests.Topics.Models;

/// <summary>Documents for tests.</summary>
internal static class Documents
{
    /// <summary>A matrix with a unit for each text, words as they are.</summary>
    public static DocumentFeatureMatrix Of(params IEnumerable<string> texts)
    {
        var source = string.Join('\n', texts);
        var units = ImmutableArray.CreateBuilder<TextUnit>();
        var start = 0;
        foreach (var text in texts)
        {
            units.Add(new TextUnit(units.Count, $"line {units.Count}", text.Length == 0 ? [] : [new TextSpan(start, text.Length)]));
            start += text.Length + 1;
        }

        return DocumentFeatureMatrix.Of(source, units.ToImmutable());
    }

    /// <summary>
    /// Documents in turn about subjects that have no word in common: each draws its <paramref name="length"/> words from
    /// those of its subject, "a0", "a1" and so on for the first.
    /// </summary>
    public static DocumentFeatureMatrix About(int subjects, int documents = 20, int length = 40, int words = 12)
    {
        var random = new SplitMix64(1964);
        return Of([.. Enumerable.Range(0, documents).Select(document => string.Join(
            ' ', Enumerable.Range(0, length).Select(_ => $"{(char)('a' + (document % subjects))}{random.Below(words)}")))]);
    }

    /// <summary>A corpus of words by number.</summary>
    public static TopicCorpus Corpus(params ImmutableArray<int>[] documents) =>
        new(documents.SelectMany(document => document).Max() + 1, [.. documents]);

    /// <summary>Any corpus, of up to seven words; documents may be empty.</summary>
    public static TopicCorpus Corpus(byte[][] documents) =>
        new(7, [.. documents.Select(document => document.Select(word => word % 7).ToImmutableArray())]);
}
