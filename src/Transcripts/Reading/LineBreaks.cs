namespace Transcripts.Reading;

/// <summary>Which line ends are the writer's and which only the width of the page.</summary>
internal sealed class LineBreaks
{
    // Wider lines than this are paragraphs, not lines of a page.
    private const int WidestPage = 132;
    private const int NarrowestPage = 40;
    private const int FewestLines = 8;

    private readonly string source;
    private readonly List<SourceLine> lines;
    private readonly int width;

    public LineBreaks(string source, List<SourceLine> lines)
    {
        this.source = source;
        this.lines = lines;
        width = PageWidth();
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

        return !EndsSentence(lines[index - 1]) && IsFull(index, width);
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

    // The width at which lines that go on below are cut. Single wider lines, as headers have them, do not count; and
    // unless a fair part of the lines is full, their ends are the writer's own.
    private int PageWidth()
    {
        Span<int> ends = stackalloc int[WidestPage + 1];
        ends.Clear();
        var filled = 0;
        var wide = 0;
        var pairs = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var length = lines[i].ContentEnd - lines[i].Start;
            filled += lines[i].IsBlank ? 0 : 1;
            wide += length > WidestPage ? 1 : 0;
            if (GoesOnBelow(i) && length <= WidestPage)
            {
                pairs++;
                ends[length]++;
            }
        }

        if (filled < FewestLines || wide * 4 > filled)
        {
            return 0;
        }

        var widest = WidestPage;
        for (var wider = ends[widest]; widest >= NarrowestPage && wider <= pairs / 50; wider += ends[--widest])
        {
        }

        if (widest < NarrowestPage)
        {
            return 0;
        }

        var full = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            full += GoesOnBelow(i - 1) && IsFull(i, widest) ? 1 : 0;
        }

        return full * 4 >= pairs ? widest : 0;
    }

    private bool GoesOnBelow(int i) => i + 1 < lines.Count && !lines[i].IsBlank && !lines[i + 1].IsBlank;

    // Whether the first word of the line would not have fitted on the line before.
    private bool IsFull(int index, int page)
    {
        var line = lines[index].In(source);
        var blank = line.IndexOfAny(' ', '\u00A0', '\t');
        return lines[index - 1].ContentEnd - lines[index - 1].Start + 1 + (blank < 0 ? line.Length : blank) > page;
    }
}
