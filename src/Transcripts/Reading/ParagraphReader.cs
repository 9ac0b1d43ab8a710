using System.Buffers;

namespace Transcripts.Reading;

/// <summary>
/// Reads a paragraph of a turn: interjections in brackets and between dashes, exchanges told in brackets, directions and
/// insertions. Brackets within brackets are kept on a stack, so that their depth costs nothing.
/// </summary>
internal sealed class ParagraphReader(string source, Roster roster, TurnList turns)
{
    private static readonly SearchValues<char> Events = SearchValues.Create("([（:：");

    private readonly Brackets brackets = new();
    private readonly Stack<Frame> frames = new();

    // Words found from here on are not yet given to anyone; no label begins before the second offset.
    private int pending;
    private int bound;
    private int nextColon = -1;
    private TurnDraft turn = null!;

    private enum Manner
    {
        Aside,
        Interjection,
        Exchange,
        Dash,
    }

    /// <summary>Reads from <paramref name="start"/> to <paramref name="end"/> as words of <paramref name="speaking"/>.</summary>
    /// <param name="speaking">Whose turn it is.</param>
    /// <param name="start">Where the words begin, behind a label.</param>
    /// <param name="end">Where the paragraph ends.</param>
    /// <param name="pageNumbers">The page numbers that stand within it.</param>
    /// <param name="endOfLine">For an offset, where a bracket opened there ends if nothing closes it.</param>
    public void Read(TurnDraft speaking, int start, int end, List<TextSpan> pageNumbers, Func<int, int> endOfLine)
    {
        turn = speaking;
        pending = bound = start;
        frames.Clear();
        var page = 0;
        var bracketed = source.AsSpan(start, end - start).ContainsAny("([（");
        if (bracketed)
        {
            brackets.Match(source, start, end);
        }

        for (var at = start; at < end || frames.Count > 0;)
        {
            // A number within a direction or a label is part of it.
            while (page < pageNumbers.Count && pageNumbers[page].Start < at)
            {
                page++;
            }

            var limit = frames.TryPeek(out var frame) ? Math.Min(frame.End, end) : end;
            var stop = page < pageNumbers.Count ? Math.Min(limit, pageNumbers[page].Start) : limit;
            var step = at < stop ? source.AsSpan(at, stop - at).IndexOfAny(Events) : -1;
            if (step < 0)
            {
                if (page < pageNumbers.Count && stop == pageNumbers[page].Start && stop < end)
                {
                    Say(stop);
                    turns.Mark(stop, pageNumbers[page].End, PartKind.PageNumber, turn);
                    at = pending = pageNumbers[page++].End;
                }
                else if (frames.Count > 0)
                {
                    at = Leave(frames.Pop(), end);
                }
                else
                {
                    break;
                }

                continue;
            }

            at += step;
            at = source[at] switch
            {
                '[' => ReadInsertion(at, limit),
                ':' or '：' => ReadColon(at, limit),
                _ => ReadParenthesis(at, limit, endOfLine),
            };
        }

        Say(end);
    }

    private int ReadInsertion(int open, int limit)
    {
        var close = brackets.CloseOf(open);
        if (close < 0 || close >= limit)
        {
            return open + 1;
        }

        Say(open);
        var isAct = Direction.Read(source.AsSpan(open + 1, close - open - 1), roster).IsDirection;
        turns.Mark(open, close + 1, isAct ? PartKind.StageDirection : PartKind.EditorialInsertion, turn);
        return pending = bound = close + 1;
    }

    private int ReadParenthesis(int open, int limit, Func<int, int> endOfLine)
    {
        var close = brackets.CloseOf(open);
        var isClosed = close >= 0 && close < limit;
        var end = isClosed ? close : limit;
        var start = WhiteSpace.Skip(source, open + 1, end);
        var colon = HasColon(start) ? LabelReader.FindColon(source, start, end) : -1;
        if (colon >= 0 && LabelReader.Read(source, start, colon, roster) is { } label)
        {
            Say(open);
            end = isClosed ? close : Math.Clamp(endOfLine(open), colon + 1, limit);
            frames.Push(new Frame(Manner.Interjection, turn, open, end, isClosed ? 1 : 0));
            return Enter(label, TurnKind.Interjection, open);
        }

        if (!isClosed)
        {
            return open + 1;
        }

        var direction = Direction.Read(source.AsSpan(open + 1, close - open - 1), roster);
        if (direction.IsDirection)
        {
            Say(open);
            turns.Mark(open, close + 1, PartKind.StageDirection, turn);
            turn.Addressee = direction.SetsAddressee ? direction.Addressee : turn.Addressee;
            return pending = bound = close + 1;
        }

        frames.Push(new Frame(Manner.Aside, turn, open, close, 1));
        return bound = open + 1;
    }

    // Many brackets may stand before one colon: it is looked for once.
    private bool HasColon(int start)
    {
        if (nextColon < start)
        {
            var step = source.AsSpan(start).IndexOfAny(':', '：');
            nextColon = step < 0 ? source.Length : start + step;
        }

        return nextColon - start < LabelReader.Longest;
    }

    private int ReadColon(int colon, int limit)
    {
        var label = frames.TryPeek(out var frame) ? FindInFrame(frame, colon) : null;
        if (label is { } found)
        {
            var kind = frame.Manner is Manner.Aside or Manner.Exchange ? TurnKind.Exchange : TurnKind.Interjection;
            if (frame.Manner == Manner.Aside)
            {
                frames.Pop();
                frames.Push(frame with { Manner = Manner.Exchange });
            }

            // A bracket that opens with the narration belongs to it, one that opens with an aside to the aside.
            var opening = WhiteSpace.Skip(source, frame.Start + 1, found.Span.Start) == found.Span.Start ? frame.Start : found.Span.Start;
            Say(opening);
            return Enter(found, kind, opening);
        }

        return FindBehindDash(colon, limit) ?? (bound = colon + 1);
    }

    // Inside brackets a label may open any sentence.
    private Label? FindInFrame(Frame frame, int colon)
    {
        var from = Math.Max(bound, colon - LabelReader.Longest);
        for (var tries = 0; tries < 6 && from < colon; tries++)
        {
            var start = WhiteSpace.Skip(source, from, colon);
            if (LabelReader.FindColon(source, start, colon + 1) == colon)
            {
                var label = frame.Manner is Manner.Aside or Manner.Exchange
                    ? LabelReader.ReadNarration(source, start, colon, frame.Outer.Person, roster)
                    : LabelReader.Read(source, start, colon, roster);
                if (label is not null && (frame.Manner is not Manner.Aside || label.Value.Person != frame.Outer.Person || label.Value.Addressee is not null))
                {
                    return label;
                }
            }

            var sentence = source.AsSpan(from, colon - from).IndexOfAny(".!?…");
            if (sentence < 0)
            {
                return null;
            }

            from += sentence + 1;
            while (from < colon && source[from] is '.' or '!' or '?' or '"' or '”' or '’' or '\'' or ')' or '）' or ']')
            {
                from++;
            }
        }

        return null;
    }

    // "… — Nase: Quite so. — …": a label right behind a dash, up to the next dash.
    private int? FindBehindDash(int colon, int limit)
    {
        var from = Math.Max(bound, colon - LabelReader.Longest);
        var dash = source.AsSpan(from, colon - from).LastIndexOfAny("—–―-");
        if (dash < 0)
        {
            return null;
        }

        dash += from;
        var mark = source[dash];
        var first = dash;
        while (first > from && source[first - 1] == mark)
        {
            first--;
        }

        // A hyphen is a dash only between blanks or doubled.
        if (mark == '-' && first == dash && (dash == 0 || !WhiteSpace.Is(source[dash - 1]) || !WhiteSpace.Is(source[dash + 1])))
        {
            return null;
        }

        var start = WhiteSpace.Skip(source, dash + 1, colon);
        if (LabelReader.FindColon(source, start, colon + 1) != colon || LabelReader.Read(source, start, colon, roster) is not { } label || label.Person == turn.Person)
        {
            return null;
        }

        Say(first);
        var (end, length) = Dashes.FindClosing(source, colon + 1, limit, mark, dash + 1 - first);
        frames.Push(new Frame(Manner.Dash, turn, first, end, length));
        return Enter(label, TurnKind.Interjection, first);
    }

    private int Enter(Label label, TurnKind kind, int opening)
    {
        var within = frames.Peek().Outer;
        turn = turns.Open(label.Person, kind, within, label.Span, label.Addressee);
        if (opening < label.Span.Start)
        {
            turns.Mark(opening, label.Span.Start, PartKind.StageDirection, turn);
        }

        turns.MarkLabel(label.Span, turn);
        return pending = bound = label.Span.End;
    }

    private int Leave(Frame frame, int end)
    {
        var close = Math.Min(frame.End, end);

        // A closing mark within a label or a page number is part of that: nothing is read a second time.
        if (frame.Manner == Manner.Aside)
        {
            return bound = Math.Max(pending, Math.Min(close + frame.CloseLength, end));
        }

        Say(close);
        if (frame.CloseLength > 0 && close < end && pending == close)
        {
            turns.Mark(close, close + frame.CloseLength, PartKind.StageDirection, turn);
            close += frame.CloseLength;
        }

        turn = frame.Outer;
        return pending = bound = Math.Max(close, pending);
    }

    private void Say(int end)
    {
        if (end > pending)
        {
            turns.Speak(pending, end, turn);
        }

        pending = Math.Max(pending, end);
    }

    // What was opened and is still open: whose words it stands in, where it starts and ends, and how long its closing mark is.
    private readonly record struct Frame(Manner Manner, TurnDraft Outer, int Start, int End, int CloseLength);
}
