using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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

    /// <summary>Of general category P; what is in no class at all is a symbol or a control.</summary>
    public const byte Punctuation = 64;

    /// <summary>The hyphen, which joins compounds.</summary>
    public const byte Hyphen = 128;

    private static ReadOnlySpan<byte> Classes =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 0, 0, // U+0000: tab, line feed, line tabulation, form feed, carriage return
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        4, 64, 64, 64, 0, 64, 64, 88, 64, 64, 64, 0, 80, 192, 88, 64, // space ! " # $ % & ' ( ) * + , - . /
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 72, 80, 0, 0, 0, 64, // digits : ; < = > ?
        64, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, // @
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 64, 64, 64, 0, 96, // [ \ ] ^ _
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, // `
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 64, 0, 64, 0, 0, // { | } ~
    ];

    /// <summary>Whether an ASCII character is of one of <paramref name="classes"/>.</summary>
    public static bool Is(char unit, int classes) => (Classes[unit] & classes) != 0;

    /// <summary>
    /// The end of the ASCII letters and digits at <paramref name="position"/> where the character behind them, and what
    /// follows it, can be no part of the word or compound.
    /// </summary>
    /// <returns>The end, or -1 where more than a look is needed.</returns>
    public static int PlainWordEnd(ReadOnlySpan<char> text, int position, out bool letters)
    {
        var end = position + RunLength(text[position..], out letters);
        if (end + 1 >= text.Length)
        {
            return end == text.Length ? end : -1;
        }

        var unit = text[end];
        if (unit >= Size)
        {
            return -1;
        }

        var next = Classes[unit];
        if ((next & (MidLetter | MidDigit | Joiner | Hyphen)) == 0)
        {
            return end;
        }

        var after = text[end + 1];
        return (next & Joiner) == 0 && after < Size && (Classes[after] & (Letter | Digit)) == 0 ? end : -1;
    }

    /// <summary>How many ASCII letters and digits the text begins with.</summary>
    private static int RunLength(ReadOnlySpan<char> text, out bool letters)
    {
        var length = 0;
        letters = false;
        while (text.Length - length >= Vector128<ushort>.Count)
        {
            var units = Vector128.Create<ushort>(MemoryMarshal.Cast<char, ushort>(text[length..]));
            var letter = Vector128.LessThan((units | Vector128.Create((ushort)0x20)) - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26));
            var digit = Vector128.LessThan(units - Vector128.Create((ushort)'0'), Vector128.Create((ushort)10));
            var others = ~(letter | digit).ExtractMostSignificantBits() & 0xFF;
            var letterBits = letter.ExtractMostSignificantBits();
            if (others != 0)
            {
                var run = BitOperations.TrailingZeroCount(others);
                letters |= (letterBits & ((1u << run) - 1)) != 0;
                return length + run;
            }

            letters |= letterBits != 0;
            length += Vector128<ushort>.Count;
        }

        for (; length < text.Length && text[length] < Size && (Classes[text[length]] & (Letter | Digit)) != 0; length++)
        {
            letters |= (Classes[text[length]] & Letter) != 0;
        }

        return length;
    }

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
                return (next & Joiner) != 0 ? -1 : position;
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
