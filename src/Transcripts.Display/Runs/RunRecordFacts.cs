using System.Globalization;

namespace Transcripts.Display.Runs;

/// <summary>The facts of a run in words, alike in HTML and in text.</summary>
internal static class RunRecordFacts
{
    /// <summary>What the record is called where it is folded.</summary>
    public const string Title = "What this notebook was run with";

    /// <summary>What the facts are for.</summary>
    public const string Note = "With the same files, seeds and library the same results follow. A hash that differs means another version of the file; another version of .NET may change last digits.";

    /// <summary>Each fact: what it is of, and what it says.</summary>
    public static IEnumerable<(string What, string Value)> Of(RunRecord record)
    {
        yield return ("Library", record.Library);
        yield return ("Run-time", record.Runtime);
        yield return (
            "Seeds",
            record.Seeds.IsEmpty
                ? "none: nothing was drawn at random"
                : string.Join(", ", record.Seeds.Select(seed => string.Create(CultureInfo.InvariantCulture, $"{seed.Name} = {seed.Value}"))));
        foreach (var file in record.Files)
            yield return (file.Name, string.Create(CultureInfo.InvariantCulture, $"{file.Bytes:#,0} {(file.Bytes == 1 ? "byte" : "bytes")}, SHA-256 {file.Sha256}"));
        if (record.Files.IsEmpty)
            yield return ("Files", "none were read");
    }
}
