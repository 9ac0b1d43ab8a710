using System.Text;
using FsCheck.Xunit;
using Transcripts.Counts;
using Transcripts.Counts.Comparison;
using Transcripts.Files;
using Transcripts.Tokens;
using Xunit;

namespace Transcripts.Tests.Counts;

public sealed class ReferenceFrequenciesTests
{
    [Fact]
    public void A_list_has_its_words_in_order_and_the_sum_of_its_counts_as_total()
    {
        var list = ReferenceFrequencies.Parse("rank,Word, COUNT\r\n1,the,\"70\"\r\n\r\n2,\" Soviet \"\"Union\"\" \",12\n3,\"a,b\nc\",0\n", "list");

        Assert.Equal([new("the", 70), new("Soviet \"Union\"", 12), new("a,b\nc", 0)], list.Words);
        Assert.Equal(("list", 82L), (list.Name, list.Total));
        Assert.Equal(1000, ReferenceFrequencies.Parse("word,count\nthe,70", "list", total: 1000).Total);
    }

    [Theory]
    [InlineData("", "list.csv, line 1: The table is empty. Begin it with a heading.")]
    [InlineData("\n\n", "list.csv, line 1: The table is empty. Begin it with a heading.")]
    [InlineData("word,count\n", "list.csv: The list has a heading and no word. Give it words with their counts.")]
    [InlineData("word,count\nthe,0", "list.csv: Every count is 0. Give it words with their counts.")]
    [InlineData("the,70\nof,36", "list.csv, line 1: The heading has no column “word” but “the”, “70”. Begin the list with a heading such as word,count.")]
    [InlineData("\nword,frequency\nthe,70", "list.csv, line 2: The heading has no column “count” but “word”, “frequency”. Begin the list with a heading such as word,count.")]
    [InlineData("word,count\nthe,70\nof", "list.csv, line 3: The row has 1 field, and the heading has 2. Give each row a field for each column; put a field that holds a comma in quotation marks.")]
    [InlineData("word,count\n  ,70", "list.csv, line 2: The row has no word. Give it one, or remove the row.")]
    [InlineData("word,count\nThe,70\nof,36\nthe,1", "list.csv, line 4: “the” is the word of line 2 again (case does not matter). Add their counts up in one row.")]
    [InlineData("word,count\ndon't,7\ndon’t,1", "list.csv, line 3: “don’t” is the word of line 2 again (case does not matter). Add their counts up in one row.")]
    [InlineData("word,count\n\"two\nlines\",7\nthe,-3", "list.csv, line 4: The count of “the” is -3, less than 0. Correct it, or remove the row.")]
    [InlineData("word,count\nthe,7.5", "list.csv, line 2: The count of “the” is “7.5”, not a whole number. Write digits only, without separators, point or sign; give counts, not rates.")]
    [InlineData("word,count\nthe,\"1,890\"", "list.csv, line 2: The count of “the” is “1,890”, not a whole number. Write digits only, without separators, point or sign; give counts, not rates.")]
    [InlineData("word,count\nthe,", "list.csv, line 2: The count of “the” is “”, not a whole number. Write digits only, without separators, point or sign; give counts, not rates.")]
    [InlineData("word,count\nthe,9223372036854775808", "list.csv, line 2: The count of “the”, 9223372036854775808, is more than 9223372036854775807. Divide all counts by the same number.")]
    [InlineData("word,count\nthe,9223372036854775807\nof,1", "list.csv, line 3: With “of” the counts add up to more than 9223372036854775807. Divide all counts by the same number.")]
    [InlineData("word,count\nthe,70\n\"of,36\nto,2", "list.csv, line 3: A quotation mark that begins a field has no partner. Close the field with a quotation mark.")]
    [InlineData("word,count\n5\",70", "list.csv, line 2: The field 5\" holds a quotation mark but is not in quotation marks. Put the field in double quotation marks and double those inside.")]
    [InlineData("word,count\n\"the\" ,70", "list.csv, line 2: Something stands behind the closing quotation mark of a field. Double the quotation marks within the field.")]
    public void A_list_that_cannot_be_read_says_where_why_and_what_to_do(string csv, string message) =>
        Assert.Equal(message, Assert.Throws<DataFormatException>(() => ReferenceFrequencies.Parse(csv, "list", path: "list.csv")).Message);

    [Fact]
    public void A_total_is_at_least_the_sum_of_the_counts() => Assert.Equal(
        "(text): The counts add up to 106, more than the total of 100. Give the number of running words that the list was counted from.",
        Assert.Throws<DataFormatException>(() => ReferenceFrequencies.Parse("word,count\nthe,70\nof,36", "list", total: 100)).Message);

    [Fact]
    public void A_file_is_read_as_UTF_8_with_or_without_its_mark_and_is_called_by_its_name()
    {
        using var folder = new TemporaryList("word,count\nNiš,3\n"u8);

        Assert.Equal([new("Niš", 3)], ReferenceFrequencies.ReadCsv(folder.Path).Words);
        Assert.Equal("frequencies", ReferenceFrequencies.ReadCsv(folder.Path).Name);
        File.WriteAllBytes(folder.Path, [.. Encoding.UTF8.Preamble, .. "word,count\nNiš,3"u8]);
        Assert.Equal([new("Niš", 3)], ReferenceFrequencies.ReadCsv(folder.Path).Words);
    }

    [Fact]
    public void A_file_that_is_no_text_or_not_there_says_so()
    {
        using var folder = new TemporaryList("word,count\nthe,1\nNi\u00B9,3\n"u8);
        File.WriteAllBytes(folder.Path, Encoding.Latin1.GetBytes("word,count\nthe,1\nNié,3\n"));

        var error = Assert.Throws<DataFormatException>(() => ReferenceFrequencies.ReadCsv(folder.Path));
        Assert.Equal((folder.Path, 3, "Save the file as plain text in UTF-8."), (error.Path, error.Line, error.Remedy));
        Assert.Contains("There is no such file.", Assert.Throws<DataFormatException>(() => ReferenceFrequencies.ReadCsv(folder.Path + "x")).Message, StringComparison.Ordinal);
        Assert.Contains("cannot be read", Assert.Throws<DataFormatException>(() => ReferenceFrequencies.ReadCsv(Path.GetDirectoryName(folder.Path)!)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_come_into_the_forms_that_a_matrix_counts()
    {
        var list = ReferenceFrequencies.Parse("word,count\nLiberated,2\nliberation,3\nSoviet  Union,4\n1964,5", "list");

        Assert.Equal([("liberated", 2L), ("liberation", 3), ("soviet union", 4), ("1964", 5)], Forms(new TokenizerOptions { FoldCase = true }));
        Assert.Equal([("liber", 5L), ("soviet union", 4), ("1964", 5)], Forms(new TokenizerOptions { Stemmer = Stemmer.English }));
        Assert.Equal([("Liberated", 2L), ("liberation", 3), ("Soviet Union", 4), ("1964", 5)], Forms(TokenizerOptions.Default));

        IEnumerable<(string, long)> Forms(TokenizerOptions tokens) => list.CountsIn(new FeatureOptions { Tokens = tokens }).Select(pair => (pair.Key, pair.Value));
    }

    [Property]
    public bool Any_fields_come_back_from_between_quotation_marks(string[][] rows)
    {
        string[][] given = [.. rows.Where(row => row is { Length: > 0 }).Select(row => row.Select(field => (field ?? "").Replace("\r", "", StringComparison.Ordinal)).ToArray())];
        var csv = string.Join("\r\n", given.Select(row => string.Join(',', row.Select(field => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))));
        var read = new CsvScanner(csv, null).Scan().Select(record => record.Fields.ToArray()).ToArray();

        return read.Length == given.Length && read.Zip(given).All(pair => pair.First.SequenceEqual(pair.Second));
    }

    [Property]
    public void Any_text_is_a_list_or_an_error_of_its_own_kind(string text, bool heading)
    {
        try
        {
            Assert.NotEmpty(ReferenceFrequencies.Parse((heading ? "word,count\n" : "") + text, "any").Words);
        }
        catch (DataFormatException error)
        {
            Assert.NotNull(error.Remedy);
        }
    }

    private sealed class TemporaryList : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

        public TemporaryList(ReadOnlySpan<byte> bytes) => File.WriteAllBytes(Path, bytes);

        public string Path => System.IO.Path.Combine(folder.FullName, "frequencies.csv");

        public void Dispose() => folder.Delete(recursive: true);
    }
}
