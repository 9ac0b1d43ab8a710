namespace Transcripts.Display.Html;

/// <summary>Text cut to a length without cutting a surrogate pair in two.</summary>
internal static class Shortened
{
    /// <summary>The text, or its beginning and an ellipsis, together at most <paramref name="length"/> code units.</summary>
    public static string To(string text, int length) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, WholeUpTo(text, length - 1)).TrimEnd(), "…");

    /// <summary>The largest offset up to <paramref name="offset"/> that does not lie within a surrogate pair.</summary>
    public static int WholeUpTo(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsHighSurrogate(text[offset - 1]) && char.IsLowSurrogate(text[offset])
            ? offset - 1
            : offset;
}
