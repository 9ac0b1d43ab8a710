using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Transcripts.Tokens;

/// <summary>
/// Cuts text into tokens by the word boundaries of UAX #29 (Unicode 15.0) and the options on top of them.
/// Tokens are in order and do not overlap; what lies between them is white space (<see cref="char.IsWhiteSpace(char)"/>)
/// and, where <see cref="TokenizerOptions.StopWords"/> is set, the words left out. White space begins or ends no token; the
/// narrow no-break space U+202F, which UAX #29 counts as a joiner, may stand within one ("10 000").
/// Any string is accepted, surrogates without a partner included. Time is linear in the length of the text.
/// </summary>
public static class Tokenizer
{
    /// <summary>The tokens of <paramref name="text"/>, one after the other, without allocation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">Null for <see cref="TokenizerOptions.Default"/>.</param>
    public static TokenEnumerator Enumerate(string text, TokenizerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TokenEnumerator(text, 0, options ?? TokenizerOptions.Default);
    }

    /// <summary>The tokens of a stretch of <paramref name="text"/>, read as a text of its own, without allocation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The stretch; offsets of the tokens remain those of <paramref name="text"/>.</param>
    /// <param name="options">Null for <see cref="TokenizerOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> does not lie within <paramref name="text"/>.</exception>
    public static TokenEnumerator Enumerate(string text, TextSpan span, TokenizerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        _ = span.In(text);
        return new TokenEnumerator(text.AsSpan(0, span.End), span.Start, options ?? TokenizerOptions.Default);
    }

    /// <summary>The tokens of <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">Null for <see cref="TokenizerOptions.Default"/>.</param>
    public static ImmutableArray<Token> Tokenize(string text, TokenizerOptions? options = null) =>
        Collect(Enumerate(text, options), text.Length);

    /// <summary>The tokens of a stretch of <paramref name="text"/>, read as a text of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The stretch; offsets of the tokens remain those of <paramref name="text"/>.</param>
    /// <param name="options">Null for <see cref="TokenizerOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> does not lie within <paramref name="text"/>.</exception>
    public static ImmutableArray<Token> Tokenize(string text, TextSpan span, TokenizerOptions? options = null) =>
        Collect(Enumerate(text, span, options), span.Length);

    /// <summary>How many words and numbers a stretch of <paramref name="text"/> has (see <see cref="Token.IsWord"/>); allocates nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The stretch, read as a text of its own.</param>
    /// <param name="options">Null for <see cref="TokenizerOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> does not lie within <paramref name="text"/>.</exception>
    public static int CountWords(string text, TextSpan span, TokenizerOptions? options = null)
    {
        var words = 0;
        foreach (var token in Enumerate(text, span, options))
        {
            words += token.IsWord ? 1 : 0;
        }

        return words;
    }

    private static ImmutableArray<Token> Collect(TokenEnumerator tokens, int most)
    {
        var log = new TokenLog(most);
        while (tokens.MoveNext())
        {
            log.Add(tokens.Current);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(log.ToArray());
    }
}
