namespace Transcripts.Reading;

/// <summary>Who receives whom, out of the title of a record.</summary>
internal static class TitleReader
{
    // Between those who receive and those who are received, and the other way round.
    private static readonly string[] Receives =
        [" receives ", " receive ", " received ", " meets with ", " meet with ", " met with ", " meets ", " meet ", " met ", " talks with ", " talks to ", " talk with ",
         " talked with ", " speaks with ", " spoke with ", " converses with ", " sees ", " welcomes ", " hosts ", " interviews ", " questions "];

    private static readonly string[] IsReceived =
        [" received by ", " is received by ", " are received by ", " calls on ", " call on ", " called on ", " visits ", " visit to ", " interviewed by "];

    private static readonly string[] Openings = ["between ", "conversation of ", "talk of ", "meeting of ", "talks of ", "discussion of ", "conversation with ", "interview with ", "talk with ", "meeting with "];

    // What a title goes on with behind the last person.
    private static readonly string[] Endings =
        [" on the ", " on ", " in ", " at ", " regarding ", " concerning ", " about ", " during ", " held ", " dated ", " from ", " after ", " before ", " when ", ", dated ", " ("];

    /// <summary>The persons of <paramref name="title"/>; none where it has the form of no meeting.</summary>
    public static (List<PersonPhrase> Hosts, List<PersonPhrase> Guests) Read(string title)
    {
        title = " " + string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ':') + " ";
        if (Cut(title, IsReceived) is var (guests, hosts))
        {
            return (Persons(After(hosts)), Persons(Opening(guests)));
        }

        if (Cut(title, Receives) is var (receiver, received))
        {
            return (Persons(Opening(receiver)), Persons(After(received)));
        }

        foreach (var opening in Openings)
        {
            var at = title.IndexOf(opening, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                continue;
            }

            var parties = After(title[(at + opening.Length)..]);
            return opening.EndsWith("with ", StringComparison.Ordinal) && Cut(parties, [" and "]) is null
                ? (Owner(title[..at]), Persons(parties))
                : Cut(parties, [" with ", " and "]) is var (one, other) ? (Persons(one), Persons(other)) : ([], Persons(parties));
        }

        return ([], []);
    }

    private static (string Before, string After)? Cut(string text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return (text[..at], text[(at + word.Length)..]);
            }
        }

        return null;
    }

    // "Record of a conversation: Premier Zhou" begins with the kind of document.
    private static string Opening(string text)
    {
        var colon = text.LastIndexOf(':');
        text = colon >= 0 ? text[(colon + 1)..] : text;
        var with = Cut(text, [" of "]);
        return with is var (before, after) && PersonPhrase.Parse(before) is not { RoleWords.IsEmpty: false } ? after : text;
    }

    // "Chairman Mao’s conversation with …" says whose it is, "Oral History Interview with …" does not.
    private static List<PersonPhrase> Owner(string text)
    {
        var owner = Opening(text).Trim();
        return owner.EndsWith("’s", StringComparison.Ordinal) || owner.EndsWith("'s", StringComparison.Ordinal) || PersonPhrase.Parse(owner) is { RoleWords.IsEmpty: false }
            ? Persons(owner)
            : [];
    }

    private static string After(string text)
    {
        var end = text.Length;
        foreach (var ending in Endings)
        {
            var at = text.IndexOf(ending, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && at < end && PersonPhrase.Parse(text.AsSpan(0, at)) is not { IsOfficeOnly: true, Country: null })
            {
                end = at;
            }
        }

        return text[..end];
    }

    // A list whose first item is nobody is no list of persons; a number begins the date.
    private static List<PersonPhrase> Persons(string text)
    {
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit >= 0)
        {
            var comma = text.LastIndexOf(',', digit);
            text = comma >= 0 ? text[..comma] : text[..digit];
        }

        text = text.Trim();
        var end = text.AsSpan().IndexOfAny(',', ';');
        return end < 0 || PersonList.Parse(text[..end]).Count > 0 || PersonPhrase.Parse(text.AsSpan(0, end)) is { IsOfficeOnly: true } ? PersonList.Parse(text) : [];
    }
}
