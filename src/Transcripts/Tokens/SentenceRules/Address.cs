namespace Transcripts.Tokens.SentenceRules;

/// <summary>The stretch without white space that was last looked at, and whether it is a web or mail address.</summary>
internal struct Address
{
    private int start;
    private int end;
    private bool isAddress;

    /// <summary>Whether <paramref name="position"/> lies in an address. Each stretch is read once.</summary>
    public bool Contains(ReadOnlySpan<char> text, int position)
    {
        if (position < start || position >= end)
        {
            for (start = position; start > 0 && !char.IsWhiteSpace(text[start - 1]); start--)
            {
            }

            for (end = position; end < text.Length && !char.IsWhiteSpace(text[end]); end++)
            {
            }

            var stretch = text[start..end];
            isAddress = stretch.Contains('@') || stretch.Contains("://", StringComparison.Ordinal) || stretch.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        }

        return isAddress;
    }
}
