using System.Collections.Frozen;

namespace Transcripts.Reading;

/// <summary>What a named field of the header says.</summary>
internal enum FieldKind
{
    /// <summary>Something else that belongs to the header: subject, source, file number.</summary>
    Other,

    /// <summary>When the meeting was.</summary>
    When,

    /// <summary>Where it was.</summary>
    Where,

    /// <summary>Who was present.</summary>
    Present,

    /// <summary>Who received the visitors.</summary>
    Hosts,

    /// <summary>Who was received.</summary>
    Guests,

    /// <summary>Who interpreted.</summary>
    Interpreters,

    /// <summary>Who took the record.</summary>
    Recorders,

    /// <summary>The recorder's own summary.</summary>
    Summary,

    /// <summary>An abstract by an archive.</summary>
    Abstract,

    /// <summary>Who gets a copy.</summary>
    Distribution,

    /// <summary>How secret the document is, or whose it is.</summary>
    Classification,
}

/// <summary>The words by which English records name the fields of their headers, and words before a colon that name nobody.</summary>
internal static class FieldNames
{
    // The first rule one of whose words begins a word of the name decides.
    private static readonly (FieldKind Kind, string[] Words)[] Rules =
    [
        (FieldKind.Interpreters, ["interpret", "translat"]),
        (FieldKind.Recorders, ["recorder", "recorded", "recording", "notetak", "note-tak", "note taker", "notes by", "minutes taken", "minutes by", "rapporteur", "stenograph", "drafted", "drafting officer", "record by", "taken by"]),
        (FieldKind.Distribution, ["cc", "c.c", "copies", "copy", "copied", "distribut"]),
        (FieldKind.Present, ["present", "participa", "attend", "in attendance", "also present", "members present", "persons present", "people present", "those present", "list of participants", "delegation"]),
        (FieldKind.Hosts, ["hosts", "received by", "interviewed by"]),
        (FieldKind.Guests, ["guests", "visitors"]),
        (FieldKind.When, ["date", "time", "day", "hour", "when", "duration"]),
        (FieldKind.Where, ["place", "location", "venue", "where", "locale"]),
        (FieldKind.Summary, ["summary", "main points", "contents", "content"]),
        (FieldKind.Abstract, ["abstract"]),
        (FieldKind.Classification, ["classification", "secrecy"]),
        (FieldKind.Other, ["subject", "topic", "topics", "re", "reference", "ref", "source", "file", "fond", "record", "archive", "title", "from", "to", "language", "agenda", "document", "doc", "no", "number", "event", "meeting", "session", "series", "citation", "approved", "checked", "reviewed", "typed", "transcribed", "transcriber", "transcript", "dialogue", "minutes", "memorandum", "original", "office", "department"]),
    ];

    // Words that open a remark of the text itself, in the place of a label.
    private static readonly FrozenSet<string> Remarks = (
        "note notes nb n.b ps p.s re first second third fourth fifth sixth firstly secondly thirdly finally lastly next then also again example examples warning caution important "
        + "attention remark comment comments correction editor's_note translator's_note conclusion conclusions result results background introduction appendix annex enclosure enclosures "
        + "attachment attachments figure table step part section chapter item point in_short in_brief in_sum that_is for_example namely however therefore thus moreover "
        + "remember reminder update http https ftp mailto tel fax phone email e-mail signed sincerely").Split(' ').Select(word => word.Replace('_', ' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What the field called <paramref name="name"/> says, or null where that is no name of a field.</summary>
    public static FieldKind? Find(ReadOnlySpan<char> name)
    {
        if (name.Length > 60)
        {
            return null;
        }

        var key = name.ToString().ToLowerInvariant().Trim('.', ' ', '\u00A0');
        foreach (var (kind, words) in Rules)
        {
            foreach (var word in words)
            {
                if (kind == FieldKind.Other || word.Length <= 3 ? WholeWord(key, word) : StartsWord(key, word))
                {
                    return kind;
                }
            }
        }

        return null;
    }

    /// <summary>Whether <paramref name="words"/> before a colon open a remark, not a turn: "Note", "First", "Re".</summary>
    public static bool IsRemark(ReadOnlySpan<char> words) =>
        words.Length <= 24 && Remarks.Contains(words.ToString().ToLowerInvariant().Trim('.', ' ', '\u00A0'));

    private static bool StartsWord(string name, string word)
    {
        var at = name.IndexOf(word, StringComparison.Ordinal);
        return at == 0 || (at > 0 && !char.IsLetterOrDigit(name[at - 1]));
    }

    // A short word is a field only where it is the name, or opens it ("To", "File number").
    private static bool WholeWord(string name, string word) =>
        name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLetterOrDigit(name[word.Length]));
}
