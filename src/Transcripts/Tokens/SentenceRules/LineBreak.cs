namespace Transcripts.Tokens.SentenceRules;

/// <summary>A run of white space with at least one line end.</summary>
/// <param name="Start">Offset of its first line end.</param>
/// <param name="Next">Offset of the first character behind it that is no white space, or the length of the text.</param>
/// <param name="Lines">How many line ends it has; CR LF is one, a paragraph separator two.</param>
internal readonly record struct LineBreak(int Start, int Next, int Lines)
{
    /// <summary>Whether it parts paragraphs.</summary>
    public bool IsParagraph => Lines > 1;

    /// <summary>Whether <paramref name="unit"/> ends a line.</summary>
    public static bool Is(char unit) => unit is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether <paramref name="unit"/> is a bullet, which begins an item wherever it stands.</summary>
    public static bool IsBullet(char unit) =>
        unit is '•' or '‣' or '⁃' or '◦' or '▪' or '▫' or '■' or '□' or '●' or '○' or '◆' or '◇' or '➢' or '➤' or '✓' or '❖';

    /// <summary>The run that begins with the line end at <paramref name="start"/>.</summary>
    public static LineBreak At(ReadOnlySpan<char> text, int start)
    {
        var lines = 0;
        var next = start;
        for (; next < text.Length && char.IsWhiteSpace(text[next]); next++)
        {
            lines += text[next] switch
            {
                '\u2029' => 2,
                '\n' when next > start && text[next - 1] == '\r' => 0,
                var unit when Is(unit) => 1,
                _ => 0,
            };
        }

        return new LineBreak(start, next, lines);
    }

    /// <summary>Whether a sentence ends here whatever stands before.</summary>
    public bool Ends(ReadOnlySpan<char> text, LineBreaks meaning)
    {
        if (IsParagraph || Next == text.Length)
        {
            return true;
        }

        var after = text[Next];
        if (IsBullet(after))
        {
            return true;
        }

        return meaning == LineBreaks.EndSentence
            && !(Start > 0 && (text[Start - 1] is ' ' or '\t') && (char.IsLower(after) || Enclosures.IsBracket(after)))
            && !((after is '.' or ',' or ';' or ':' or '!' or '?') && !(Next + 1 < text.Length && char.IsLetterOrDigit(text[Next + 1])));
    }
}
