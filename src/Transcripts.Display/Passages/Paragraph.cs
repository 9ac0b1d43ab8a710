namespace Transcripts.Display.Passages;

/// <summary>Finds where a paragraph ends: at white space that holds two line breaks.</summary>
internal static class Paragraph
{
    /// <summary>The end of the paragraph from <paramref name="start"/>, and where the next one begins.</summary>
    public static (int End, int Next) End(string source, int start, int limit)
    {
        for (var i = start; i < limit; i++)
        {
            if (!char.IsWhiteSpace(source[i])) continue;
            var end = i;
            var breaks = 0;
            for (; i < limit && char.IsWhiteSpace(source[i]); i++)
            {
                if (source[i] == '\n' || (source[i] == '\r' && (i + 1 == limit || source[i + 1] != '\n'))) breaks++;
            }

            if (breaks >= 2 && end > start) return (end, i);
        }

        return (limit, limit);
    }
}
