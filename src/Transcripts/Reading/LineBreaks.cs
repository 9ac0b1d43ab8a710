namespace Transcripts.Reading;

/// <summary>Which line ends are the writer's and which only the width of the page.</summary>
internal sealed class LineBreaks
{
    // Wider lines than this are paragraphs, not lines of a page.
    private const int WidestPage = 132;
    private const int FewestLines = 8;

    private readonly string source;
    private readonly List<SourceLine> lines;
    private readonly int width;

    public LineBreaks(string source, List<SourceLine> lines)
    {
        this.source = source;
        this.lines = lines;
        width = PageWidth(lines);
    }

    /// <summary>Whether the text is wrapped at a page width at all.</summary>
    public bool IsWrapped => width > 0;

    /// <summary>
    /// Whether the end of the line before <paramref name="index"/> only wraps: the first word of the next line would not have
    /// fitted on it, and it does not end as a sentence does.
    /// </summary>
    public bool IsSoftBefore(int index)
    {
        if (width == 0 || index == 0 || lines[index - 1].IsBlank || lines[index].IsBlank)
        {
            return false;
        }

        var before = lines[index - 1];
        if (EndsSentence(before))
        {
            return false;
        }

        var line = lines[index].In(source);
        var blank = line.IndexOfAny(' ', '\u00A0', '\t');
        return before.ContentEnd - before.Start + 1 + (blank < 0 ? line.Length : blank) > width;
    }

    /// <summary>Whether the last character of <paramref name="line"/> ends a sentence or a label.</summary>
    public bool EndsSentence(SourceLine line)
    {
        var text = line.In(source).TrimEnd("\"'”’)]）»");
        return text.IsEmpty || text[^1] is '!' or '?' or ':' or '…' or '：' || (text[^1] is '.' && !EndsWithTitle(text));
    }

    // "(Amb." at the end of a line: a short form of address ends no sentence.
    private static bool EndsWithTitle(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOfAny(" \u00A0\t([") + 1)..^1];
        return word.Length is > 1 and < 6 && char.IsUpper(word[0]) && word.ToString().ToLowerInvariant() is var key
            && (Titles.IsHonorific(key) || Titles.Office(key) is not null);
    }

    private static int PageWidth(List<SourceLine> lines)
    {
        var widest = 0;
        var filled = 0;
        foreach (var line in lines)
        {
            var length = line.ContentEnd - line.Start;
            if (length > WidestPage)
            {
                return 0;
            }

            widest = Math.Max(widest, length);
            filled += line.IsBlank ? 0 : 1;
        }

        return filled < FewestLines || widest < 40 ? 0 : widest;
    }
}
