using System.Collections.Immutable;

namespace Transcripts.Tokens;

/// <summary>
/// Where paragraphs of speech end: at an empty line. An empty line around a page number is the page's and ends none.
/// </summary>
internal sealed class ParagraphBreaks(Transcript transcript)
{
    private readonly string source = transcript.Source;
    private readonly ImmutableArray<Part> parts = transcript.Parts;

    /// <summary>Whether a paragraph ends within <paramref name="gap"/>, a stretch between two stretches of speech.</summary>
    public bool IsIn(TextSpan gap) => EmptyLine(gap.In(source)) >= 0 && !HoldsPageNumberOnly(gap);

    /// <summary>The paragraphs of a stretch of speech; none begins or ends with white space.</summary>
    public ImmutableArray<TextSpan> Split(TextSpan speech)
    {
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        for (var start = speech.Start; start < speech.End;)
        {
            var rest = source.AsSpan(start, speech.End - start);
            var end = EmptyLine(rest);
            var paragraph = end < 0 ? rest : rest[..end];
            var blank = paragraph.Length - paragraph.TrimStart().Length;
            var length = paragraph.Trim().Length;
            if (length > 0)
                paragraphs.Add(new TextSpan(start + blank, length));
            start += paragraph.Length;
        }

        return paragraphs.ToImmutable();
    }

    /// <summary>Position behind the line end that closes the first empty line, or -1. White space at the beginning is no line.</summary>
    private static int EmptyLine(ReadOnlySpan<char> text)
    {
        var lines = 0;
        for (var i = 0; i < text.Length; i++)
        {
            lines = text[i] switch
            {
                '\u2029' => 2,
                '\n' when i > 0 && text[i - 1] == '\r' => lines,
                '\n' or '\r' or '\u0085' or '\u2028' => lines + 1,
                var unit => char.IsWhiteSpace(unit) ? lines : 0,
            };
            if (lines > 1)
                return i + 1;
        }

        return -1;
    }

    private bool HoldsPageNumberOnly(TextSpan gap)
    {
        var low = 0;
        for (var high = parts.Length; low < high;)
        {
            var middle = (low + high) / 2;
            (low, high) = parts[middle].Span.End <= gap.Start ? (middle + 1, high) : (low, middle);
        }

        var any = false;
        for (; low < parts.Length && parts[low].Span.Start < gap.End; low++)
        {
            if (parts[low].Kind is not (PartKind.PageNumber or PartKind.WhiteSpace))
                return false;
            any |= parts[low].Kind == PartKind.PageNumber;
        }

        return any;
    }
}
