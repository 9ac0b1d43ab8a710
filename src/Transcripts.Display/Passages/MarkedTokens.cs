using System.Collections.Immutable;
using Microsoft.DotNet.Interactive.Formatting;
using Transcripts.Tokens;

namespace Transcripts.Display.Passages;

/// <summary>A text with its tokens boxed by kind; what stands between the boxes is no token.</summary>
[TypeFormatterSource(typeof(PassageFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.PlainText])]
public sealed class MarkedTokens
{
    /// <summary>Marks <paramref name="tokens"/> in the part <paramref name="span"/> of <paramref name="source"/>.</summary>
    /// <param name="source">The text that the tokens' spans refer to.</param>
    /// <param name="span">What of it is shown.</param>
    /// <param name="tokens">The tokens in order, none overlapping; those that do not lie within the span are passed over.</param>
    /// <param name="maxLength">UTF-16 code units shown, 1 or more; the rest is left out with a note.</param>
    /// <param name="language">The language of the text as a BCP 47 tag ("en"); empty where it is not known.</param>
    /// <exception cref="ArgumentException">The tokens are not in order, or overlap.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within the source, or the length is below 1.</exception>
    public MarkedTokens(string source, TextSpan span, IEnumerable<Token> tokens, int maxLength, string language)
    {
        Shown = Cut.At(source, span, maxLength);
        Source = source;
        Span = span;
        Language = language;
        Tokens = [.. tokens.Where(token => span.Contains(token.Span) && !token.Span.IsEmpty)];
        for (var i = 1; i < Tokens.Length; i++)
        {
            if (Tokens[i].Span.Start < Tokens[i - 1].Span.End)
                throw new ArgumentException($"Token {Tokens[i].Span} begins before {Tokens[i - 1].Span} ends: give tokens in order, none overlapping.", nameof(tokens));
        }
    }

    /// <summary>The text.</summary>
    public string Source { get; }

    /// <summary>What of the text is shown, if it is not too long.</summary>
    public TextSpan Span { get; }

    /// <summary>The tokens within <see cref="Span"/>, in order.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The language of the text as a BCP 47 tag, or empty.</summary>
    public string Language { get; }

    /// <summary>What of <see cref="Span"/> is shown.</summary>
    internal TextSpan Shown { get; }

    /// <summary>The text with each token in square brackets.</summary>
    public override string ToString() => MarkedTokensView.Text(this);
}
