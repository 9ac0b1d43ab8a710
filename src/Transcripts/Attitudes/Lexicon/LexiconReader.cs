using System.Collections.Immutable;
using Transcripts.Files;

namespace Transcripts.Attitudes.Lexicon;

/// <summary>Reads the comma-separated form of the lexicon. No field is quoted; no field but the last holds a comma.</summary>
internal static class LexiconReader
{
    public const string Header = "lemma,pos,polarity,strength,frame,domain,note";

    public static ImmutableArray<LexiconEntry> Read(string text, string? path)
    {
        var entries = ImmutableArray.CreateBuilder<LexiconEntry>();
        var seen = new Dictionary<(string, PartOfSpeech, string), int>();
        var number = 0;
        foreach (var part in text.Split('\n'))
        {
            var line = part.TrimEnd('\r');
            if (++number == 1)
            {
                if (line.TrimStart('\uFEFF') != Header)
                    throw new DataFormatException(path, 1, $"The heading is \"{Shortened(line)}\".", $"Write \"{Header}\".");
                continue;
            }

            if (line.Length == 0)
                continue;
            var entry = Entry(line, number, path);
            if (!seen.TryAdd((entry.Lemma, entry.PartOfSpeech, entry.Frame.ToString()), number))
            {
                var first = seen[(entry.Lemma, entry.PartOfSpeech, entry.Frame.ToString())];
                throw new DataFormatException(path, number, $"\"{entry.Lemma}\" stands with this part of speech and frame in line {first} too.", "Leave one of the two.");
            }

            entries.Add(entry);
        }

        return entries.ToImmutable();
    }

    private static LexiconEntry Entry(string line, int number, string? path)
    {
        var fields = line.Split(',', 7);
        if (fields.Length < 7)
            throw Error($"There are {fields.Length} fields.", "Write seven, the last may be empty.");
        var lemma = fields[0];
        if (lemma.Length == 0 || lemma.Any(char.IsUpper) || lemma.Trim().Length != lemma.Length || lemma.Contains("  ", StringComparison.Ordinal) || lemma[0] == '_' || lemma[^1] == '_')
            throw Error($"\"{Shortened(lemma)}\" is no lemma.", "Write words in lower case with one blank between; _ stands between two words.");
        PartOfSpeech? partOfSpeech = fields[1] switch
        {
            "verb" => PartOfSpeech.Verb,
            "noun" => PartOfSpeech.Noun,
            "adjective" => PartOfSpeech.Adjective,
            "adverb" => PartOfSpeech.Adverb,
            _ => null,
        };
        if (partOfSpeech is not { } known)
            throw Error($"\"{Shortened(fields[1])}\" is no part of speech.", "Write verb, noun, adjective or adverb.");
        if (fields[2] is not ("1" or "-1"))
            throw Error($"The polarity is \"{Shortened(fields[2])}\".", "Write 1 or -1.");
        if (fields[3] is not ("1" or "2" or "3"))
            throw Error($"The strength is \"{Shortened(fields[3])}\".", "Write 1, 2 or 3.");
        if (Frame.Parse(fields[4]) is not { } frame)
            throw Error($"\"{Shortened(fields[4])}\" is no frame.", "Write holder>target, such as subject>object, speaker>possessor or possessor>on|against.");
        if (fields[5].Length == 0)
            throw Error("The domain is empty.", "Write one, such as general.");
        return new LexiconEntry(lemma, known, fields[2] == "1" ? 1 : -1, fields[3][0] - '0', frame, fields[5], fields[6], number);

        DataFormatException Error(string problem, string remedy) => new(path, number, problem, remedy);
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
