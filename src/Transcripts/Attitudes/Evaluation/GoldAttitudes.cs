using System.Collections.Immutable;
using System.Globalization;
using Transcripts.Files;

namespace Transcripts.Attitudes.Evaluation;

/// <summary>An annotation by hand of the attitudes of a transcript, in the form that <c>data/gold/attitudes-codebook.md</c> describes.</summary>
/// <param name="Path">The file it was read from, or null.</param>
/// <param name="Rows">Its rows, in the order of the file.</param>
public sealed record GoldAttitudes(string? Path, ImmutableArray<GoldAttitude> Rows)
{
    private const string Heading = "start,end,holder,target,polarity,reported,evidence,sentence";
    private const string Form = "Write start, end, holder, target, polarity (1, -1 or 0), reported (true or false), evidence and sentence.";

    /// <summary>Reads a file in the form of <c>data/gold/attitudes-dev.csv</c>.</summary>
    /// <exception cref="DataFormatException">A row is not in the form; the message names file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static GoldAttitudes ReadFile(string path) => Read(TextFile.Read(path), path);

    /// <summary>Reads a text in that form.</summary>
    /// <exception cref="DataFormatException">A row is not in the form; the message names the line.</exception>
    public static GoldAttitudes Parse(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return Read(csv, null);
    }

    /// <summary>Whether the sentence of every row stands in <paramref name="transcript"/> where the row says.</summary>
    public bool IsOf(Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return Rows.All(row => row.Sentence.End <= transcript.Source.Length && row.Sentence.TextIn(transcript.Source).SequenceEqual(row.Text));
    }

    /// <summary>Equal where the rows are.</summary>
    public bool Equals(GoldAttitudes? other) => other is not null && Rows.SequenceEqual(other.Rows);

    /// <summary>A hash of the number of rows.</summary>
    public override int GetHashCode() => Rows.Length;

    private static GoldAttitudes Read(string csv, string? path)
    {
        var table = CsvTable.Read(csv.TrimStart('\uFEFF'), path);
        if (string.Join(',', table.Heading) != Heading)
            throw new DataFormatException(path, table.Line, "This is not the heading of an annotation of attitudes.", $"Write {Heading}.");
        return new GoldAttitudes(path, [.. table.Rows.Select(row => Row(row, path))]);
    }

    private static GoldAttitude Row(CsvRow row, string? path)
    {
        if (row.Fields is [var from, var to, { Length: > 0 } holder, { Length: > 0 } target, ("1" or "-1" or "0") and var polarity, ("true" or "false") and var reported, var evidence, var text]
            && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && start < end)
        {
            return new GoldAttitude(TextSpan.FromBounds(start, end), holder, target, int.Parse(polarity, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), reported == "true", evidence, text);
        }

        throw new DataFormatException(path, row.Line, "The row is not one of an annotation of attitudes.", Form);
    }
}

/// <summary>A row of an annotation: an attitude that a sentence expresses, or an actor it mentions without one.</summary>
/// <param name="Sentence">The sentence, in UTF-16 code units of the source.</param>
/// <param name="Holder">Key of the holder.</param>
/// <param name="Target">Key of the target.</param>
/// <param name="Polarity">1, -1 or 0.</param>
/// <param name="Reported">Whether the speaker reports it of another.</param>
/// <param name="Evidence">The words that carry it.</param>
/// <param name="Text">The words of the sentence.</param>
public sealed record GoldAttitude(TextSpan Sentence, string Holder, string Target, int Polarity, bool Reported, string Evidence, string Text);
