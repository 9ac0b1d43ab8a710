using System.Collections.Immutable;
using System.Globalization;
using Transcripts.Files;

namespace Transcripts.Topics;

/// <summary>
/// Reads hand-made boundaries: a CSV file with the columns <c>Start</c> and <c>Title</c>, a row for each segment in document
/// order. <c>Start</c> is the offset of its first character in <see cref="Transcript.Source"/>, in UTF-16 code units from 0.
/// Other columns are left unread; a heading without rows has no boundaries.
/// </summary>
public static class TopicStartReader
{
    private const string Start = "Start";
    private const string Title = "Title";

    /// <summary>Reads the file at <paramref name="path"/>, UTF-8 with or without byte order mark, as boundaries of <paramref name="transcript"/>.</summary>
    /// <exception cref="DataFormatException">
    /// There is no such file, it is no table of CSV in UTF-8, a column is absent, or an offset is no whole number, lies where no speech
    /// follows, stands twice or out of order.
    /// </exception>
    public static ImmutableArray<TopicStart> ReadFile(string path, Transcript transcript) => Read(TextFile.Read(path), path, transcript);

    /// <summary>Reads <paramref name="csv"/> as boundaries of <paramref name="transcript"/>.</summary>
    /// <exception cref="DataFormatException">As <see cref="ReadFile"/>, but for the file.</exception>
    public static ImmutableArray<TopicStart> Parse(string csv, Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return Read(csv, null, transcript);
    }

    private static ImmutableArray<TopicStart> Read(string csv, string? path, Transcript transcript)
    {
        var table = CsvTable.Read(csv, path);
        var (start, title) = (table.Heading.IndexOf(Start), table.Heading.IndexOf(Title));
        if (start < 0 || title < 0)
            throw new DataFormatException(path, table.Line, $"The heading has no column “{(start < 0 ? Start : Title)}”.", $"Begin the file with the line {Start},{Title}.");

        var units = SpeechUnits.Of(transcript, BoundaryUnit.Sentence);
        var starts = ImmutableArray.CreateBuilder<TopicStart>();
        foreach (var row in table.Rows)
        {
            var offset = OffsetOf(row, row.Fields[start]);
            if (starts.Count > 0 && offset <= starts[^1].Start)
            {
                throw offset == starts[^1].Start
                    ? Wrong(row, $"The offset {offset} stands here a second time.", "Keep one of the two rows.")
                    : Wrong(row, $"The offset {offset} comes behind {starts[^1].Start}.", "Put the rows in the order of their offsets.");
            }

            starts.Add(new TopicStart(offset, row.Fields[title]));
        }

        return starts.DrainToImmutable();

        int OffsetOf(CsvRow row, string written)
        {
            if (!int.TryParse(written, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var offset))
                throw Wrong(row, $"“{written}” is no offset.", "Write a whole number from 0, such as 1723.");
            if (offset >= transcript.Source.Length)
                throw Wrong(row, $"The offset {offset} lies beyond the source, which has {transcript.Source.Length} characters.", "Count UTF-16 code units of the transcript that was read, from 0.");
            return units.IndexAt(offset) is not null
                ? offset
                : throw Wrong(row, $"No speech stands at the offset {offset} or behind it.", "Give the offset of the segment's first word.");
        }

        DataFormatException Wrong(CsvRow row, FormattableString problem, string remedy) =>
            new(path, row.Line, problem.ToString(CultureInfo.InvariantCulture), remedy);
    }
}
