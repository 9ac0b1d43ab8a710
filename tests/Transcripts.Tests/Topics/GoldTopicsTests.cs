using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transcripts.Files;
using Transcripts.Tests.Tokens;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Tests.Topics;

public sealed class GoldTopicsTests
{
    [Fact]
    public void Rows_are_read_whatever_other_columns_there_are()
    {
        var gold = GoldTopics.Parse("Note,Start,End,topics\r\n\"a, \"\"b\"\"\nand c\",0,4,a|b\n\n,10,12,\nx,5,9, b | a |b\n");

        Assert.Equal(
            ["[0, 4) a b line 2", "[10, 12)  line 5", "[5, 9) b a line 6"],
            gold.Sentences.Select(sentence => $"{sentence.Extent} {string.Join(' ', sentence.Topics)} line {sentence.Line}"));
    }

    [Theory]
    [InlineData("", 1, "The table is empty.")]
    [InlineData("\n\n", 1, "The table is empty.")]
    [InlineData("Start,End\n0,1\n", 1, "The heading has no column “Topics”, or several.")]
    [InlineData("Start,End,Topics,topics\n", 1, "The heading has no column “Topics”, or several.")]
    [InlineData("Start,End,Topics\n0,1\n", 2, "The row has 2 fields, and the heading has 3.")]
    [InlineData("Start,End,Topics\n0,1,a\n-1,2,\n", 3, "Start is “-1”, which is no whole number from 0.")]
    [InlineData("Start,End,Topics\n0,1e3,a\n", 2, "End is “1e3”, which is no whole number from 0.")]
    [InlineData("Start,End,Topics\n0,99999999999,a\n", 2, "End is “99999999999”, which is no whole number from 0.")]
    [InlineData("Start,End,Topics\n3,3,a\n", 2, "The sentence ends at 3, not behind its start 3.")]
    [InlineData("Start,End,Topics\n0,3,a\n4,5,\n0,3,b\n", 4, "The sentence from 0 to 3 stands here a second time, after line 2.")]
    [InlineData("Start,End,Topics\n0,3,\"a\n\n", 2, "A quotation mark that begins a field has no partner.")]
    [InlineData("Start,End,Topics\n0,3,\"a\nb\"c\n", 3, "Something stands behind the closing quotation mark of a field.")]
    public void What_is_no_such_table_is_refused_with_line_and_remedy(string csv, int line, string problem)
    {
        var error = Assert.Throws<DataFormatException>(() => GoldTopics.Parse(csv));

        Assert.StartsWith($"(text), line {line}: {problem}", error.Message, StringComparison.Ordinal);
        Assert.Equal(line, error.Line);
        Assert.EndsWith(".", error.Remedy, StringComparison.Ordinal);
    }

    [Property(MaxTest = 500)]
    public Property Any_text_is_a_table_or_refused() => Prop.ForAll(UnicodeTexts.Any, text =>
    {
        foreach (var csv in new[] { text, "Start,End,Topics\n0,1," + text, "Start,End,Topics\n0,1,\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" })
        {
            try
            {
                if (GoldTopics.Parse(csv).Sentences is []) return text.Length > 0;
            }
            catch (DataFormatException error)
            {
                if (error.Line is null or < 1 || string.IsNullOrEmpty(error.Remedy)) return false;
            }
        }

        return true;
    });
}
