using System.Collections.Immutable;
using System.Globalization;
using System.Text;
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
    /// <exception cref="ReferenceFormatException">The file cannot be read, a column is missing, or a row is wrong; the message names the line and the remedy.</exception>
    public static ReferenceFrequencies ReadCsv(string path, long? total = null, string? name = null) =>
        Parse(ReadText(path), name ?? Path.GetFileNameWithoutExtension(path), total, path);

    /// <summary>Reads a list as <see cref="ReadCsv"/> does from a text given as a string.</summary>
    /// <param name="csv">The list.</param>
    /// <param name="name">What to call it.</param>
    /// <param name="total">Running words of the texts that the list is of, or null for the sum of the counts.</param>
    /// <param name="path">The file it is from, for errors, or null.</param>
    /// <exception cref="ReferenceFormatException">A column is missing, or a row is wrong; the message names the line and the remedy.</exception>
    public static ReferenceFrequencies Parse(string csv, string name, long? total = null, string? path = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        using var records = CsvRecords.Read(csv, path).GetEnumerator();
        if (!records.MoveNext())
            throw new ReferenceFormatException(path, null, "The list is empty.", $"Begin it with the heading {WordColumn},{CountColumn} and give each word a row.");
        var (heading, names) = records.Current;
        var (wordAt, countAt) = (ColumnAt(WordColumn, names, heading, path), ColumnAt(CountColumn, names, heading, path));
        var forms = new TokenForms(new TokenizerOptions { FoldCase = true });
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = ImmutableArray.CreateBuilder<ReferenceFrequency>();
        var sum = 0L;
        while (records.MoveNext())
        {
            var (line, fields) = records.Current;
            if (fields.Length <= Math.Max(wordAt, countAt))
                throw new ReferenceFormatException(path, line, $"The row has {fields.Length} of {names.Length} fields.", "Give it the word and the count that the heading announces.");
            var word = fields[wordAt].Trim();
            if (word.Length == 0)
                throw new ReferenceFormatException(path, line, "The row has no word.", "Give it one, or remove the row.");
            if (!lines.TryAdd(forms.Make(word, TokenKind.Word), line))
                throw new ReferenceFormatException(path, line, $"“{word}” is the word of line {lines[forms.Make(word, TokenKind.Word)]} again (case does not matter).", "Add their counts up in one row.");
            var count = CountOf(fields[countAt].Trim(), word, line, path);
            if (count > long.MaxValue - sum)
                throw new ReferenceFormatException(path, line, $"With “{word}” the counts add up to more than {long.MaxValue}.", "Divide all counts by the same number.");
            sum += count;
            words.Add(new ReferenceFrequency(word, count));
        }

        if (sum == 0)
            throw new ReferenceFormatException(path, null, words.Count == 0 ? "The list has a heading and no word." : "Every count is 0.", "Give it words with their counts.");
        if (total < sum)
            throw new ReferenceFormatException(path, null, $"The counts add up to {sum}, more than the total of {total}.", "Give the number of running words that the list was counted from.");
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

    private static int ColumnAt(string column, ImmutableArray<string> names, int line, string? path)
    {
        var at = names.ToList().FindIndex(name => name.Trim().Equals(column, StringComparison.OrdinalIgnoreCase));
        return at >= 0 ? at : throw new ReferenceFormatException(
            path, line, $"The heading has no column “{column}” but “{string.Join("”, “", names.Select(name => name.Trim()))}”.", $"Begin the list with a heading such as {WordColumn},{CountColumn}.");
    }

    private static long CountOf(string text, string word, int line, string? path)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return count;
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        var isWhole = digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9');
        throw isWhole && text.StartsWith('-')
            ? new ReferenceFormatException(path, line, $"The count of “{word}” is {text}, less than 0.", "Correct it, or remove the row.")
            : isWhole
                ? new ReferenceFormatException(path, line, $"The count of “{word}”, {text}, is more than {long.MaxValue}.", "Divide all counts by the same number.")
                : new ReferenceFormatException(path, line, $"The count of “{word}” is “{text}”, not a whole number.", "Write digits only, without separators, point or sign; give counts, not rates.");
    }

    private static string ReadText(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ReferenceFormatException(path, null, "There is no such file.", "Check the path; a relative one starts at the current folder.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ReferenceFormatException(path, null, $"The file cannot be read ({error.Message})", "Check the path, the permissions and the size (at most 2 GB).", error);
        }

        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException error)
        {
            var line = bytes.AsSpan(0, Math.Clamp(start + error.Index, 0, bytes.Length)).Count((byte)'\n') + 1;
            throw new ReferenceFormatException(path, line, "The bytes here are not valid UTF-8.", "Save the list as CSV in UTF-8 and read it again.", error);
        }
    }
}

/// <summary>A word of a frequency list.</summary>
/// <param name="Word">The word as written.</param>
/// <param name="Count">Its occurrences, 0 or more.</param>
public readonly record struct ReferenceFrequency(string Word, long Count);
