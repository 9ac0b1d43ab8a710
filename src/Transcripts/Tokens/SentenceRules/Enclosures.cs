namespace Transcripts.Tokens.SentenceRules;

/// <summary>
/// The brackets and quotation marks of a text that have a partner in the same paragraph, in the order of the openers.
/// Made in one pass; a mark without a partner is left out.
/// </summary>
internal sealed class Enclosures
{
    private const int Kinds = 8;
    private const int Double = 6;
    private const int Single = 7;
    private const string Openers = "([{“‘«";
    private const string Closers = ")]}”’»";
    private const string WideOpeners = "（［｛「『《";
    private const string WideClosers = "）］｝」』》";

    private readonly List<(int Open, int Close)> pairs = [];
    private readonly Stack<int>[] open = [.. Enumerable.Range(0, Kinds).Select(_ => new Stack<int>())];
    private int current;

    /// <param name="text">The text.</param>
    /// <param name="lineBreaks">Which line breaks part the marks of a pair.</param>
    public Enclosures(ReadOnlySpan<char> text, LineBreaks lineBreaks)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit == ' ' || char.IsAsciiLetterOrDigit(unit))
            {
                continue;
            }

            if (LineBreak.Is(unit))
            {
                i = Part(text, i, lineBreaks);
            }
            else if (unit is '"' or '\'')
            {
                Straight(text, i, unit == '"' ? Double : Single);
            }
            else if (KindOf(unit, Openers, WideOpeners) is >= 0 and var opened)
            {
                Open(opened, i);
            }
            else if (KindOf(unit, Closers, WideClosers) is >= 0 and var closed && !(unit == '’' && LetterAt(text, i + 1)))
            {
                Close(closed, i);
            }
        }
    }

    /// <summary>Whether <paramref name="unit"/> opens an enclosure, other than by a straight mark.</summary>
    public static bool IsOpener(char unit) => KindOf(unit, Openers, WideOpeners) >= 0;

    /// <summary>Whether <paramref name="unit"/> closes an enclosure, other than by a straight mark.</summary>
    public static bool IsCloser(char unit) => KindOf(unit, Closers, WideClosers) >= 0;

    /// <summary>Whether <paramref name="unit"/> opens a bracket rather than a quotation.</summary>
    public static bool IsBracket(char unit) => unit is '(' or '[' or '{' or '（' or '［' or '｛';

    /// <summary>Whether an enclosure opens at <paramref name="position"/>. Positions asked for must not go down.</summary>
    public bool OpensAt(int position, out int close)
    {
        while (current < pairs.Count && pairs[current].Open < position)
        {
            current++;
        }

        close = current < pairs.Count && pairs[current].Open == position ? pairs[current].Close : -1;
        return close >= 0;
    }

    private static int KindOf(char unit, string narrow, string wide) =>
        narrow.IndexOf(unit, StringComparison.Ordinal) is >= 0 and var kind ? kind : wide.IndexOf(unit, StringComparison.Ordinal);

    private static bool LetterAt(ReadOnlySpan<char> text, int position) => position < text.Length && char.IsLetterOrDigit(text[position]);

    private int Part(ReadOnlySpan<char> text, int position, LineBreaks lineBreaks)
    {
        var line = LineBreak.At(text, position);
        if (line.Ends(text, lineBreaks))
        {
            foreach (var stack in open)
            {
                stack.Clear();
            }
        }

        return line.Next - 1;
    }

    /// <summary>A straight mark opens behind white space or an opener, and closes otherwise; an apostrophe does neither.</summary>
    private void Straight(ReadOnlySpan<char> text, int position, int kind)
    {
        var before = position == 0 ? ' ' : text[position - 1];
        var after = position + 1 == text.Length ? ' ' : text[position + 1];
        var behindGap = char.IsWhiteSpace(before) || IsOpener(before) || before is '"' or '\'' or '-' or '–' or '—' && !char.IsWhiteSpace(after);
        if (behindGap && !char.IsWhiteSpace(after) && (kind == Double || char.IsLetterOrDigit(after) || IsOpener(after) || after == '"'))
        {
            if (open[kind].Count > 0)
            {
                open[kind].Pop();
            }

            Open(kind, position);
        }
        else if (kind == Double || !char.IsLetterOrDigit(after))
        {
            Close(kind, position);
        }
    }

    private void Open(int kind, int position)
    {
        open[kind].Push(pairs.Count);
        pairs.Add((position, -1));
    }

    private void Close(int kind, int position)
    {
        if (open[kind].TryPop(out var index))
        {
            pairs[index] = (pairs[index].Open, position);
        }
    }
}
