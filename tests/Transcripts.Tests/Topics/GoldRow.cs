using System.Collections.Immutable;
using System.Globalization;

namespace Transcripts.Tests.Topics;

/// <summary>A sentence of data/gold with the topics a reader gave it, in the order of the file.</summary>
internal sealed record GoldRow(int Start, int End, ImmutableArray<string> Topics)
{
    /// <summary>What stands in the codebook's tables for a sentence without a topic.</summary>
    public string Listed => Topics.IsEmpty ? "none" : string.Join(", ", Topics);

    /// <summary>The rows of a file of data/gold, which needs no quotation marks: a comma too many is an error.</summary>
    public static ImmutableArray<GoldRow> Read(string name) =>
    [
        .. Rows(name, "Start,End,Topics").Select(row => new GoldRow(
            int.Parse(row[0], CultureInfo.InvariantCulture),
            int.Parse(row[1], CultureInfo.InvariantCulture),
            [.. row[2].Split('|', StringSplitOptions.RemoveEmptyEntries)])),
    ];

    /// <summary>The fields of each line below the heading.</summary>
    public static IEnumerable<string[]> Rows(string name, string heading)
    {
        var lines = File.ReadAllLines(Repository.At("data", "gold", name));
        Xunit.Assert.Equal(heading, lines[0]);
        var columns = heading.Split(',').Length;
        return lines.Skip(1).Select(line =>
        {
            var fields = line.Split(',');
            Xunit.Assert.True(fields.Length == columns && !line.Contains('"', StringComparison.Ordinal), $"{name}: \"{line}\" has not {columns} plain fields.");
            return fields;
        });
    }
}
