namespace Transcripts.Tokens.Patterns;

/// <summary>Where a pattern fits.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="FirstToken">Position of its first token among the tokens looked at, from 0.</param>
/// <param name="LastToken">Position of its last token, <paramref name="FirstToken"/> or more.</param>
/// <param name="Span">From the first character of the first token to the last of the last, what stands between them included; offsets of the text.</param>
public readonly record struct PatternMatch(WordPattern Pattern, int FirstToken, int LastToken, TextSpan Span);
