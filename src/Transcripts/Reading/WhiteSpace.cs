namespace Transcripts.Reading;

/// <summary>What separates words and parts: Unicode white space, and the marks that show as nothing.</summary>
internal static class WhiteSpace
{
    /// <summary>Whether <paramref name="value"/> is white space, a zero-width space or a byte order mark inside the text.</summary>
    public static bool Is(char value) => char.IsWhiteSpace(value) || value is '\u200B' or '\uFEFF';

    /// <summary>The first offset from <paramref name="start"/> to <paramref name="end"/> that is no white space, or <paramref name="end"/>.</summary>
    public static int Skip(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && Is(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The least offset down to <paramref name="start"/> behind which only white space stands before <paramref name="end"/>.</summary>
    public static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && Is(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The part of <paramref name="text"/> between leading and trailing white space.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var start = Skip(text, 0, text.Length);
        return text[start..TrimEnd(text, start, text.Length)];
    }
}
