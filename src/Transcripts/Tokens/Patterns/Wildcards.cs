namespace Transcripts.Tokens.Patterns;

/// <summary>Forms with <c>*</c>, any number of characters, and <c>?</c>, one character.</summary>
internal static class Wildcards
{
    /// <summary>Whether <paramref name="form"/> has a wildcard.</summary>
    public static bool In(ReadOnlySpan<char> form) => form.ContainsAny('*', '?');

    /// <summary>
    /// Whether <paramref name="word"/> as a whole fits <paramref name="form"/>. On a mismatch only the last <c>*</c> takes
    /// one character more, so that the time is at most the product of both lengths.
    /// </summary>
    public static bool Fit(ReadOnlySpan<char> form, ReadOnlySpan<char> word)
    {
        var (at, from) = (0, 0);
        var (star, taken) = (-1, 0);
        while (from < word.Length)
        {
            if (at < form.Length && form[at] == '*')
            {
                star = at++;
                taken = from;
            }
            else if (at < form.Length && (form[at] == '?' || form[at] == word[from]))
            {
                at++;
                from++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                from = ++taken;
            }
            else
            {
                return false;
            }
        }

        return form[at..].TrimStart('*').IsEmpty;
    }
}
