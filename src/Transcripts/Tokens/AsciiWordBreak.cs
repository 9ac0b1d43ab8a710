namespace Transcripts.Tokens;

/// <summary>The rules of UAX #29 where only ASCII and ’ are involved, by a table of one byte for each character.</summary>
internal static class AsciiWordBreak
{
    public const int Size = 128;
    public const byte Letter = 1;
    public const byte Digit = 2;
    public const byte Space = 4;

    /// <summary>Joins letters: Word_Break MidLetter, MidNumLet and Single_Quote.</summary>
    public const byte MidLetter = 8;

    /// <summary>Joins digits: Word_Break MidNum, MidNumLet and Single_Quote.</summary>
    public const byte MidDigit = 16;

    /// <summary>Joins on either side: the low line, left to the full rules.</summary>
    public const byte Joiner = 32;

    private static ReadOnlySpan<byte> Classes =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 0, 0, // U+0000: tab, line feed, line tabulation, form feed, carriage return
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        4, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 16, 0, 24, 0, // space, ' and , and .
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 8, 16, 0, 0, 0, 0, // digits, : and ;
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 32,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
    ];

    /// <summary>Whether an ASCII character is of one of <paramref name="classes"/>.</summary>
    public static bool Is(char unit, int classes) => (Classes[unit] & classes) != 0;

    /// <summary>The end of the segment that begins with the ASCII letter or digit at <paramref name="position"/>.</summary>
    /// <returns>The end, or -1 where the segment is for the full rules.</returns>
    public static int WordEnd(ReadOnlySpan<char> text, int position, out bool letters)
    {
        var met = 0;
        var last = 0;
        letters = false;
        while (true)
        {
            var next = 0;
            while ((uint)position < (uint)text.Length && text[position] < Size && ((next = Classes[text[position]]) & (Letter | Digit)) != 0)
            {
                met |= next;
                last = next;
                position++;
            }

            letters = (met & Letter) != 0;
            if (position == text.Length)
            {
                return position;
            }

            var unit = text[position];
            if (unit >= Size)
            {
                if (unit != '’')
                {
                    return JoinsNothing(unit) ? position : -1;
                }

                next = MidLetter | MidDigit;
            }

            if ((next & (MidLetter | MidDigit)) == 0)
            {
                return next == Joiner ? -1 : position;
            }

            if (position + 1 == text.Length)
            {
                return position;
            }

            var after = text[position + 1];
            if (after >= Size)
            {
                return JoinsNothing(after) ? position : -1;
            }

            // A letter joins to a letter by the first class, a digit to a digit by the second.
            if ((last & Classes[after] & (next >> 3)) == 0)
            {
                return position;
            }

            position++;
        }
    }

    private static bool JoinsNothing(char unit) =>
        !char.IsSurrogate(unit) && Unicode.WordBreakTable.Of(unit) == (byte)Unicode.WordBreak.Other;
}
