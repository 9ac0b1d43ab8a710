namespace Transcripts.Tokens.Unicode;

/// <summary>
/// The default word boundaries of Unicode 15.0 (Unicode Standard Annex #29, revision 41, section 4), without tailoring.
/// Surrogates without a partner count as characters of their own.
/// </summary>
public static class WordBoundaries
{
    /// <summary>The first boundary behind <paramref name="start"/>, which is taken to be a boundary itself.</summary>
    /// <param name="text">The text; its end is a boundary.</param>
    /// <param name="start">Offset in UTF-16 code units, at least 0 and below the length of <paramref name="text"/>.</param>
    /// <returns>Offset in UTF-16 code units, above <paramref name="start"/> and at most the length of the text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is not an offset of the text.</exception>
    public static int Next(ReadOnlySpan<char> text, int start)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, text.Length);
        return Next(text, start, out _);
    }

    /// <summary>As <see cref="Next(ReadOnlySpan{char}, int)"/>, with the letters and digits that the rules met.</summary>
    internal static int Next(ReadOnlySpan<char> text, int start, out SegmentContent content)
    {
        content = SegmentContent.None;
        var first = Read(text, start, out var position);
        if (first is WordBreak.CR or WordBreak.LF or WordBreak.Newline)
        {
            return first == WordBreak.CR && position < text.Length && text[position] == '\n' ? position + 1 : position; // WB3, WB3a
        }

        // `before` leaves out what WB4 skips; `adjacent` is the value of the very last code point.
        var before = first;
        var adjacent = first;
        var oddRegionalIndicator = first == WordBreak.RegionalIndicator;
        content |= Content(first);
        while (position < text.Length)
        {
            var next = Read(text, position, out var end, out var pictographic);
            if (next is WordBreak.CR or WordBreak.LF or WordBreak.Newline)
            {
                return position; // WB3b
            }

            if (Skipped(next))
            {
                adjacent = next; // WB4
                position = end;
                continue;
            }

            if (adjacent == WordBreak.ZWJ && pictographic // WB3c
                || adjacent == WordBreak.WSegSpace && next == WordBreak.WSegSpace // WB3d
                || Joined(before, next) // WB5, WB8 to WB10, WB13 to WB13b
                || before == WordBreak.HebrewLetter && next == WordBreak.SingleQuote && !MidJoins(text, before, next, end)) // WB7a
            {
                before = next;
            }
            else if (MidJoins(text, before, next, end)) // WB6, WB7, WB7b, WB7c, WB11, WB12
            {
                end = SkipIgnored(text, end);
                before = Read(text, end, out end);
                next = before;
            }
            else if (oddRegionalIndicator && before == WordBreak.RegionalIndicator && next == WordBreak.RegionalIndicator)
            {
                oddRegionalIndicator = false; // WB15, WB16
            }
            else
            {
                return position; // WB999
            }

            content |= Content(next);
            adjacent = next;
            position = end;
        }

        return position;
    }

    private static bool Joined(WordBreak before, WordBreak next) => before switch
    {
        WordBreak.ALetter or WordBreak.HebrewLetter =>
            next is WordBreak.ALetter or WordBreak.HebrewLetter or WordBreak.Numeric or WordBreak.ExtendNumLet,
        WordBreak.Numeric => next is WordBreak.Numeric or WordBreak.ALetter or WordBreak.HebrewLetter or WordBreak.ExtendNumLet,
        WordBreak.Katakana => next is WordBreak.Katakana or WordBreak.ExtendNumLet,
        WordBreak.ExtendNumLet =>
            next is WordBreak.ALetter or WordBreak.HebrewLetter or WordBreak.Numeric or WordBreak.Katakana or WordBreak.ExtendNumLet,
        _ => false,
    };

    /// <summary>Whether <paramref name="mid"/>, which ends at <paramref name="end"/>, stands between two characters it joins.</summary>
    private static bool MidJoins(ReadOnlySpan<char> text, WordBreak before, WordBreak mid, int end)
    {
        var candidate = before switch
        {
            WordBreak.ALetter => mid is WordBreak.MidLetter or WordBreak.MidNumLet or WordBreak.SingleQuote,
            WordBreak.HebrewLetter => mid is WordBreak.MidLetter or WordBreak.MidNumLet or WordBreak.SingleQuote or WordBreak.DoubleQuote,
            WordBreak.Numeric => mid is WordBreak.MidNum or WordBreak.MidNumLet or WordBreak.SingleQuote,
            _ => false,
        };
        if (!candidate || (end = SkipIgnored(text, end)) == text.Length)
        {
            return false;
        }

        var after = Read(text, end, out _);
        return before == WordBreak.Numeric ? after == WordBreak.Numeric
            : mid == WordBreak.DoubleQuote ? after == WordBreak.HebrewLetter
            : after is WordBreak.ALetter or WordBreak.HebrewLetter;
    }

    private static int SkipIgnored(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && Skipped(Read(text, position, out var end)))
        {
            position = end;
        }

        return position;
    }

    private static bool Skipped(WordBreak value) => value is WordBreak.Extend or WordBreak.Format or WordBreak.ZWJ;

    private static SegmentContent Content(WordBreak value) => value switch
    {
        WordBreak.ALetter or WordBreak.HebrewLetter or WordBreak.Katakana => SegmentContent.Letter,
        WordBreak.Numeric => SegmentContent.Digit,
        _ => SegmentContent.None,
    };

    private static WordBreak Read(ReadOnlySpan<char> text, int position, out int end) => Read(text, position, out end, out _);

    private static WordBreak Read(ReadOnlySpan<char> text, int position, out int end, out bool pictographic)
    {
        var value = WordBreakTable.Of(CodePoint.At(text, position, out var length));
        end = position + length;
        pictographic = (value & 0x80) != 0;
        return (WordBreak)(value & 0x7F);
    }
}

/// <summary>What the rules of UAX #29 met in a segment.</summary>
[Flags]
internal enum SegmentContent
{
    None = 0,
    Letter = 1,
    Digit = 2,
}
