using Transcripts.Tokens;

namespace Transcripts.Tests.Tokens;

/// <summary>Tokens written so that a reader sees text and kind.</summary>
internal static class TokenText
{
    /// <summary>The tokens of a text between bars; a kind other than word or punctuation follows its token after a slash.</summary>
    public static string Of(string text, TokenizerOptions? options = null) =>
        string.Join('|', Tokenizer.Tokenize(text, options).Select(token => token.Span.TextIn(text) + token.Kind switch
        {
            TokenKind.Number => "/N",
            TokenKind.Possessive => "/P",
            TokenKind.Symbol => "/S",
            _ => "",
        }));
}
