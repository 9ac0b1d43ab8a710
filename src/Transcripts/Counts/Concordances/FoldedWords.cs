using System.Collections.Immutable;
using Transcripts.Tokens;

namespace Transcripts.Counts.Concordances;

/// <summary>The words of stretches in lower case, as lines are compared by them.</summary>
internal sealed class FoldedWords(string source)
{
    private readonly TokenForms forms = new(new TokenizerOptions { FoldCase = true });

    /// <summary>The words of <paramref name="spans"/> in the order of the text.</summary>
    public string[] Of(ImmutableArray<TextSpan> spans) =>
        [.. spans.SelectMany(span => Tokenizer.Tokenize(source, span)).Where(token => token.IsWord).Select(token => forms.Of(source, token))];

    /// <summary>The words of <paramref name="spans"/>, the last first.</summary>
    public string[] Backwards(ImmutableArray<TextSpan> spans)
    {
        var words = Of(spans);
        Array.Reverse(words);
        return words;
    }

    /// <summary>Order by the first words that differ; of two that begin alike the shorter comes first.</summary>
    public static Comparer<string[]> Order { get; } = Comparer<string[]>.Create((first, second) =>
    {
        for (var i = 0; i < first.Length && i < second.Length; i++)
        {
            if (string.CompareOrdinal(first[i], second[i]) is not 0 and var order)
                return order;
        }

        return first.Length.CompareTo(second.Length);
    });
}
