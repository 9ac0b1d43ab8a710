namespace Transcripts.Tokens.SentenceRules;

/// <summary>What follows a mark that may end a sentence, opening punctuation passed over.</summary>
/// <param name="Start">Offset of the first letter, digit or symbol, or the length of the text.</param>
/// <param name="Kind">What stands there.</param>
internal readonly record struct Continuation(int Start, ContinuationKind Kind)
{
    private const int LongestWord = 24;
    private const int LongestOpening = 64;

    /// <summary>Looks from <paramref name="position"/> on.</summary>
    public static Continuation From(ReadOnlySpan<char> text, int position)
    {
        // The bound keeps the whole linear: no sentence is opened by more marks than this.
        var bound = Math.Min(text.Length, position + LongestOpening);
        while (position < bound && IsPassedOver(text[position]))
        {
            position++;
        }

        if (position == bound || LineBreak.Is(text[position]))
        {
            return new Continuation(position, ContinuationKind.Nothing);
        }

        var unit = text[position];
        return new Continuation(position,
            char.IsLower(unit) ? ContinuationKind.Lower
            : char.IsUpper(unit) ? ContinuationKind.Upper
            : char.IsDigit(unit) ? ContinuationKind.Digit
            : ContinuationKind.Other);
    }

    /// <summary>The word at <paramref name="position"/>, with apostrophes within it.</summary>
    public static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int position)
    {
        var end = position;
        while (end < text.Length && end - position < LongestWord && (char.IsLetter(text[end]) || end > position && text[end] is '\'' or '’'))
        {
            end++;
        }

        return text[position..end].TrimEnd("'’");
    }

    /// <summary>The word at the start.</summary>
    public ReadOnlySpan<char> Word(ReadOnlySpan<char> text) => WordAt(text, Start);

    /// <summary>Whether the words here name someone who is said to say what stands before: <c>"No!" Khrushchev replied</c>.</summary>
    public bool Reports(ReadOnlySpan<char> text)
    {
        const int NameWords = 3;
        var position = Start;
        for (var i = 0; i <= NameWords; i++)
        {
            var word = WordAt(text, position);
            if (i > 0 && SentenceWords.Reports(word))
            {
                return true;
            }

            if (word.IsEmpty || !char.IsUpper(word[0]) || i == 0 && SentenceWords.Starts(word) && word is not "I")
            {
                return false;
            }

            position += word.Length;
            position += position < text.Length && text[position] == '.' && Abbreviations.KindOf(word) == AbbreviationKind.Title ? 1 : 0;
            if (position == text.Length || text[position] != ' ')
            {
                return false;
            }

            position++;
        }

        return false;
    }

    private static bool IsPassedOver(char unit) =>
        unit is ' ' or '\t' or '\u00A0' or '"' or '\'' or '-' or '–' or '—' or '―' or '*' or '_' or '~' or '¿' or '¡' or '.' or '…' or '`'
        || Enclosures.IsOpener(unit) || LineBreak.IsBullet(unit);
}

/// <summary>What begins behind a mark.</summary>
internal enum ContinuationKind
{
    /// <summary>Nothing more in the line.</summary>
    Nothing,

    /// <summary>A small letter.</summary>
    Lower,

    /// <summary>A capital.</summary>
    Upper,

    /// <summary>A digit.</summary>
    Digit,

    /// <summary>A letter without case, or a symbol.</summary>
    Other,
}
