using System.Collections.Immutable;
using Transcripts.Files;

namespace Transcripts.Attitudes.Lexicon;

/// <summary>Reads the table of a lexicon and refuses what is not of its form.</summary>
internal static class LexiconReader
{
    private const string Heading = "lemma,pos,polarity,strength,frame,domain,note";

    public static ImmutableArray<LexiconEntry> Read(string text, string? path)
    {
        var table = CsvTable.Read(text.TrimStart('\uFEFF'), path);
        if (string.Join(',', table.Heading) != Heading)
            throw new DataFormatException(path, table.Line, $"The heading is \"{Shortened(string.Join(',', table.Heading))}\".", $"Write \"{Heading}\".");
        var seen = new Dictionary<(string, PartOfSpeech, string), int>();
        return [.. table.Rows.Select(row =>
        {
            var entry = Entry(row, path);
            var key = (entry.Lemma, entry.PartOfSpeech, entry.Frame.ToString());
            return seen.TryAdd(key, row.Line)
                ? entry
                : throw new DataFormatException(path, row.Line, $"\"{entry.Lemma}\" stands with this part of speech and frame in line {seen[key]} too.", "Leave one of the two.");
        })];
    }

    private static LexiconEntry Entry(CsvRow row, string? path)
    {
        var lemma = row.Fields[0];
        if (lemma.Length == 0 || lemma.Any(char.IsUpper) || lemma.Trim().Length != lemma.Length || lemma.Contains("  ", StringComparison.Ordinal) || lemma[0] == '_' || lemma[^1] == '_')
            throw Error($"\"{Shortened(lemma)}\" is no lemma.", "Write words in lower case with one blank between; _ stands between two words.");
        PartOfSpeech? partOfSpeech = row.Fields[1] switch
        {
            "verb" => PartOfSpeech.Verb,
            "noun" => PartOfSpeech.Noun,
            "adjective" => PartOfSpeech.Adjective,
            "adverb" => PartOfSpeech.Adverb,
            _ => null,
        };
        if (partOfSpeech is not { } known)
            throw Error($"\"{Shortened(row.Fields[1])}\" is no part of speech.", "Write verb, noun, adjective or adverb.");
        if (row.Fields[2] is not ("1" or "-1"))
            throw Error($"The polarity is \"{Shortened(row.Fields[2])}\".", "Write 1 or -1.");
        if (row.Fields[3] is not ("1" or "2" or "3"))
            throw Error($"The strength is \"{Shortened(row.Fields[3])}\".", "Write 1, 2 or 3.");
        if (Frame.Parse(row.Fields[4]) is not { } frame)
            throw Error($"\"{Shortened(row.Fields[4])}\" is no frame.", "Write holder>target, such as subject>object, speaker>possessor or possessor>on|against.");
        if (row.Fields[5].Length == 0)
            throw Error("The domain is empty.", "Write one, such as general.");
        return new LexiconEntry(lemma, known, row.Fields[2] == "1" ? 1 : -1, row.Fields[3][0] - '0', frame, row.Fields[5], row.Fields[6], row.Line);

        DataFormatException Error(string problem, string remedy) => new(path, row.Line, problem, remedy);
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
