namespace Transcripts.Reading;

/// <summary>What a parenthesis that opens with no label tells the reader.</summary>
/// <param name="IsDirection">Whether it is the recorder's word; else it is the speaker's own.</param>
/// <param name="SetsAddressee">Whether it says to whom the words behind it are spoken.</param>
/// <param name="Addressee">The one person it names, or null where it names several or nobody in the room.</param>
/// <param name="CutsIn">Whether it says that the speaker interrupts.</param>
/// <param name="Resumes">Whether it says that the speaker goes on.</param>
internal readonly record struct Direction(bool IsDirection, bool SetsAddressee = false, Participant? Addressee = null, bool CutsIn = false, bool Resumes = false)
{
    private const int MostWords = 12;

    private static readonly string[] TurningTo =
        ["speaking to ", "speaks to ", "turning to ", "turns to ", "turned to ", "addressing ", "addresses ", "looking at ", "facing ", "says to ", "said to ", "aside to ", "to "];

    /// <summary>
    /// Reads the content of a parenthesis. A direction names someone in the room as the one spoken to
    /// ("to the Korean ambassador"), or notes an act in the room ("laughs", "long pause", "Nase nods"); all else is speech.
    /// </summary>
    public static Direction Read(ReadOnlySpan<char> content, Roster roster)
    {
        content = WhiteSpace.Trim(content).TrimEnd(".,;:!…-–— ");
        if (content.IsEmpty || content.Length > 160)
        {
            return default;
        }

        foreach (var opening in TurningTo)
        {
            if (content.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return ReadAddressee(content[opening.Length..], roster);
            }
        }

        return ReadAct(content, roster);
    }

    private static Direction ReadAddressee(ReadOnlySpan<char> rest, Roster roster)
    {
        var comma = rest.IndexOf(',');
        var name = comma >= 0 ? rest[..comma] : rest;
        if (roster.Resolve(name) is { } person)
        {
            return new Direction(true, true, person);
        }

        // "(to all)", "(to the ambassadors)", "(to Nase and Pak)": several at once.
        var text = WhiteSpace.Trim(name).ToString().ToLowerInvariant();
        if (text is "all" or "everyone" or "everybody" or "both" or "the others" or "the audience" or "himself" or "herself" or "the group")
        {
            return new Direction(true, true);
        }

        var and = text.IndexOf(" and ", StringComparison.Ordinal);
        if (and > 0 && roster.Resolve(name[..and]) is not null && roster.Resolve(name[(and + 5)..]) is not null)
        {
            return new Direction(true, true);
        }

        var plural = text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text;
        return plural.EndsWith('s') && roster.Resolve(plural.AsSpan(0, plural.Length - 1)) is not null ? new Direction(true, true) : default;
    }

    private static Direction ReadAct(ReadOnlySpan<char> content, Roster roster)
    {
        if (content.Count(' ') >= MostWords)
        {
            return default;
        }

        var text = content.ToString();
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords)
        {
            return default;
        }

        var at = 0;
        while (at < words.Length && SpeechVerbs.IsOpener(Key(words[at])) && !SpeechVerbs.IsAct(Key(words[at])))
        {
            at++;
        }

        if (at < words.Length && SpeechVerbs.IsAct(Key(words[at])) && (words.Length <= 6 || at == 0))
        {
            return Act(words);
        }

        // "(Nase nods.)", "(Comrade Peng Zhen laughs.)": someone in the room does it.
        for (var count = Math.Min(5, words.Length - 1); count > 0; count--)
        {
            if (SpeechVerbs.IsAct(Key(words[count])) && roster.Resolve(string.Join(' ', words.Take(count))) is not null)
            {
                return Act(words);
            }
        }

        return default;
    }

    private static Direction Act(string[] words) => new(
        true,
        CutsIn: words.Any(word => SpeechVerbs.IsCuttingIn(Key(word))),
        Resumes: words.Any(word => SpeechVerbs.IsResuming(Key(word))));

    private static string Key(string word) => word.Trim('.', ',', ';', '!', '…', '"', '“', '”').ToLowerInvariant();
}
