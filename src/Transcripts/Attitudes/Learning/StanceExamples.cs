using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Transcripts.Files;

namespace Transcripts.Attitudes.Learning;

/// <summary>
/// Reads examples from a file of one of two forms, told apart by its first character. JSON lines as in NewsMTSC (Hamborg and
/// Donnay 2021): an object on each line with <c>sentence_normalized</c> and <c>targets</c>, each with <c>from</c>, <c>to</c>
/// (characters of Unicode, as Python counts) and <c>polarity</c> (below 3 against, above 5 for, else neither). Or
/// comma-separated values with the columns <c>sentence,start,end,polarity</c> in any order: UTF-16 offsets, and -1, 0 or 1;
/// further columns are left alone.
/// </summary>
public static class StanceExamples
{
    private static readonly ImmutableArray<string> Columns = ["sentence", "start", "end", "polarity"];

    /// <summary>Reads a file in UTF-8.</summary>
    /// <exception cref="DataFormatException">There is no such file, or a line is not in the form, or there is no example: file, line and remedy.</exception>
    public static ImmutableArray<StanceExample> ReadFile(string path) => Parse(TextFile.Read(path), path);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file to name in errors, or null.</param>
    /// <exception cref="DataFormatException">A line is not in the form, or there is no example.</exception>
    public static ImmutableArray<StanceExample> Parse(string text, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var examples = text.AsSpan().TrimStart().StartsWith('{') ? OfJsonLines(text, path) : OfTable(text, path);
        return examples.IsEmpty
            ? throw new DataFormatException(path, null, "There is no example in it.", "Give at least one sentence with a target.")
            : examples;
    }

    /// <summary>The examples without those of the first sentences, which options were chosen on. Equal text is the same sentence.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="sentences">How many sentences to leave out, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sentences"/> is negative.</exception>
    public static ImmutableArray<StanceExample> AfterSentences(ImmutableArray<StanceExample> examples, int sentences)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sentences);
        var groups = StanceFolds.Groups(examples);
        return [.. examples.Where((_, index) => groups[index] >= sentences)];
    }

    private static ImmutableArray<StanceExample> OfTable(string text, string? path)
    {
        var table = CsvTable.Read(text, path);
        int[] places = [.. Columns.Select(column => table.Heading.IndexOf(column, StringComparer.Ordinal))];
        var missing = places.IndexOf(-1);
        if (missing >= 0)
        {
            throw new DataFormatException(
                path, table.Line, $"The heading has no column \"{Columns[missing]}\".", $"Begin the file with {string.Join(',', Columns)}, or give JSON lines with sentence_normalized and targets.");
        }

        return [.. table.Rows.Select(row => Checked(
            new StanceExample(
                row.Fields[places[0]],
                Span(Number(row, places[1], path), Number(row, places[2], path)),
                Number(row, places[3], path)),
            path,
            row.Line))];
    }

    private static int Number(CsvRow row, int column, string? path) =>
        int.TryParse(row.Fields[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new DataFormatException(path, row.Line, $"\"{row.Fields[column]}\" is no whole number.", "Give start and end as offsets from 0, and the polarity as -1, 0 or 1.");

    private static ImmutableArray<StanceExample> OfJsonLines(string text, string? path)
    {
        var examples = ImmutableArray.CreateBuilder<StanceExample>();
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (!line.IsWhiteSpace())
                Read(line.ToString(), path, number, examples);
        }

        return examples.ToImmutable();
    }

    private static void Read(string line, string? path, int number, ImmutableArray<StanceExample>.Builder examples)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var sentence = document.RootElement.GetProperty("sentence_normalized").GetString() ?? "";
            foreach (var target in document.RootElement.GetProperty("targets").EnumerateArray())
            {
                var span = Span(Utf16(sentence, target.GetProperty("from").GetInt32()), Utf16(sentence, target.GetProperty("to").GetInt32()));
                var polarity = target.GetProperty("polarity").GetDouble();
                examples.Add(Checked(new StanceExample(sentence, span, polarity < 3 ? -1 : polarity > 5 ? 1 : 0), path, number));
            }
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException and not DataFormatException)
        {
            throw new DataFormatException(
                path,
                number,
                "The line is no example in the form of NewsMTSC.",
                "Give each line an object such as {\"sentence_normalized\": \"Rome fell.\", \"targets\": [{\"from\": 0, \"to\": 4, \"polarity\": 2}]}.",
                error);
        }
    }

    private static StanceExample Checked(StanceExample example, string? path, int line) => example.Problem is { } problem
        ? throw new DataFormatException(path, line, problem, "Give offsets within the sentence, the end behind the last character, and a polarity of -1, 0 or 1.")
        : example;

    // A span cannot be made backwards: one that is empty is refused all the same.
    private static TextSpan Span(int start, int end) => start >= 0 && end > start ? TextSpan.FromBounds(start, end) : new TextSpan(Math.Max(start, 0), 0);

    /// <summary>The offset in UTF-16 of a character that is counted by code points; one behind the end stays behind it.</summary>
    private static int Utf16(string text, int codePoint)
    {
        var at = 0;
        for (var left = codePoint; left > 0; left--)
        {
            if (at >= text.Length)
                return text.Length + left;
            at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        }

        return codePoint < 0 ? codePoint : at;
    }
}
