namespace Transcripts.Tokens.Unicode;

/// <summary>Code points of UTF-16 text. A surrogate without its partner is a code point of its own.</summary>
internal static class CodePoint
{
    /// <summary>The code point that begins at <paramref name="index"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Offset of its first code unit, within the text.</param>
    /// <param name="length">1, or 2 for a surrogate pair.</param>
    public static int At(ReadOnlySpan<char> text, int index, out int length)
    {
        var unit = text[index];
        if (char.IsHighSurrogate(unit) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(unit, text[index + 1]);
        }

        length = 1;
        return unit;
    }
}
