namespace Transcripts.Tokens.Unicode;

/// <summary>
/// The default sentence boundaries of Unicode 15.0 (Unicode Standard Annex #29, revision 41, section 5), without tailoring.
/// They know no abbreviations; the sentence splitter beside them does. Surrogates without a partner count as characters of their own.
/// </summary>
public static class SentenceBoundaries
{
    private enum Terminator
    {
        None,
        Full,
        Ambiguous,
    }

    /// <summary>The first boundary behind <paramref name="start"/>, which is taken to be a boundary itself.</summary>
    /// <param name="text">The text; its end is a boundary.</param>
    /// <param name="start">Offset in UTF-16 code units, at least 0 and below the length of <paramref name="text"/>.</param>
    /// <returns>Offset in UTF-16 code units, above <paramref name="start"/> and at most the length of the text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is not an offset of the text.</exception>
    public static int Next(ReadOnlySpan<char> text, int start)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, text.Length);

        // The state is what stands before `position`: SATerm Close* Sp*, with the letter before an ATerm, if any.
        var terminator = Terminator.None;
        var spaces = false;
        var closed = false;
        var letterBeforeTerminator = false;
        var before = SentenceBreak.Other;
        for (var position = start; position < text.Length;)
        {
            var value = Read(text, position, out var end);
            if (value is SentenceBreak.CR or SentenceBreak.LF or SentenceBreak.Sep)
            {
                return value == SentenceBreak.CR && end < text.Length && text[end] == '\n' ? end + 1 : end; // SB3, SB4
            }

            if (value is SentenceBreak.Extend or SentenceBreak.Format)
            {
                position = end; // SB5
                continue;
            }

            if (terminator != Terminator.None)
            {
                var directly = !closed && !spaces;
                if (directly && terminator == Terminator.Ambiguous
                    && (value == SentenceBreak.Numeric || value == SentenceBreak.Upper && letterBeforeTerminator)) // SB6, SB7
                {
                    terminator = Terminator.None;
                }
                else if (value is SentenceBreak.ATerm or SentenceBreak.STerm or SentenceBreak.SContinue) // SB8a
                {
                    terminator = Terminator.None;
                }
                else if (value == SentenceBreak.Sp) // SB9, SB10
                {
                    spaces = true;
                    position = end;
                    continue;
                }
                else if (value == SentenceBreak.Close && !spaces) // SB9
                {
                    closed = true;
                    position = end;
                    continue;
                }
                else if (terminator == Terminator.Ambiguous && LowerFollows(text, position)) // SB8
                {
                    terminator = Terminator.None;
                }
                else
                {
                    return position; // SB11
                }
            }

            if (value is SentenceBreak.ATerm or SentenceBreak.STerm)
            {
                terminator = value == SentenceBreak.ATerm ? Terminator.Ambiguous : Terminator.Full;
                letterBeforeTerminator = before is SentenceBreak.Upper or SentenceBreak.Lower;
                spaces = closed = false;
            }

            before = value;
            position = end;
        }

        return text.Length;
    }

    /// <summary>SB8: no letter, separator or terminator stands between <paramref name="position"/> and a lower-case letter.</summary>
    private static bool LowerFollows(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length)
        {
            switch (Read(text, position, out position))
            {
                case SentenceBreak.Lower:
                    return true;
                case SentenceBreak.OLetter or SentenceBreak.Upper or SentenceBreak.Sep or SentenceBreak.CR or SentenceBreak.LF
                    or SentenceBreak.STerm or SentenceBreak.ATerm:
                    return false;
            }
        }

        return false;
    }

    private static SentenceBreak Read(ReadOnlySpan<char> text, int position, out int end)
    {
        var value = (SentenceBreak)SentenceBreakTable.Of(CodePoint.At(text, position, out var length));
        end = position + length;
        return value;
    }
}
