using System.Buffers;

namespace Transcripts.Reading;

/// <summary>Where the label of a line lies: what may stand before it, and the marks that end it where there is no colon.</summary>
internal static class LabelLine
{
    private const int LongestNumber = 4;

    private static readonly SearchValues<char> OfTime = SearchValues.Create("0123456789:.,-–— >hmspa");

    /// <summary>The offset behind a time in brackets, a paragraph number, a dash of dialogue, a mark of emphasis: of the label, or of the line's first word.</summary>
    public static int SkipPrefix(string source, int start, int end)
    {
        if (start < end && source[start] is '[' or '(')
        {
            var close = source.AsSpan(start, Math.Min(end - start, 32)).IndexOfAny(']', ')');
            if (close > 0 && IsTime(source.AsSpan(start + 1, close - 1)))
            {
                start = WhiteSpace.Skip(source, start + close + 1, end);
            }
        }
        else if (start < end && char.IsAsciiDigit(source[start]))
        {
            start = SkipNumber(source, start, end);
        }

        while (start < end && source[start] is '-' or '–' or '—' or '•' or '*')
        {
            start = WhiteSpace.Skip(source, start + 1, end);
        }

        // "BY MR. BAKER:" says in court who asks from here on.
        return end - start > 3 && source[start] is 'B' && source[start + 1] is 'Y' && source[start + 2] is ' ' ? start + 3 : start;
    }

    /// <summary>Whether a line that begins with a bare Q or A, with a full stop or a gap behind it, opens a question or an answer.</summary>
    /// <returns>The offset of the mark that ends the label, or -1.</returns>
    public static int FindLetter(string source, int start, int end)
    {
        if (start + 2 >= end || source[start] is not ('Q' or 'A'))
        {
            return -1;
        }

        var next = source[start + 1];
        return next == '.' && WhiteSpace.Is(source[start + 2]) ? start + 1
            : WhiteSpace.Is(next) && (source[start] == 'Q' || WhiteSpace.Is(source[start + 2])) ? start + 1
            : -1;
    }

    // "12. The President:", "00:14:02 Ann:", "14:02 - Ann:".
    private static int SkipNumber(string source, int start, int end)
    {
        var at = start;
        while (at < end && (char.IsAsciiDigit(source[at]) || source[at] == ':'))
        {
            at++;
        }

        var digits = source.AsSpan(start, at - start);
        if (digits.Contains(':') && at < end && WhiteSpace.Is(source[at]) && IsTime(digits))
        {
            return WhiteSpace.Skip(source, at, end);
        }

        return digits.Length <= LongestNumber && !digits.Contains(':') && at + 1 < end && source[at] is '.' or ')' && WhiteSpace.Is(source[at + 1])
            ? WhiteSpace.Skip(source, at + 1, end)
            : start;
    }

    private static bool IsTime(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('0', '9') && !text.ContainsAnyExcept(OfTime);
}
