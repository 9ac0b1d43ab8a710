namespace Transcripts.Reading;

/// <summary>
/// Reads a record of a conversation: memoranda with a header, and plain transcripts of labels and speech.
/// Who may take the floor follows from the header where it declares those present, else from the labels themselves.
/// Time is linear in the length of the text.
/// </summary>
public static class TranscriptReader
{
    // A header is not looked for beyond this many lines that hold something.
    private const int LongestHeader = 400;

    private static readonly string[] Closing = ["closed", "adjourned", "ended", "concluded", "lasted", "terminated", "rose"];

    /// <summary>Reads the file at <paramref name="path"/>: UTF-8 with or without byte order mark, or UTF-16 with one.</summary>
    /// <exception cref="TranscriptFormatException">The file is missing, no text in one of these encodings, empty, or nobody speaks in it.</exception>
    public static Transcript ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read(SourceDecoder.ReadFile(path), path);
    }

    /// <summary>Reads <paramref name="text"/>; offsets in the result are into it.</summary>
    /// <exception cref="TranscriptFormatException">The text is empty, or nobody speaks in it.</exception>
    public static Transcript Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, null);
    }

    private static Transcript Read(string source, string? path)
    {
        if (WhiteSpace.Skip(source, 0, source.Length) == source.Length)
        {
            throw new TranscriptFormatException(path, 1, "The text is empty.", "Give a transcript: lines that begin with a speaker's name and a colon.");
        }

        var lines = SourceLine.Split(source);
        var breaks = new LineBreaks(source, lines);
        var census = new LabelCensus(source, lines, breaks);
        var (draft, body) = Declared(source, lines, breaks, census) ?? Open(source, lines, breaks, census);
        if (body == lines.Count)
        {
            throw new TranscriptFormatException(
                path,
                lines.FindIndex(line => !line.IsBlank) + 1,
                "Nobody speaks: no line from here on begins with the name of someone present and a colon.",
                "Begin each turn with a label such as \"Zhou Enlai:\", and name those present in the title or under \"Present:\" if the text has a header.");
        }

        var trailer = TrailerStart(source, lines, breaks, draft.Roster, body);
        var turns = new TurnList(source, draft.Parts, draft.Roster);
        new BodyReader(source, lines, breaks, draft.Roster, turns).Read(body, trailer);
        draft.IsTrailer = true;
        new HeaderReader(source, lines, breaks, draft).Read(trailer, lines.Count, _ => false);

        var list = turns.ToTurns();
        return new Transcript(
            source,
            path,
            draft.ToHeader(),
            draft.Parts.ToImmutable(),
            [.. list.Select(turn => turn.Speaker).Distinct()],
            list,
            turns.ToSegments(),
            draft.Roster.FindSpeaker);
    }

    /// <summary>The header of a document that declares those present, and the line of its first turn; null where it does not.</summary>
    private static (HeaderDraft Draft, int Body)? Declared(string source, List<SourceLine> lines, LineBreaks breaks, LabelCensus census)
    {
        var draft = new HeaderDraft(new PartList(source), new Roster());
        var body = new HeaderReader(source, lines, breaks, draft).Read(0, Math.Min(lines.Count, LongestHeader), IsTurn);
        if (draft.Declared < 2 || body >= lines.Count || !IsTurn(body))
        {
            return null;
        }

        draft.Complete();
        var known = 0;
        var unknown = 0;
        foreach (var candidate in census.Candidates)
        {
            if (candidate.FirstLine < body)
            {
                // A phrase that returns is no field: the talk began above the first label that the header explains.
                if (candidate.Count > 1 && FieldNames.Find(candidate.Head) is null && Sides.Find(candidate.Head) is null && !FieldNames.IsRemark(candidate.Head))
                {
                    return null;
                }

                continue;
            }

            if (draft.Roster.Resolve(candidate.Head) is not null || Voices.Is(candidate.Head))
            {
                known += candidate.Count;
            }
            else if (candidate.Count > 1 && !FieldNames.IsRemark(candidate.Head))
            {
                unknown += candidate.Count;
            }
        }

        return known >= unknown ? (draft, body) : null;

        bool IsTurn(int index) => draft.Declared >= 2 && BodyReader.LabelAt(source, lines, breaks, draft.Roster, index) is { } label
            && source.AsSpan(label.Span.Start, label.Span.Length - 1) is var head && FieldNames.Find(head) is null && !Voices.Is(head);
    }

    private static (HeaderDraft Draft, int Body) Open(string source, List<SourceLine> lines, LineBreaks breaks, LabelCensus census)
    {
        var draft = new HeaderDraft(new PartList(source), new Roster());
        var speakers = census.Speakers();
        var first = speakers.Count > 0 ? speakers.Min(speaker => speaker.FirstLine) : lines.Count;
        var body = new HeaderReader(source, lines, breaks, draft).Read(0, first, _ => false);
        draft.Complete();
        OpenRoster.Fill(draft.Roster, census);
        return (draft, Math.Max(body, first));
    }

    // Fields that name receivers, recorders or an abstract close a document; they stand behind the last label.
    private static int TrailerStart(string source, List<SourceLine> lines, LineBreaks breaks, Roster roster, int body)
    {
        var trailer = lines.Count;
        for (var i = lines.Count - 1; i > body; i--)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            if (BodyReader.LabelAt(source, lines, breaks, roster, i) is not null)
            {
                break;
            }

            var colon = LabelReader.FindColon(source, lines[i].ContentStart, lines[i].ContentEnd);
            if (IsClosing(lines[i].In(source)) && (trailer == lines.Count || lines.FindIndex(i + 1, line => !line.IsBlank) == trailer))
            {
                trailer = i;
            }
            else if (colon > 0 && FieldNames.Find(WhiteSpace.Trim(source.AsSpan(lines[i].ContentStart, colon - lines[i].ContentStart)))
                is FieldKind.Distribution or FieldKind.Recorders or FieldKind.Interpreters or FieldKind.Abstract or FieldKind.Classification)
            {
                trailer = i;
            }
        }

        return trailer;
    }

    // "The meeting was closed at 10.15.": the recorder's last line.
    private static bool IsClosing(ReadOnlySpan<char> line)
    {
        if (line.Length > 160 || !line.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var words = line.ToString().ToLowerInvariant().Split([' ', '\u00A0', '.', ','], StringSplitOptions.RemoveEmptyEntries);
        return words is ["the", "meeting" or "conversation" or "talk" or "talks" or "session" or "discussion" or "audience" or "interview" or "hearing" or "reception", .. { Length: < 16 } rest]
            && rest.Take(3).Intersect(Closing).Any();
    }
}
