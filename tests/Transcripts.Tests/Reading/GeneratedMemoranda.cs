using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Transcripts.Tests.Reading;

/// <summary>What was written into a generated memorandum: who says which words, in order, an entry per uninterrupted stretch.</summary>
internal sealed record Memorandum(string Text, IReadOnlyList<(string Speaker, string Words)> Said)
{
    public override string ToString() => Text;
}

/// <summary>
/// Makes memoranda with invented persons and countries, of which it is known who says what. Labels come in several styles;
/// turns hold interjections within interjections, directions, insertions, page numbers, reported speech and the speaker's own
/// brackets; lines may be wrapped at a width.
/// </summary>
internal static class GeneratedMemoranda
{
    private const int FewestPersons = 2;

    private static readonly string[] Starts = ["Bal", "Dor", "Fen", "Gor", "Hal", "Jor", "Kel", "Lom", "Nar", "Orl", "Pim", "Rud", "Sal", "Tav", "Vor", "Zim"];
    private static readonly string[] Ends = ["ak", "enko", "esku", "i", "in", "mann", "ov", "sen", "ta", "úr", "ész", "ö"];
    private static readonly string[] Lands = ["Bordavia", "Cravonia", "Drelland", "Estavia", "Florin", "Grenzland", "Ruritania", "Syldavia", "Tomania", "Zubrowka", "Albania", "Poland", "Ghana", "Chile"];
    private static readonly string[] Words = ["we", "have", "seen", "the", "harbour", "and", "ships", "of", "grain", "come", "late", "every", "year", "because", "nobody", "pays", "them", "coal", "at", "night"];
    private static readonly string[] Absent = ["The other side replied: ", "Premier Quarn said to me: ", "Quarn told us in 1956: ", "The price is this: ", "Note: ", "At 14:30 the ratio was 3:1, that is: "];
    private static readonly string[] Directions = ["(Pause)", "(laughs)", "(smiling)", "(long silence)", "(Laughter.)"];
    private static readonly string[] Insertions = ["[sic]", "[aka COMECON]", "[word illegible]", "[in 1956]"];

    public static Arbitrary<Memorandum> Arbitrary { get; } = Gen.Choose(0, int.MaxValue - 1).Select(seed => Write(new Random(seed))).ToArbitrary();

    private static Memorandum Write(Random random)
    {
        var persons = Persons(random);
        var header = Header(persons, random);
        var said = new List<(string, StringBuilder)>();
        var body = new StringBuilder();
        var before = -1;
        for (var turns = random.Next(3, 12); turns > 0; turns--)
        {
            var speaker = random.Next(persons.Count - 1);
            speaker = speaker >= before && before >= 0 ? speaker + 1 : speaker;
            before = speaker;
            said.Add((persons[speaker].Name, new StringBuilder()));
            body.Append(Label(persons[speaker], random)).Append(Pick([": ", " : ", "\u00A0: ", ":\t"], random));
            Speak(body, said, persons, speaker, random, depth: 0);
            body.Append("\n\n");
        }

        var text = Finish(header, body.ToString(), random);
        return new Memorandum(text, [.. said.Select(entry => (entry.Item1, entry.Item2.ToString().Trim())).Where(entry => entry.Item2.Length > 0)]);
    }

    private static void Speak(StringBuilder body, List<(string Speaker, StringBuilder Words)> said, List<Person> persons, int speaker, Random random, int depth)
    {
        for (var pieces = random.Next(1, 5); pieces > 0; pieces--)
        {
            Say(body, said, Sentence(random));
            switch (random.Next(depth < 3 ? 9 : 4))
            {
                case 0:
                    Cut(body, said, Pick(Directions, random));
                    break;
                case 1:
                    Cut(body, said, Pick(Insertions, random));
                    break;
                case 2:
                    Say(body, said, "(" + Sentence(random).TrimEnd(' ', '.') + "). ");
                    break;
                case 3 when depth == 0:
                    Say(body, said, Pick(Absent, random) + Sentence(random));
                    break;
                case 4 or 5:
                    Interject(body, said, persons, speaker, random, depth);
                    break;
                case 6 when depth == 0:
                    body.Append("\n\n");
                    said[^1].Words.Append(' ');
                    break;
                default:
                    break;
            }
        }
    }

    private static void Interject(StringBuilder body, List<(string Speaker, StringBuilder Words)> said, List<Person> persons, int speaker, Random random, int depth)
    {
        var other = (speaker + random.Next(1, persons.Count)) % persons.Count;
        body.Append('(').Append(Label(persons[other], random)).Append(Pick(["", " interjected", " said", " replied"], random)).Append(": ");
        said.Add((persons[other].Name, new StringBuilder()));
        Speak(body, said, persons, other, random, depth + 1);
        while (body[^1] == ' ')
        {
            body.Length--;
        }

        body.Append(") ");
        said.Add((persons[speaker].Name, new StringBuilder()));
    }

    private static void Say(StringBuilder body, List<(string Speaker, StringBuilder Words)> said, string words)
    {
        body.Append(words);
        said[^1].Words.Append(words);
    }

    private static void Cut(StringBuilder body, List<(string Speaker, StringBuilder Words)> said, string mark)
    {
        body.Append(mark).Append(' ');
        said.Add((said[^1].Speaker, new StringBuilder()));
    }

    private static string Sentence(Random random)
    {
        var words = Enumerable.Range(0, random.Next(3, 12)).Select(_ => Pick(Words, random)).ToArray();
        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        return string.Join(' ', words) + Pick([". ", "! ", "? "], random);
    }

    private static string Label(Person person, Random random) => random.Next(7) switch
    {
        0 => person.Name,
        1 => person.Name.ToUpperInvariant(),
        2 => "Comrade " + person.Family,
        3 => "Cde. " + person.Name,
        4 => "Amb. " + person.Family,
        5 => person.Land + Pick(["’s", "'s"], random) + " Ambassador",
        _ => person.Family,
    };

    private static string Header(List<Person> persons, Random random)
    {
        var listed = persons.Select(person => $"{person.Name}, Ambassador of {person.Land}").ToArray();
        var date = string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 29)} May {random.Next(1945, 1990)}");
        return random.Next(3) switch
        {
            0 => $"Record of Conversation\n\nTime: {date}\nPlace: The Old Hall\nPresent: {string.Join("; ", listed)}\n\n",
            1 => $"MEMORANDUM OF CONVERSATION\n\nDATE: {date}\n\nPARTICIPANTS:\n{string.Join("\n", listed)}\n\n",
            _ => $"Talks of {date}\n\nThose present:\n{string.Join("\n", listed.Select((line, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {line}")))}\n\nSubject: grain\n\n",
        };
    }

    // Hard-wrapped at a random width or not at all, with LF or CRLF.
    private static string Finish(string header, string body, Random random)
    {
        var width = random.Next(2) == 0 ? 0 : random.Next(60, 100);
        var text = header + (width == 0 ? body : string.Join('\n', body.Split('\n').Select(line => Wrap(line, width))));
        return random.Next(2) == 0 ? text : text.ReplaceLineEndings("\r\n");
    }

    private static string Wrap(string line, int width)
    {
        var text = new StringBuilder();
        var column = 0;
        foreach (var word in line.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > width)
            {
                text.Append('\n');
                column = 0;
            }
            else if (column > 0)
            {
                text.Append(' ');
                column++;
            }

            text.Append(word);
            column += word.Length;
        }

        return text.ToString();
    }

    private static List<Person> Persons(Random random)
    {
        var families = Starts.OrderBy(_ => random.Next()).ToArray();
        var lands = Lands.OrderBy(_ => random.Next()).ToArray();
        return [.. Enumerable.Range(0, random.Next(FewestPersons, 6)).Select(i => new Person($"{Starts[^(i + 1)]}{Pick(Ends, random)}a {families[i]}{Pick(Ends, random)}", lands[i]))];
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];

    private sealed record Person(string Name, string Land)
    {
        public string Family => Name[(Name.IndexOf(' ', StringComparison.Ordinal) + 1)..];
    }
}
