using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Transcripts.Files;

namespace Transcripts.Attitudes.Evaluation;

/// <summary>A row of an annotation by hand, as <c>data/gold/attitudes-codebook.md</c> describes it.</summary>
/// <param name="Sentence">The sentence, in UTF-16 code units of the source.</param>
/// <param name="Holder">Key of the holder.</param>
/// <param name="Target">Key of the target.</param>
/// <param name="Polarity">1, -1 or 0.</param>
/// <param name="Reported">Whether the speaker reports it of another.</param>
/// <param name="Evidence">The words that carry it.</param>
public sealed record GoldAttitude(TextSpan Sentence, string Holder, string Target, int Polarity, bool Reported, string Evidence);

/// <summary>Reads annotations.</summary>
public static class GoldAttitudes
{
    private const string Header = "start,end,holder,target,polarity,reported,evidence,sentence";

    /// <summary>The rows of a file in the form of <c>data/gold/attitudes-dev.csv</c>.</summary>
    /// <exception cref="FormatException">A row is not in the form; the message names the row.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ImmutableArray<GoldAttitude> Read(string path) => Parse(TextFile.Read(path));

    /// <summary>The rows of a text in that form.</summary>
    /// <exception cref="FormatException">A row is not in the form; the message names the row.</exception>
    public static ImmutableArray<GoldAttitude> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rows = ImmutableArray.CreateBuilder<GoldAttitude>();
        var number = 0;
        foreach (var fields in Rows(text))
        {
            if (++number == 1)
            {
                if (string.Join(',', fields).TrimStart('\uFEFF') != Header)
                    throw new FormatException($"The first row of an annotation is \"{Header}\".");
                continue;
            }

            rows.Add(Row(fields, number));
        }

        return rows.ToImmutable();
    }

    private static GoldAttitude Row(List<string> fields, int number)
    {
        if (fields.Count == 8
            && int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && start < end
            && fields[4] is "1" or "-1" or "0"
            && fields[5] is "true" or "false")
        {
            return new GoldAttitude(TextSpan.FromBounds(start, end), fields[2], fields[3], int.Parse(fields[4], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), fields[5] == "true", fields[6]);
        }

        throw new FormatException($"Row {number.ToString(CultureInfo.InvariantCulture)} of the annotation is not in the form: write start, end, holder, target, polarity (1, -1 or 0), reported (true or false), evidence and sentence.");
    }

    // Fields with commas or line ends stand in quotation marks, doubled within (RFC 4180).
    private static IEnumerable<List<string>> Rows(string text)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"' when quoted && at + 1 < text.Length && text[at + 1] == '"':
                    field.Append('"');
                    at++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    fields.Add(field.ToString());
                    field.Clear();
                    break;
                case '\r' when !quoted:
                    break;
                case '\n' when !quoted:
                    fields.Add(field.ToString());
                    field.Clear();
                    yield return fields;
                    fields = [];
                    break;
                case var letter:
                    field.Append(letter);
                    break;
            }
        }

        if (field.Length > 0 || fields.Count > 0)
        {
            fields.Add(field.ToString());
            yield return fields;
        }
    }
}
