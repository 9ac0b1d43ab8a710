using System.Globalization;
using Transcripts.Display.Html;

namespace Transcripts.Display.Passages;

/// <summary>Bounds what is shown of a text.</summary>
internal static class Cut
{
    // A word is seldom longer; a text without blanks is cut where the limit falls.
    private const int SearchedForBlank = 80;

    /// <summary>The beginning of <paramref name="span"/>, at most <paramref name="maxLength"/> code units, up to a blank where one is near.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within <paramref name="source"/>, or the length is below 1.</exception>
    public static TextSpan At(string source, TextSpan span, int maxLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxLength, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start, nameof(span));
        ArgumentOutOfRangeException.ThrowIfNegative(span.Length, nameof(span));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.Start, source.Length, nameof(span));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.Length, source.Length - span.Start, nameof(span));
        if (span.Length <= maxLength) return span;

        var limit = span.Start + maxLength;
        var earliest = Math.Max(span.Start + 1, limit - SearchedForBlank);
        for (var end = limit; end > earliest; end--)
        {
            if (char.IsWhiteSpace(source[end])) return TextSpan.FromBounds(span.Start, end);
        }

        var whole = Shortened.WholeUpTo(source, limit);
        return TextSpan.FromBounds(span.Start, whole > span.Start ? whole : limit);
    }

    /// <summary>What is left out, as a sentence; null where nothing is.</summary>
    public static string? Note(TextSpan span, TextSpan shown) => shown.End == span.End
        ? null
        : string.Create(
            CultureInfo.InvariantCulture,
            $"Shown: {shown.Start}–{shown.End}. Left out: {shown.End}–{span.End}, {span.End - shown.End:#,0} of {span.Length:#,0} characters.");
}
