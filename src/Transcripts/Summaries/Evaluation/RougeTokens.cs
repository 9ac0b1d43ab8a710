using System.Collections.Immutable;

namespace Transcripts.Summaries.Evaluation;

/// <summary>
/// The words of a text as the usual implementation of ROUGE cuts them: lower case, each run of a-z and 0-9 a word, all else
/// between words, é and ’ included. With stemming, words longer than three characters are stemmed by <see cref="PorterStemmer"/>.
/// </summary>
internal static class RougeTokens
{
    private const int LongestUnstemmed = 3;

    public static ImmutableArray<string> Of(string text, bool stemming)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var lower = text.ToLowerInvariant();
        for (var at = 0; at < lower.Length; at++)
        {
            var start = at;
            while (at < lower.Length && lower[at] is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
                at++;
            if (at == start)
                continue;
            var word = lower[start..at];
            words.Add(stemming && word.Length > LongestUnstemmed ? PorterStemmer.Stem(word) : word);
        }

        return words.ToImmutable();
    }

    /// <summary>The words of each line that has any.</summary>
    public static ImmutableArray<ImmutableArray<string>> OfLines(string text, bool stemming) =>
        [.. text.Split('\n').Select(line => Of(line, stemming)).Where(words => !words.IsEmpty)];
}
