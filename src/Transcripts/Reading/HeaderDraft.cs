using System.Collections.Immutable;

namespace Transcripts.Reading;

/// <summary>A header as it is being read: what it said so far, and who is in the room by it.</summary>
internal sealed class HeaderDraft(PartList parts, Roster roster)
{
    private static readonly string[] Kinds =
        ["memorandum", "minutes", "record of", "conversation", "transcript", "stenogra", "verbatim", "summary record", "talks ", "interview", "notes of", "proceedings", "hearing"];

    private readonly List<HeaderField> fields = [];
    private readonly List<HeaderText> summary = [];
    private readonly List<HeaderText> distribution = [];
    private readonly Dictionary<FieldKind, List<Participant>> persons = [];
    private readonly List<HeaderText> free = [];

    public PartList Parts { get; } = parts;

    public Roster Roster { get; } = roster;

    public HeaderText? Classification { get; set; }

    public HeaderText? Title { get; private set; }

    public HeaderText? ReviewNote { get; set; }

    public HeaderText? Abstract { get; set; }

    public HeaderText? Place { get; private set; }

    public DateOnly? Date { get; private set; }

    public TimeOnly? Time { get; private set; }

    /// <summary>Whether what is read stands behind the last turn.</summary>
    public bool IsTrailer { get; set; }

    /// <summary>How many persons the title and the lists name.</summary>
    public int Declared => Roster.Participants.Count;

    public void AddField(string name, HeaderText value, FieldKind kind)
    {
        switch (kind)
        {
            case FieldKind.Summary:
                return;
            case FieldKind.Distribution:
                distribution.Add(value);
                break;
            case FieldKind.Abstract:
                Abstract ??= value;
                break;
            case FieldKind.Classification:
                Classification ??= value;
                break;
            case FieldKind.Where:
                Place ??= value;
                break;
        }

        if (kind is FieldKind.When or FieldKind.Where)
        {
            Date ??= MeetingTime.Date(value.Text);
            Time ??= kind == FieldKind.When ? MeetingTime.Time(value.Text) : null;
        }

        if (kind != FieldKind.Distribution)
        {
            fields.Add(new HeaderField(name, value));
        }
    }

    /// <summary>A line that is no field: the title, a date by itself, or words of introduction.</summary>
    public void AddFree(HeaderText text)
    {
        free.Add(text);
        if (text.Text.Length > 600)
        {
            return;
        }

        var (hosts, guests) = TitleReader.Read(text.Text);
        var names = hosts.Count + guests.Count > 0 && persons.Count == 0;
        var isRecord = !names && free.Count <= 6 && Title is not null && !IsRecord(Title.Text) && IsRecord(text.Text);
        if (Title is null || isRecord || (names && free.Count <= 6))
        {
            // A date by itself is no title, unless the document has none other.
            if (Title is null || names || isRecord)
            {
                Title = MeetingTime.Date(text.Text) is not null && text.Text.Split(' ').Length <= 6 ? Title : text;
            }

            if (names)
            {
                AddPersons(FieldKind.Hosts, hosts);
                AddPersons(FieldKind.Guests, guests);
            }
        }

        if (Date is null && MeetingTime.Date(text.Text) is { } date)
        {
            Date = date;
            Time ??= MeetingTime.Time(text.Text);
        }
    }

    // Above the title may stand the office that keeps the record.
    private static bool IsRecord(string line) => line.Length < 300 && Kinds.Any(kind => line.Contains(kind, StringComparison.OrdinalIgnoreCase));

    public void AddPersons(FieldKind kind, IEnumerable<PersonPhrase> phrases)
    {
        var capacity = kind switch
        {
            FieldKind.Hosts => Capacity.Host,
            FieldKind.Guests => Capacity.Guest,
            FieldKind.Interpreters => Capacity.Interpreter,
            FieldKind.Recorders => Capacity.Recorder,
            _ => Capacity.Attendee,
        };
        var list = persons.TryGetValue(kind, out var known) ? known : persons[kind] = [];
        // Whom the list names as the title does is that person, before anyone with a longer name is taken for him.
        var named = phrases.ToList();
        foreach (var phrase in named)
        {
            Roster.Confirm(phrase);
        }

        foreach (var phrase in named)
        {
            var person = phrase.RoleWords.IsEmpty && capacity is Capacity.Interpreter or Capacity.Recorder
                ? phrase with { Role = capacity == Capacity.Interpreter ? "Interpreter" : "Recorder", RoleWords = [capacity == Capacity.Interpreter ? "interpreter" : "recorder"] }
                : phrase;

            // "Recorded by: Comrade Weiss" means the Anna Weiss who is listed, not another.
            var listed = capacity is Capacity.Interpreter or Capacity.Recorder && !phrase.Names.IsEmpty ? Roster.Resolve(phrase.Name) : null;
            list.Add(listed is null ? Roster.Add(person, capacity) : Roster.Participants[listed.Order]);
        }
    }

    public void AddSummary(HeaderText item) => summary.Add(item);

    /// <summary>
    /// Adds what the header implies: visitors who are all posted to one country are received by that country, and an
    /// office that the recorder uses without a name, and that none of those listed holds, is that of the first host.
    /// </summary>
    public void Complete()
    {
        var hosts = ListOf(FieldKind.Hosts);
        var guests = ListOf(FieldKind.Guests);
        var postings = guests.Select(guest => guest.Phrase.Posting).Distinct().ToList();
        if (postings is [{ } country])
        {
            foreach (var host in hosts.Where(host => host.Phrase.Country is null))
            {
                Roster.Amend(host, host.Phrase with { Country = country });
            }
        }

        if (ListOf(FieldKind.Hosts) is [{ Phrase.RoleWords.IsEmpty: true } first, ..])
        {
            var office = summary.Prepend(ReviewNote).OfType<HeaderText>().Select(text => BareOffice(text.Text)).FirstOrDefault(found => found is not null);
            if (office is not null && Titles.Office(office.ToLowerInvariant()) is { } word && !Roster.Participants.Any(person => person.Phrase.RoleWords.Contains(word)))
            {
                Roster.Amend(first, first.Phrase with { Role = office, RoleWords = [word] });
            }
        }
    }

    public TranscriptHeader ToHeader() => new()
    {
        Classification = Classification,
        Title = Title,
        ReviewNote = ReviewNote,
        Fields = [.. fields],
        Date = Date,
        Time = Time,
        Place = Place,
        Hosts = Speakers(FieldKind.Hosts),
        Guests = Speakers(FieldKind.Guests),
        Attendees = Speakers(FieldKind.Present),
        Interpreters = Speakers(FieldKind.Interpreters),
        Recorders = Speakers(FieldKind.Recorders),
        Summary = [.. summary],
        Distribution = [.. distribution],
        Abstract = Abstract,
    };

    // "The Premier introduced …": an office in capitals that no name follows and no country or name stands before.
    private static string? BareOffice(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].Trim('[', ']', '(', ')', ',', '.', ';', ':');
            if (word.Length == 0 || !char.IsUpper(word[0]) || Titles.Office(word.ToLowerInvariant()) is null)
            {
                continue;
            }

            var opens = i == 0 || words[i - 1].Trim('[', '(').Equals("the", StringComparison.OrdinalIgnoreCase);
            var follows = i + 1 < words.Length && !words[i].EndsWith(']') && (char.IsUpper(words[i + 1][0]) || words[i + 1] is "of" or "to");
            if (opens && !follows)
            {
                return word;
            }
        }

        return null;
    }

    private List<Participant> ListOf(FieldKind kind) =>
        persons.GetValueOrDefault(kind)?.ConvertAll(person => Roster.Participants[person.Order]) ?? [];

    private ImmutableArray<Speaker> Speakers(FieldKind kind) => [.. ListOf(kind).Select(person => person.Speaker).Distinct()];
}
