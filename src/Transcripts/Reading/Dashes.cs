namespace Transcripts.Reading;

/// <summary>Dashes around an interjection. A hyphen is a dash only between blanks or doubled.</summary>
internal static class Dashes
{
    /// <summary>Where a dash like the one that opened an interjection stands next, and how long it is; the limit and 0 where none does.</summary>
    public static (int End, int Length) FindClosing(string source, int at, int limit, char mark, int length)
    {
        while (at < limit)
        {
            var step = source.AsSpan(at, limit - at).IndexOf(mark);
            if (step < 0)
            {
                break;
            }

            at += step;
            var run = 1;
            while (at + run < limit && source[at + run] == mark)
            {
                run++;
            }

            if (mark != '-' || (run == length && (run > 1 || (WhiteSpace.Is(source[at - 1]) && at + 1 < source.Length && WhiteSpace.Is(source[at + 1])))))
            {
                return (at, run);
            }

            at += run;
        }

        return (limit, 0);
    }
}
