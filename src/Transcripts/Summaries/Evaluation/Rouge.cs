using System.Collections.Immutable;

namespace Transcripts.Summaries.Evaluation;

/// <summary>
/// ROUGE (Lin 2004, "ROUGE: a package for automatic evaluation of summaries"): how many words, pairs of words and words in
/// order a text shares with one written by a person. It compares words, not what they say. Tokens and stems are those of the
/// rouge-score package: runs of a-z and 0-9 in lower case.
/// </summary>
/// <param name="Rouge1">Words, each counted no more often than the other text has it.</param>
/// <param name="Rouge2">Pairs of neighbouring words, counted alike.</param>
/// <param name="RougeL">The longest common subsequence of the two texts.</param>
/// <param name="RougeLsum">
/// The same by sentences, which are lines: for each line of the reference the union of its longest common subsequences with
/// all lines of the text, each word counted no more often than either text has it.
/// </param>
public sealed record Rouge(RougeScore Rouge1, RougeScore Rouge2, RougeScore RougeL, RougeScore RougeLsum)
{
    /// <summary>Compares <paramref name="candidate"/> with <paramref name="reference"/>; any texts are accepted.</summary>
    /// <param name="candidate">The text that is judged, for ROUGE-Lsum a sentence on each line.</param>
    /// <param name="reference">The text it is judged by, likewise.</param>
    /// <param name="stemming">Whether words longer than three characters are compared by their Porter stems. Default true.</param>
    public static Rouge Of(string candidate, string reference, bool stemming = true)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(reference);
        return Of(RougeTokens.OfLines(candidate, stemming), RougeTokens.OfLines(reference, stemming));
    }

    /// <summary>ROUGE-N: runs of <paramref name="length"/> words, each counted no more often than the other text has it.</summary>
    /// <param name="candidate">The text that is judged.</param>
    /// <param name="reference">The text it is judged by.</param>
    /// <param name="length">Words in a run, 1 or more.</param>
    /// <param name="stemming">Whether words longer than three characters are compared by their Porter stems. Default true.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is less than 1.</exception>
    public static RougeScore OfNgrams(string candidate, string reference, int length, bool stemming = true)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        var (own, wanted) = (Runs(RougeTokens.Of(candidate, stemming)), Runs(RougeTokens.Of(reference, stemming)));
        return RougeScore.Of(Common(own, wanted), own.Count, wanted.Count);

        // No word holds a blank.
        List<string> Runs(ImmutableArray<string> words) =>
            [.. Enumerable.Range(0, Math.Max(words.Length - length + 1, 0)).Select(first => string.Join(' ', words.AsSpan(first, length).ToArray()))];
    }

    /// <summary>The measure of this name.</summary>
    public RougeScore this[RougeMeasure measure] => measure switch
    {
        RougeMeasure.Rouge1 => Rouge1,
        RougeMeasure.Rouge2 => Rouge2,
        RougeMeasure.RougeL => RougeL,
        RougeMeasure.RougeLsum => RougeLsum,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No such measure."),
    };

    internal static Rouge Of(ImmutableArray<ImmutableArray<string>> candidate, ImmutableArray<ImmutableArray<string>> reference)
    {
        ImmutableArray<string> candidateWords = [.. candidate.SelectMany(line => line)];
        ImmutableArray<string> referenceWords = [.. reference.SelectMany(line => line)];
        return new Rouge(
            OfWords(candidateWords, referenceWords),
            OfPairs(candidateWords, referenceWords),
            RougeScore.Of(Lcs.Length(candidateWords.AsSpan(), referenceWords.AsSpan()), candidateWords.Length, referenceWords.Length),
            OfLines(candidate, reference));
    }

    internal static RougeScore OfWords(ImmutableArray<string> candidate, ImmutableArray<string> reference) =>
        RougeScore.Of(Common(candidate, reference), candidate.Length, reference.Length);

    internal static RougeScore OfPairs(ImmutableArray<string> candidate, ImmutableArray<string> reference) =>
        RougeScore.Of(Common(Pairs(candidate), Pairs(reference)), Math.Max(candidate.Length - 1, 0), Math.Max(reference.Length - 1, 0));

    internal static IEnumerable<(string First, string Second)> Pairs(ImmutableArray<string> words) => words.Zip(words.Skip(1));

    private static int Common<T>(IEnumerable<T> candidate, IEnumerable<T> reference)
        where T : notnull
    {
        var counts = reference.CountBy(word => word).ToDictionary();
        return candidate.CountBy(word => word).Sum(pair => Math.Min(pair.Value, counts.GetValueOrDefault(pair.Key)));
    }

    private static RougeScore OfLines(ImmutableArray<ImmutableArray<string>> candidate, ImmutableArray<ImmutableArray<string>> reference)
    {
        var ofCandidate = candidate.SelectMany(line => line).CountBy(word => word).ToDictionary();
        var ofReference = reference.SelectMany(line => line).CountBy(word => word).ToDictionary();
        var (all, wanted) = (ofCandidate.Values.Sum(), ofReference.Values.Sum());
        var common = 0;
        foreach (var line in reference)
        {
            var marked = new bool[line.Length];
            foreach (var other in candidate)
                Lcs.Mark(line.AsSpan(), other.AsSpan(), marked);
            foreach (var (word, isMarked) in line.Zip(marked))
            {
                if (!isMarked || ofCandidate.GetValueOrDefault(word) == 0 || ofReference[word] == 0)
                    continue;
                common++;
                ofCandidate[word]--;
                ofReference[word]--;
            }
        }

        return RougeScore.Of(common, all, wanted);
    }
}

/// <summary>A measure of the family.</summary>
public enum RougeMeasure
{
    /// <summary>Words.</summary>
    Rouge1,

    /// <summary>Pairs of neighbouring words.</summary>
    Rouge2,

    /// <summary>The longest common subsequence of the whole texts.</summary>
    RougeL,

    /// <summary>The longest common subsequences of sentences, united.</summary>
    RougeLsum,
}
