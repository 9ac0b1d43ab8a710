using System.Buffers;
using System.Globalization;

namespace Transcripts.Reading;

/// <summary>A line of the source: where it starts, where its content lies without white space at the edges, and where the next line starts.</summary>
internal readonly record struct SourceLine(int Start, int ContentStart, int ContentEnd, int Next)
{
    private static readonly SearchValues<char> Terminators = SearchValues.Create("\n\r\u000B\f\u0085\u2028\u2029");

    /// <summary>Whether the line holds nothing but white space.</summary>
    public bool IsBlank => ContentStart == ContentEnd;

    /// <summary>The content in <paramref name="source"/>.</summary>
    public ReadOnlySpan<char> In(string source) => source.AsSpan(ContentStart, ContentEnd - ContentStart);

    /// <summary>The lines of <paramref name="source"/>; CR, LF, CRLF, form feed and Unicode's separators end one.</summary>
    public static List<SourceLine> Split(string source)
    {
        var lines = new List<SourceLine>(Math.Max(16, source.Length / 256));
        for (var start = 0; start < source.Length;)
        {
            var length = source.AsSpan(start).IndexOfAny(Terminators);
            var end = length < 0 ? source.Length : start + length;
            var next = end == source.Length ? end : end + (source[end] == '\r' && end + 1 < source.Length && source[end + 1] == '\n' ? 2 : 1);
            var contentStart = WhiteSpace.Skip(source, start, end);
            lines.Add(new SourceLine(start, contentStart, WhiteSpace.TrimEnd(source, contentStart, end), next));
            start = next;
        }

        return lines;
    }

    /// <summary>Whether the line holds nothing but a page number: "12", "- 12 -", "Page 3 of 7", "[p. 4]", "3/12".</summary>
    public bool IsPageNumber(string source)
    {
        var length = ContentEnd - ContentStart;
        if (length is 0 or > 24)
        {
            return false;
        }

        // "1956]" and "12." are the ends of an insertion and of a sentence, wrapped onto this line.
        var text = In(source);
        if (text[0] is '[' or '(' != text[^1] is ']' or ')' || (text[^1] == '.' && text.Count('.') == 1))
        {
            return false;
        }

        text = text.Trim("[](){}<>|*~-–—=_. \t\u00A0");
        var decorated = text.Length < length;
        foreach (var word in (ReadOnlySpan<string>)["page", "pg.", "pg", "p."])
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                text = WhiteSpace.Trim(text[word.Length..]);
                break;
            }
        }

        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits is 0 or > 4 || (!decorated && digits == text.Length && text[0] == '0'))
        {
            return false;
        }

        var rest = WhiteSpace.Trim(text[digits..]);
        if (rest.IsEmpty)
        {
            return true;
        }

        rest = rest.StartsWith("of", StringComparison.OrdinalIgnoreCase) ? WhiteSpace.Trim(rest[2..])
            : rest[0] == '/' ? WhiteSpace.Trim(rest[1..])
            : [];
        return int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }
}
