using Lucene.Net.Tartarus.Snowball.Ext;

namespace Transcripts.Tokens;

/// <summary>
/// Makes the forms under which tokens are counted: as written, folded, or stemmed. A form met before is given again
/// as the same string, so that a long text allocates for its vocabulary and not for its length.
/// Not safe for use by several threads at once; make one for each.
/// </summary>
/// <param name="options">How forms are made; null for <see cref="TokenizerOptions.Default"/>.</param>
public sealed class TokenForms(TokenizerOptions? options = null)
{
    /// <summary>How many forms are remembered; a text with more begins anew.</summary>
    private const int Capacity = 1 << 17;

    private readonly bool fold = options is { FoldCase: true } or { Stemmer: not Stemmer.None };
    private readonly EnglishStemmer? stemmer = options?.Stemmer == Stemmer.English ? new EnglishStemmer() : null;
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> others = new(StringComparer.Ordinal);

    /// <summary>The form of <paramref name="token"/>.</summary>
    /// <param name="text">The text that was tokenised.</param>
    /// <param name="token">A token of it. Only a <see cref="TokenKind.Word"/> is stemmed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The token does not lie within <paramref name="text"/>.</exception>
    public string Of(string text, Token token)
    {
        var surface = token.Span.In(text);
        var known = token.Kind == TokenKind.Word ? words : others;
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(surface, out var form))
        {
            return form;
        }

        if (known.Count == Capacity)
        {
            known.Clear();
        }

        form = Make(surface, token.Kind);
        known.Add(surface.ToString(), form);
        return form;
    }

    /// <summary>The form of a token that is spelled <paramref name="surface"/>, made anew and not remembered.</summary>
    internal string Make(ReadOnlySpan<char> surface, TokenKind kind)
    {
        if (!fold)
        {
            return surface.ToString();
        }

        var folded = string.Create(surface.Length, surface, static (target, source) =>
        {
            source.ToLowerInvariant(target);
            target.Replace('’', '\'');
            target.Replace('\u2010', '-');
            target.Replace('\u2011', '-');
        });
        if (stemmer is null || kind != TokenKind.Word)
        {
            return folded;
        }

        stemmer.SetCurrent(folded);
        stemmer.Stem();
        return stemmer.Current;
    }
}
