using System.Collections.Immutable;
using System.Globalization;
using Transcripts.Files;
using Transcripts.Tokens;

namespace Transcripts.Counts.Comparison;

/// <summary>How often words occur elsewhere: a frequency list to compare a text with. Immutable.</summary>
public sealed class ReferenceFrequencies
{
    private const string WordColumn = "word";
    private const string CountColumn = "count";

    private ReferenceFrequencies(string name, ImmutableArray<ReferenceFrequency> words, long total)
    {
        Name = name;
        Words = words;
        Total = total;
    }

    /// <summary>What the list is called in tables and charts.</summary>
    public string Name { get; }

    /// <summary>The words as written, in the order of the list.</summary>
    public ImmutableArray<ReferenceFrequency> Words { get; }

    /// <summary>Running words of the texts that the list is of, 1 or more: given with it, or else the sum of its counts.</summary>
    public long Total { get; }

    /// <summary>
    /// Reads a list from a file of comma-separated values (RFC 4180) in UTF-8: a heading with the columns <c>word</c> and
    /// <c>count</c>, in any case, among others or not, and a row for each word. Words may be of several words ("Soviet Union");
    /// white space around them and around counts does not matter. Counts are whole numbers from 0.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="total">
    /// Running words of the texts that the list is of, or null for the sum of the counts. Give it where the list leaves out
    /// rare words, for without it every rate is too high.
    /// </param>
    /// <param name="name">What to call the list; by default the file's name without its extension.</param>
    /// <exception cref="DataFormatException">The file cannot be read, a column is missing, or a row is wrong; the message names the line and the remedy.</exception>
    public static ReferenceFrequencies ReadCsv(string path, long? total = null, string? name = null) =>
        Parse(TextFile.Read(path), name ?? Path.GetFileNameWithoutExtension(path), total, path);

    /// <summary>Reads a list as <see cref="ReadCsv"/> does from a text given as a string.</summary>
    /// <param name="csv">The list.</param>
    /// <param name="name">What to call it.</param>
    /// <param name="total">Running words of the texts that the list is of, or null for the sum of the counts.</param>
    /// <param name="path">The file it is from, for errors, or null.</param>
    /// <exception cref="DataFormatException">A column is missing, or a row is wrong; the message names the line and the remedy.</exception>
    public static ReferenceFrequencies Parse(string csv, string name, long? total = null, string? path = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var table = CsvTable.Read(csv, path);
        var (wordAt, countAt) = (ColumnAt(WordColumn, table, path), ColumnAt(CountColumn, table, path));
        var forms = new TokenForms(new TokenizerOptions { FoldCase = true });
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = ImmutableArray.CreateBuilder<ReferenceFrequency>();
        var sum = 0L;
        foreach (var (line, fields) in table.Rows)
        {
            var word = fields[wordAt].Trim();
            if (word.Length == 0)
                throw new DataFormatException(path, line, "The row has no word.", "Give it one, or remove the row.");
            if (!lines.TryAdd(forms.Make(word, TokenKind.Word), line))
                throw new DataFormatException(path, line, $"“{word}” is the word of line {lines[forms.Make(word, TokenKind.Word)]} again (case does not matter).", "Add their counts up in one row.");
            var count = CountOf(fields[countAt].Trim(), word, line, path);
            if (count > long.MaxValue - sum)
                throw new DataFormatException(path, line, $"With “{word}” the counts add up to more than {long.MaxValue}.", "Divide all counts by the same number.");
            sum += count;
            words.Add(new ReferenceFrequency(word, count));
        }

        if (sum == 0)
            throw new DataFormatException(path, null, words.Count == 0 ? "The list has a heading and no word." : "Every count is 0.", "Give it words with their counts.");
        if (total < sum)
            throw new DataFormatException(path, null, $"The counts add up to {sum}, more than the total of {total}.", "Give the number of running words that the list was counted from.");
        return new ReferenceFrequencies(name, words.ToImmutable(), total ?? sum);
    }

    /// <summary>The counts by the forms that a matrix counts; words that come to one form (stems) are added up.</summary>
    internal Dictionary<string, long> CountsIn(FeatureOptions options)
    {
        var forms = new TokenForms(options.Tokens);
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (word, count) in Words)
        {
            var form = string.Join(' ', word.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(part => forms.Make(part, KindOf(part))));
            counts[form] = counts.GetValueOrDefault(form) + count;
        }

        return counts;
    }

    private static TokenKind KindOf(string part)
    {
        foreach (var token in Tokenizer.Enumerate(part))
            return token.Kind;
        return TokenKind.Word;
    }

    private static int ColumnAt(string column, CsvTable table, string? path)
    {
        var at = table.Heading.ToList().FindIndex(name => name.Trim().Equals(column, StringComparison.OrdinalIgnoreCase));
        return at >= 0 ? at : throw new DataFormatException(
            path, table.Line, $"The heading has no column “{column}” but “{string.Join("”, “", table.Heading.Select(name => name.Trim()))}”.", $"Begin the list with a heading such as {WordColumn},{CountColumn}.");
    }

    private static long CountOf(string text, string word, int line, string? path)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return count;
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        var isWhole = digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9');
        throw isWhole && text.StartsWith('-')
            ? new DataFormatException(path, line, $"The count of “{word}” is {text}, less than 0.", "Correct it, or remove the row.")
            : isWhole
                ? new DataFormatException(path, line, $"The count of “{word}”, {text}, is more than {long.MaxValue}.", "Divide all counts by the same number.")
                : new DataFormatException(path, line, $"The count of “{word}” is “{text}”, not a whole number.", "Write digits only, without separators, point or sign; give counts, not rates.");
    }
}

/// <summary>A word of a frequency list.</summary>
/// <param name="Word">The word as written.</param>
/// <param name="Count">Its occurrences, 0 or more.</param>
public readonly record struct ReferenceFrequency(string Word, long Count);
