using System.Collections.Immutable;
using System.Globalization;
using Transcripts.Files;

namespace Transcripts.Topics;

/// <summary>
/// Sentences that people gave topics, to measure labels against. The file is a CSV table with the columns <c>Start</c> and
/// <c>End</c>, the extent of the sentence in UTF-16 offsets of the source (<see cref="Tokens.Sentence.Extent"/>), and
/// <c>Topics</c>, ids separated by <c>|</c>, empty where the sentence has none. Other columns are left unread.
/// </summary>
/// <param name="Path">The file, or null for a text given as a string.</param>
/// <param name="Sentences">The sentences in the order of the file; none twice.</param>
public sealed record GoldTopics(string? Path, ImmutableArray<GoldSentence> Sentences)
{
    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <exception cref="DataFormatException">The file is missing or no such table; the message names line and remedy.</exception>
    public static GoldTopics ReadFile(string path) => Read(TextFile.Read(path), path);

    /// <summary>Reads <paramref name="csv"/>.</summary>
    /// <exception cref="DataFormatException">It is no such table; the message names line and remedy.</exception>
    public static GoldTopics Parse(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return Read(csv, null);
    }

    private static GoldTopics Read(string csv, string? path)
    {
        var table = CsvTable.Read(csv, path);
        var (start, end, topics) = (Column("Start"), Column("End"), Column("Topics"));
        var lines = new Dictionary<TextSpan, int>();
        var sentences = ImmutableArray.CreateBuilder<GoldSentence>(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            var from = Offset(row, start, "Start");
            var to = Offset(row, end, "End");
            if (from >= to)
            {
                throw new DataFormatException(path, row.Line, $"The sentence ends at {to}, not behind its start {from}.", "Give the offset of its first character and the one behind its last.");
            }

            var extent = TextSpan.FromBounds(from, to);
            if (!lines.TryAdd(extent, row.Line))
            {
                throw new DataFormatException(path, row.Line, $"The sentence from {from} to {to} stands here a second time, after line {lines[extent]}.", "Keep one of the two rows.");
            }

            sentences.Add(new GoldSentence(extent, [.. row.Fields[topics].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)], row.Line));
        }

        return new GoldTopics(path, sentences.MoveToImmutable());

        int Column(string name)
        {
            ImmutableArray<string> heading = [.. table.Heading.Select(column => column.Trim())];
            return heading.Count(column => column.Equals(name, StringComparison.OrdinalIgnoreCase)) == 1
                ? heading.IndexOf(name, StringComparer.OrdinalIgnoreCase)
                : throw new DataFormatException(path, table.Line, $"The heading has no column “{name}”, or several.", "Begin the table with Start,End,Topics.");
        }

        int Offset(CsvRow row, int column, string name) =>
            int.TryParse(row.Fields[column], NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
                ? offset
                : throw new DataFormatException(path, row.Line, $"{name} is “{row.Fields[column]}”, which is no whole number from 0.", "Write an offset into the source in UTF-16 code units.");
    }
}

/// <summary>A sentence with the topics that people gave it.</summary>
/// <param name="Extent">Where the sentence stands in the source, from its first character to its last.</param>
/// <param name="Topics">Ids of its topics, each once; none where it has none.</param>
/// <param name="Line">Its line in the file, from 1.</param>
public sealed record GoldSentence(TextSpan Extent, ImmutableArray<string> Topics, int Line);
