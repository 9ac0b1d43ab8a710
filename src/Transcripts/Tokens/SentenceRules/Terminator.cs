using Transcripts.Tokens.Unicode;

namespace Transcripts.Tokens.SentenceRules;

/// <summary>A run of marks that may end a sentence: a full stop, an ellipsis, question and exclamation marks.</summary>
/// <param name="Start">Offset of the first mark.</param>
/// <param name="End">Offset behind the last.</param>
/// <param name="Dots">How many full stops it has; U+2026 counts three.</param>
/// <param name="IsStrong">Whether it has a mark other than a full stop.</param>
/// <param name="IsWide">Whether it has a mark of Chinese or Japanese, behind which no white space is written.</param>
internal readonly record struct Terminator(int Start, int End, int Dots, bool IsStrong, bool IsWide)
{
    /// <summary>Whether it is a single full stop, which may belong to an abbreviation.</summary>
    public bool IsFullStop => Dots == 1 && !IsStrong;

    /// <summary>Whether it is an ellipsis.</summary>
    public bool IsEllipsis => Dots > 1 && !IsStrong;

    /// <summary>Whether <paramref name="unit"/> may end a sentence.</summary>
    public static bool Is(char unit) =>
        unit < 0x80 ? unit is '.' or '!' or '?' : unit == '…' || ValueOf(unit) is SentenceBreak.ATerm or SentenceBreak.STerm;

    /// <summary>The run at <paramref name="start"/>; an ellipsis may have blanks within it (". . .").</summary>
    public static Terminator At(ReadOnlySpan<char> text, int start)
    {
        var dots = 0;
        var strong = false;
        var wide = false;
        var end = start;
        var solid = (End: start, Dots: 0);
        for (; end < text.Length; end++)
        {
            var unit = text[end];
            if (unit is ' ' or '\u00A0' && dots > 0 && !strong && end + 1 < text.Length && text[end + 1] == '.' && text[end - 1] == '.')
            {
                solid = solid.Dots == 0 ? (end, dots) : solid;
            }
            else if (!Is(unit))
            {
                break;
            }
            else if (unit == '…' || ValueOf(unit) == SentenceBreak.ATerm)
            {
                dots += unit == '…' ? 3 : 1;
            }
            else
            {
                strong = true;
                wide |= unit is '。' or '｡' or '！' or '？';
            }
        }

        // Two full stops with a blank between them are no ellipsis.
        return solid.Dots > 0 && dots < 3
            ? new Terminator(start, solid.End, solid.Dots, IsStrong: false, IsWide: false)
            : new Terminator(start, end, dots, strong, wide);
    }

    private static SentenceBreak ValueOf(char unit) => (SentenceBreak)SentenceBreakTable.Of(unit);
}
