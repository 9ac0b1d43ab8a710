namespace Transcripts.Reading;

/// <summary>Reads the conversation: who takes the floor at the start of lines, and hands each paragraph to <see cref="ParagraphReader"/>.</summary>
internal sealed class BodyReader
{
    // Most lines of one that is never closed; a bound keeps many of them linear.
    private const int LongestInterjection = 100;

    private readonly string source;
    private readonly List<SourceLine> lines;
    private readonly LineBreaks breaks;
    private readonly Roster roster;
    private readonly TurnList turns;
    private readonly ParagraphReader paragraphs;
    private readonly List<TextSpan> pageNumbers = [];

    // Who holds the floor; who held it before; and who speaks, which another may do into the turn of the first.
    private TurnDraft? floor;
    private TurnDraft? previous;
    private TurnDraft? current;

    public BodyReader(string source, List<SourceLine> lines, LineBreaks breaks, Roster roster, TurnList turns)
    {
        this.source = source;
        this.lines = lines;
        this.breaks = breaks;
        this.roster = roster;
        this.turns = turns;
        paragraphs = new ParagraphReader(source, roster, turns);
    }

    /// <summary>The label that opens line <paramref name="index"/>, or null.</summary>
    public static Label? LabelAt(string source, List<SourceLine> lines, LineBreaks breaks, Roster roster, int index)
    {
        var line = lines[index];
        if (line.IsBlank)
        {
            return null;
        }

        var start = LabelLine.SkipPrefix(source, line.ContentStart, line.ContentEnd);
        if (roster.HasLetters && LabelLine.FindLetter(source, start, line.ContentEnd) is >= 0 and var mark && roster.Resolve(source.AsSpan(start, 1)) is { } asks)
        {
            return new Label(asks, TextSpan.FromBounds(start, source[mark] == '.' ? mark + 1 : mark));
        }

        var colon = LabelReader.FindColon(source, start, line.ContentEnd);
        return colon < 0 || breaks.IsSoftBefore(index) ? null : LabelReader.Read(source, start, colon, roster);
    }

    /// <summary>Reads the lines from <paramref name="first"/> to before <paramref name="last"/>; the first one opens with a label.</summary>
    public void Read(int first, int last)
    {
        Label? label = null;
        for (var i = first; i < last;)
        {
            if (lines[i].IsBlank)
            {
                i++;
                continue;
            }

            if (IsPage(i))
            {
                turns.Mark(lines[i].ContentStart, lines[i].ContentEnd, PartKind.PageNumber, current);
                i++;
                continue;
            }

            label ??= LabelAt(source, lines, breaks, roster, i);
            var start = lines[i].ContentStart;
            if (label is { } found)
            {
                start = Take(found, lines[i]);
                label = null;
            }

            i = EndOfParagraph(i, last, out label);
            paragraphs.Read(current!, start, lines[i - 1].ContentEnd, pageNumbers, EndOfLine);
        }
    }

    // A number that would not have fitted on the line before is the next word of the sentence.
    private bool IsPage(int i) => lines[i].IsPageNumber(source) && !breaks.IsSoftBefore(i);

    // A paragraph ends at a blank line or before a label. A page number in mid-sentence does not end it.
    private int EndOfParagraph(int i, int last, out Label? next)
    {
        pageNumbers.Clear();
        next = null;
        var end = i + 1;
        while (end < last)
        {
            if (!lines[end].IsBlank && !IsPage(end))
            {
                next = LabelAt(source, lines, breaks, roster, end);
                if (next is not null)
                {
                    break;
                }

                end++;
                continue;
            }

            var behind = end;
            var pages = 0;
            while (behind < last && behind - end < 8 && (lines[behind].IsBlank || IsPage(behind)))
            {
                pages += lines[behind].IsBlank ? 0 : 1;
                behind++;
            }

            if (pages == 0 || behind == last || lines[behind].IsBlank || breaks.EndsSentence(lines[end - 1]) || LabelAt(source, lines, breaks, roster, behind) is not null)
            {
                break;
            }

            for (var page = end; page < behind; page++)
            {
                if (!lines[page].IsBlank)
                {
                    pageNumbers.Add(TextSpan.FromBounds(lines[page].ContentStart, lines[page].ContentEnd));
                }
            }

            end = behind + 1;
        }

        return end;
    }

    // Where a bracket that is never closed stops: at the first line end that is the writer's own.
    private int EndOfLine(int offset)
    {
        var low = 0;
        var high = lines.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = lines[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        for (var last = Math.Min(lines.Count - 1, low + LongestInterjection); low < last && breaks.IsSoftBefore(low + 1);)
        {
            low++;
        }

        return lines[low].ContentEnd;
    }

    private int Take(Label label, SourceLine line)
    {
        var behind = ReadMark(label, line, out var direction, out var directionSpan);
        var cutsIn = label.CutsIn || direction.CutsIn;
        var resumes = label.Resumes || direction.Resumes;
        var dashed = IsBetweenDashes(label, line);
        if (floor is not null && label.Person != current?.Person && (cutsIn || dashed) && label.Person != floor.Person)
        {
            current = turns.Open(label.Person, TurnKind.Interjection, floor, label.Span, label.Addressee);
        }
        else if (resumes && floor is not null && previous is not null && previous.Person == label.Person && floor.Person != label.Person)
        {
            // "(continuing)" shows that the turn before was cut into by the one between.
            floor.Kind = TurnKind.Interjection;
            floor.Within = previous.Index;
            floor = previous;
            previous = null;
            current = floor;
        }
        else if (floor is not null && label.Person == floor.Person)
        {
            current = floor;
        }
        else if (current is null || label.Person != current.Person)
        {
            previous = floor;
            floor = current = turns.Open(label.Person, TurnKind.Speech, null, label.Span, label.Addressee);
        }

        current.Addressee = label.Addressee ?? (direction.SetsAddressee ? direction.Addressee : current.Addressee);
        if (label.Span.Start > line.ContentStart)
        {
            var stamped = source[line.ContentStart] == '[';
            turns.Mark(line.ContentStart, label.Span.Start, stamped ? PartKind.EditorialInsertion : PartKind.StageDirection, current);
        }

        turns.MarkLabel(label.Span, current);
        if (behind > label.Span.End)
        {
            turns.Mark(directionSpan.Start, directionSpan.End, PartKind.StageDirection, current);
        }

        return behind;
    }

    // "JONES: (interrupting) No!": a direction right behind the colon says how the turn came about.
    private int ReadMark(Label label, SourceLine line, out Direction direction, out TextSpan span)
    {
        direction = default;
        span = default;
        var start = WhiteSpace.Skip(source, label.Span.End, line.ContentEnd);
        if (start >= line.ContentEnd || source[start] is not ('(' or '（'))
        {
            return label.Span.End;
        }

        var length = source.AsSpan(start, Math.Min(line.ContentEnd - start, LabelReader.Longest)).IndexOfAny(")）");
        if (length < 0)
        {
            return label.Span.End;
        }

        direction = Direction.Read(source.AsSpan(start + 1, length - 1), roster);
        if (!direction.IsDirection)
        {
            direction = default;
            return label.Span.End;
        }

        span = new TextSpan(start, length + 1);
        return span.End;
    }

    private bool IsBetweenDashes(Label label, SourceLine line) =>
        label.Span.Start > line.ContentStart
        && source[line.ContentStart] is '-' or '–' or '—'
        && line.ContentEnd > label.Span.End
        && source[line.ContentEnd - 1] == source[line.ContentStart];
}
