namespace Transcripts.Reading;

/// <summary>Headings under which a list of those present sets the people of one country.</summary>
internal static class Sides
{
    private static readonly string[] Openings = ["on the ", "on ", "for the ", "for ", "from the ", "from ", "the "];

    private static readonly string[] Endings = [" side", " delegation", " party", " participants", " representatives", " government"];

    /// <summary>
    /// The country that <paramref name="text"/> heads a list of: "Chinese side", "For the United States", "USSR". Empty for a
    /// side without a country ("our side"), null where the text is no such heading.
    /// </summary>
    public static string? Find(ReadOnlySpan<char> text)
    {
        text = WhiteSpace.Trim(text).TrimEnd(':');
        if (text.Length is 0 or > 48)
        {
            return null;
        }

        var opened = false;
        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                text = text[opening.Length..];
                opened = opening != "the ";
                break;
            }
        }

        foreach (var ending in Endings)
        {
            if (!text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            text = text[..^ending.Length];
            var bare = text.EndsWith("’s", StringComparison.Ordinal) || text.EndsWith("'s", StringComparison.Ordinal) ? text[..^2] : text;
            return Countries.Find(bare)
                ?? (text.Equals("our", StringComparison.OrdinalIgnoreCase) || text.Equals("their", StringComparison.OrdinalIgnoreCase) ? ""
                    : char.IsUpper(text[0]) && !text.Contains(' ') ? bare.ToString() : null);
        }

        // "For the SED": a party or an office that is no country.
        return Countries.Find(text) ?? (opened && !text.IsEmpty && char.IsUpper(text[0]) && !text.ContainsAny(' ', ',') ? "" : null);
    }
}
