using System.Buffers;

namespace Transcripts.Reading;

/// <summary>
/// Finds who takes the floor: a phrase for someone in the room, perhaps a direction in brackets or a verb of saying
/// with its object, then a colon. A phrase for anyone else opens reported speech and is no label.
/// </summary>
internal static class LabelReader
{
    /// <summary>Most characters before the colon.</summary>
    public const int Longest = 200;

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" ,\u00A0\n\r\t");

    private const int MostVerbWords = 9;

    private static readonly SearchValues<char> Stops = SearchValues.Create(":：()（）[]\n\r;?!“”\"");

    // Behind a verb of saying these tell that it was said elsewhere or at another time, or told to the speaker.
    private static readonly string[] Elsewhere =
        ["me", "us", "i", "we", "my", "our", "that", "earlier", "previously", "yesterday", "once", "ago", "last", "before", "who", "which", "when", "while"];

    /// <summary>
    /// The end of the head of a label that starts at <paramref name="start"/>: the offset of its colon, or -1. Brackets in
    /// the head are stepped over; white space may stand before the colon.
    /// </summary>
    public static int FindColon(string source, int start, int end)
    {
        end = Math.Min(end, start + Longest);
        var depth = 0;
        for (var at = start; at < end;)
        {
            var step = source.AsSpan(at, end - at).IndexOfAny(Stops);
            if (step < 0)
            {
                return -1;
            }

            at += step;
            var stop = source[at++];
            if (stop is ':' or '：')
            {
                if (depth == 0)
                {
                    return IsLabelColon(source, at - 1) ? at - 1 : -1;
                }
            }
            else if (stop is '(' or '（' or '[')
            {
                depth++;
            }
            else if (stop is ')' or '）' or ']')
            {
                if (--depth < 0)
                {
                    return -1;
                }
            }
            else if (depth == 0 && stop is not ('\n' or '\r'))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Reads a label whose head lies from <paramref name="start"/> up to <paramref name="colon"/>, or null.</summary>
    public static Label? Read(string source, int start, int colon, Roster roster)
    {
        var span = TextSpan.FromBounds(start, colon + 1);
        var whole = WhiteSpace.Trim(source.AsSpan(start, colon - start));
        if (roster.Remembered(whole) is { } known)
        {
            return new Label(known, span);
        }

        var head = Unbracket(whole, roster, out var direction);
        if (roster.Resolve(head) is { } person)
        {
            return new Label(person, span, direction.Addressee, direction.CutsIn, direction.Resumes);
        }

        if (Voices.Is(head))
        {
            return new Label(roster.AddLabelled(null, head.ToString(), [head.ToString()]), span, direction.Addressee, direction.CutsIn, direction.Resumes);
        }

        return ReadWithVerb(head, span, direction, roster) ?? ReadNamedInterjection(head, span, roster);
    }

    // "Interjection by Comrade Stoph:", "Interruption Stoph:".
    private static Label? ReadNamedInterjection(ReadOnlySpan<char> head, TextSpan span, Roster roster)
    {
        var blank = head.IndexOf(' ');
        if (blank < 0 || !char.IsUpper(head[0]) || !SpeechVerbs.IsCuttingIn(head[..blank].ToString().ToLowerInvariant()))
        {
            return null;
        }

        var rest = head[(blank + 1)..].TrimStart();
        foreach (var link in (ReadOnlySpan<string>)["by ", "from ", "of "])
        {
            rest = rest.StartsWith(link, StringComparison.OrdinalIgnoreCase) ? rest[link.Length..] : rest;
        }

        return roster.Resolve(rest) is { } person ? new Label(person, span, CutsIn: true) : null;
    }

    /// <summary>
    /// Reads a sentence that tells who asks or replies in the room: "He asked the Vietnamese ambassador:". A pronoun means
    /// <paramref name="speaker"/>, and only where the one spoken to is in the room as well.
    /// </summary>
    public static Label? ReadNarration(string source, int start, int colon, Participant speaker, Roster roster)
    {
        var head = WhiteSpace.Trim(source.AsSpan(start, colon - start));
        var blank = head.IndexOfAny(' ', '\u00A0', '\n');
        if (blank > 0 && (head[..blank].Equals("he", StringComparison.OrdinalIgnoreCase) || head[..blank].Equals("she", StringComparison.OrdinalIgnoreCase)))
        {
            return Verb(head[blank..], roster) is { Addressee: { } other } said
                ? new Label(speaker, TextSpan.FromBounds(start, colon + 1), other, said.CutsIn, said.Resumes)
                : null;
        }

        return ReadWithVerb(head, TextSpan.FromBounds(start, colon + 1), default, roster);
    }

    /// <summary>The head without its brackets, and what the direction in them says.</summary>
    public static ReadOnlySpan<char> Unbracket(ReadOnlySpan<char> head, Roster? roster, out Direction direction)
    {
        direction = default;
        var open = head.IndexOfAny("([（");
        if (open < 0)
        {
            return head;
        }

        var close = head.LastIndexOfAny(")]）");
        if (close > open && roster is not null)
        {
            direction = Direction.Read(head[(open + 1)..close], roster);
        }

        // "[Dong] Biwu:" and "SMITH (Canada):" alike: what is outside names the person. Words on both sides are one phrase.
        var before = WhiteSpace.Trim(head[..open]);
        var behind = close < 0 ? [] : WhiteSpace.Trim(head[(close + 1)..]);
        return behind.IsEmpty ? before : before.IsEmpty ? behind : $"{before} {behind}";
    }

    private static Label? ReadWithVerb(ReadOnlySpan<char> head, TextSpan span, Direction direction, Roster roster)
    {
        // The longest phrase for someone in the room that a verb of saying follows.
        for (var end = head.Length - 1; end > 0; end--)
        {
            if (!WhiteSpace.Is(head[end]) && head[end] != ',')
            {
                continue;
            }

            if (StartsWithSaying(head[end..]) && roster.Resolve(head[..end].TrimEnd(',')) is { } person)
            {
                return Verb(head[end..], roster) is { } said
                    ? new Label(person, span, said.Addressee ?? direction.Addressee, said.CutsIn || direction.CutsIn, said.Resumes || direction.Resumes)
                    : null;
            }
        }

        return null;
    }

    private static bool StartsWithSaying(ReadOnlySpan<char> rest)
    {
        var comma = rest.StartsWith(',');
        rest = rest.TrimStart(", \u00A0\n\r\t");
        var length = rest.IndexOfAny(WordEnds);
        var written = length < 0 ? rest : rest[..length];

        // "Nase, pointing at the map:": behind a comma any participle tells how it was said.
        if (SpeechVerbs.IsSaying(written) || (comma && written.EndsWith("ing", StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        if (length <= 0 || length > 24)
        {
            return false;
        }

        Span<char> small = stackalloc char[length];
        written.ToLowerInvariant(small);
        ReadOnlySpan<char> word = small;
        return (word.EndsWith("ly", StringComparison.Ordinal) || word is "then" or "again" or "also" or "to" or "in" or "with" or "here" or "now")
            && (word is "to" or "in" or "with" || StartsWithSaying(rest[length..]));
    }

    private static Direction? Verb(ReadOnlySpan<char> rest, Roster roster)
    {
        var words = rest.ToString().Split([' ', '\u00A0', '\n', '\r', '\t', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostVerbWords)
        {
            return null;
        }

        var cutsIn = false;
        var resumes = false;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].ToLowerInvariant();
            cutsIn |= SpeechVerbs.IsCuttingIn(word);
            resumes |= SpeechVerbs.IsResuming(word);
            if (Elsewhere.AsSpan().Contains(word) || word.AsSpan().ContainsAnyInRange('0', '9'))
            {
                return null;
            }
        }

        // The one spoken to: behind "to", or the object of "asked". Whoever is not in the room makes it reported speech.
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].ToLowerInvariant();
            var direct = SpeechVerbs.IsAddressing(word) && i + 1 < words.Length && LooksLikePerson(words, i + 1);
            if (!direct && !(word is "to" or "of" or "at" or "from" or "with" or "by" && i + 1 < words.Length && LooksLikePerson(words, i + 1)))
            {
                continue;
            }

            for (var end = words.Length; end > i + 1; end--)
            {
                if (roster.Resolve(string.Join(' ', words[(i + 1)..end])) is { } person)
                {
                    return new Direction(true, true, person, cutsIn, resumes);
                }
            }

            return null;
        }

        return new Direction(true, CutsIn: cutsIn, Resumes: resumes);
    }

    private static bool LooksLikePerson(string[] words, int i) =>
        char.IsUpper(words[i][0])
        || (words[i] is "the" or "a" && i + 1 < words.Length
            && (char.IsUpper(words[i + 1][0]) || Titles.Office(words[i + 1].ToLowerInvariant()) is not null || Titles.IsModifier(words[i + 1])))
        || words[i] is "him" or "her" or "them" or "his" or "their";

    // A label's colon is followed by a blank, a quotation, or at once by its words; a time, a ratio and an address are none.
    private static bool IsLabelColon(string source, int colon)
    {
        if (colon + 1 >= source.Length)
        {
            return true;
        }

        var next = source[colon + 1];
        return next != '/' && next != '\\' && !(char.IsAsciiDigit(next) && colon > 0 && char.IsAsciiDigit(source[colon - 1]));
    }
}
