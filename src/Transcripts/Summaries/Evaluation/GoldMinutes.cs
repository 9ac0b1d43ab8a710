using System.Collections.Immutable;
using System.Globalization;
using Transcripts.Files;
using Transcripts.Summaries.Commitments;

namespace Transcripts.Summaries.Evaluation;

/// <summary>An annotation by hand of what is asked, promised and decided, in the form that <c>data/gold/minutes-codebook.md</c> describes.</summary>
/// <param name="Path">The file it was read from, or null.</param>
/// <param name="Acts">Its rows, in the order of the file.</param>
public sealed record GoldMinutes(string? Path, ImmutableArray<GoldAct> Acts)
{
    private const string Heading = "start,length,verb,kind,who,to_whom,negated,reported,part,note";
    private const string Form = "Write start, length, verb (the words there), kind (asked, promised or decided), who, to_whom, negated and reported (true or false), part and note.";

    /// <summary>Reads a file in the form of <c>data/gold/minutes.csv</c>.</summary>
    /// <exception cref="DataFormatException">A row is not in the form; the message names file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static GoldMinutes ReadFile(string path) => Read(TextFile.Read(path), path);

    /// <summary>Reads a text in that form.</summary>
    /// <exception cref="DataFormatException">A row is not in the form; the message names the line.</exception>
    public static GoldMinutes Parse(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return Read(csv, null);
    }

    /// <summary>Whether it is an annotation of <paramref name="transcript"/>: every verb stands where the row says.</summary>
    public bool IsOf(Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return Acts.All(act => act.Verb.End <= transcript.Source.Length && act.Verb.In(transcript.Source).SequenceEqual(act.Text));
    }

    /// <summary>Equal where the rows are.</summary>
    public bool Equals(GoldMinutes? other) => other is not null && Acts.SequenceEqual(other.Acts);

    /// <summary>A hash of the number of rows.</summary>
    public override int GetHashCode() => Acts.Length;

    private static GoldMinutes Read(string csv, string? path)
    {
        var table = CsvTable.Read(csv.TrimStart('\uFEFF'), path);
        if (string.Join(',', table.Heading) != Heading)
            throw new DataFormatException(path, table.Line, "This is not the heading of an annotation of minutes.", $"Write {Heading}.");
        return new GoldMinutes(path, [.. table.Rows.Select(row => Row(row, path))]);
    }

    private static GoldAct Row(CsvRow row, string? path)
    {
        if (row.Fields is [var from, var size, { Length: > 0 } verb, ("asked" or "promised" or "decided") and var kind, var who, var whom, ("true" or "false") and var negated, ("true" or "false") and var reported, var part, var note]
            && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && length > 0 && start <= int.MaxValue - length)
        {
            return new GoldAct(new TextSpan(start, length), verb, Enum.Parse<MinutesKind>(kind, ignoreCase: true), who, whom, negated == "true", reported == "true", part, note);
        }

        throw new DataFormatException(path, row.Line, "The row is not one of an annotation of minutes.", Form);
    }
}

/// <summary>A row of an annotation: that someone asks, promises or decides.</summary>
/// <param name="Verb">Where the words of the verb stand, in UTF-16 code units of the source.</param>
/// <param name="Text">These words.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Who">Who does it: names of which each is right, a vertical bar between two; an empty one where nobody is named.</param>
/// <param name="ToWhom">Who is asked or promised, likewise.</param>
/// <param name="Negated">Whether it is denied or refused.</param>
/// <param name="Reported">Whether the speaker says it of others.</param>
/// <param name="Part">The part of the annotation it belongs to, such as "dev" or "heldout".</param>
/// <param name="Note">A remark, or empty.</param>
public sealed record GoldAct(TextSpan Verb, string Text, MinutesKind Kind, string Who, string ToWhom, bool Negated, bool Reported, string Part, string Note)
{
    /// <summary>Whether <paramref name="name"/> is a right answer to who did it; null stands for nobody.</summary>
    public bool IsBy(string? name) => Names(Who, name);

    /// <summary>Whether <paramref name="name"/> is a right answer to whom it was said; null stands for nobody.</summary>
    public bool IsTo(string? name) => Names(ToWhom, name);

    // "Apostol and Bodnaras" is right where both are.
    private static bool Names(string right, string? name)
    {
        var names = right.Split('|');
        return Has(name ?? "") || name is not null && name.Contains(" and ", StringComparison.Ordinal) && name.Split(" and ").All(Has);

        bool Has(string one) => names.Contains(one.Trim(), StringComparer.OrdinalIgnoreCase);
    }
}
