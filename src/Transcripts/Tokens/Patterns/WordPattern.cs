using System.Collections.Immutable;

namespace Transcripts.Tokens.Patterns;

/// <summary>
/// A word, a phrase or several of them, as one writes them in a dictionary of topics or asks for them in a concordance.
/// <code>
/// pattern     = sequence { "|" sequence }           conference|congress
/// sequence    = item { blank [ gap blank ] item }   national day
/// gap         = "~" number                          put ~2 pressure     up to two words between, at most 10
/// item        = "=" word | { piece }                =vote               every word of this stem (Snowball English)
/// piece       = letters | "*" | "?" | group         liberat*, organi?e  any characters of the word, or none; one character
/// group       = "(" pattern ")"                     (border|frontier)s  alternatives, also of several words, also empty
/// </code>
/// A pattern is cut into words as text is (<see cref="Tokenizer"/>, default options): a hyphened compound is one word, so
/// that <c>great(-| )power</c> finds it either way. Case, the kind of apostrophe and the kind of hyphen do not matter.
/// A genitive ending (’s), the apostrophe of a plural genitive and quotation marks are passed over, in the pattern and
/// in the text. Any other mark stands for itself; it parts the words of a phrase unless the pattern has it, or a gap.
/// A lone <c>*</c> in a phrase is any one word. Stems are coarse: <c>=liberate</c> finds "liberal" too. Immutable; equal to a pattern of the same text.
/// </summary>
public sealed class WordPattern : IEquatable<WordPattern>
{
    private WordPattern(string text)
    {
        Text = text;
        Phrases = PatternParser.Parse(text);
    }

    /// <summary>The pattern as it was written.</summary>
    public string Text { get; }

    /// <summary>Its alternatives written out.</summary>
    internal ImmutableArray<ImmutableArray<PatternStep>> Phrases { get; }

    /// <summary>The pattern that <paramref name="text"/> writes. It may have 1,000 characters, 2,000 alternatives, and 16 words in each.</summary>
    /// <exception cref="PatternFormatException">It writes none; the message says where, and what to do.</exception>
    public static WordPattern Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new WordPattern(text);
    }

    /// <summary>
    /// Where the pattern fits in <paramref name="text"/>, as <see cref="PatternMatcher.Find(string, ImmutableArray{Token})"/> finds it.
    /// </summary>
    /// <param name="text">The text.</param>
    public ImmutableArray<PatternMatch> Find(string text) => Find(text, Tokenizer.Tokenize(text));

    /// <summary>
    /// Where the pattern fits among <paramref name="tokens"/>, as <see cref="PatternMatcher.Find(string, ImmutableArray{Token})"/>
    /// finds it. For several patterns or stretches, make one <see cref="PatternMatcher"/>.
    /// </summary>
    /// <param name="text">The text that was tokenised.</param>
    /// <param name="tokens">Tokens of it, in order, under options that leave compounds and possessives as they are by default.</param>
    public ImmutableArray<PatternMatch> Find(string text, ImmutableArray<Token> tokens) => new PatternMatcher([this]).Find(text, tokens);

    /// <inheritdoc/>
    public bool Equals(WordPattern? other) => Text == other?.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WordPattern);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The pattern as it was written.</summary>
    public override string ToString() => Text;
}
