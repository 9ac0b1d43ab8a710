namespace Transcripts.Reading;

/// <summary>What stands before a label on its line: a time in brackets, a dash of dialogue, a mark of emphasis.</summary>
internal static class LabelLine
{
    /// <summary>The offset behind it: of the label, or of the line's first word.</summary>
    public static int SkipPrefix(string source, int start, int end)
    {
        if (start < end && source[start] is '[')
        {
            var close = source.AsSpan(start, Math.Min(end - start, 32)).IndexOf(']');
            if (close > 0 && !source.AsSpan(start, close).ContainsAnyExceptInRange('!', '~') && source.AsSpan(start, close).ContainsAnyInRange('0', '9'))
            {
                start = WhiteSpace.Skip(source, start + close + 1, end);
            }
        }

        while (start < end && source[start] is '-' or '–' or '—' or '•' or '*')
        {
            start = WhiteSpace.Skip(source, start + 1, end);
        }

        return start;
    }
}
