namespace NotebookHost.LanguageServices;

/// <summary>
/// Converts between the two ways of counting a place in a text: Jupyter counts Unicode code points, .NET counts UTF-16 code
/// units. A surrogate that has no partner counts as one code point, as it does in Python.
/// </summary>
internal static class CodePoints
{
    /// <summary>The UTF-16 offset of a place given in code points. A negative count is the beginning, one past the end the end.</summary>
    public static int ToUtf16(string text, int codePoints)
    {
        var offset = 0;
        for (var left = codePoints; left > 0 && offset < text.Length; left--) offset += LengthAt(text, offset);
        return offset;
    }

    /// <summary>
    /// How many code points stand before a UTF-16 offset. An offset between the halves of a pair counts as being before the
    /// pair; a negative one is the beginning, one past the end the end.
    /// </summary>
    public static int FromUtf16(string text, int offset)
    {
        var (count, at) = (0, 0);
        while (at < text.Length && at + LengthAt(text, at) <= offset)
        {
            at += LengthAt(text, at);
            count++;
        }

        return count;
    }

    private static int LengthAt(string text, int offset) =>
        char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]) ? 2 : 1;
}
