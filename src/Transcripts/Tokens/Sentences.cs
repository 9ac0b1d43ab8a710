using System.Collections.Immutable;
using Transcripts.Tokens.SentenceRules;

namespace Transcripts.Tokens;

/// <summary>
/// Cuts English text into sentences: the boundaries of UAX #29 bettered by rules for abbreviations, initials, numbers,
/// list items, quotations, brackets, ellipses, addresses, note references and missing spaces. The classes of cases are
/// those of the golden rules of pragmatic_segmenter (Dias 2014). For the boundaries of Unicode alone see
/// <see cref="Unicode.SentenceBoundaries"/>. Sentences are in order and do not overlap; between them, before the
/// first and behind the last there is white space only. No sentence is empty or begins or ends with white space.
/// Any string is accepted; time is linear in its length.
/// </summary>
public static class Sentences
{
    /// <summary>The sentences of <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">Null for <see cref="SentenceOptions.Default"/>.</param>
    public static ImmutableArray<TextSpan> Split(string text, SentenceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Split(text, new TextSpan(0, text.Length), options);
    }

    /// <summary>The sentences of a stretch of <paramref name="text"/>, read as a text of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The stretch; offsets of the sentences remain those of <paramref name="text"/>.</param>
    /// <param name="options">Null for <see cref="SentenceOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> does not lie within <paramref name="text"/>.</exception>
    public static ImmutableArray<TextSpan> Split(string text, TextSpan span, SentenceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SentenceScanner(span.In(text), span.Start, options ?? SentenceOptions.Default).Scan();
    }
}
