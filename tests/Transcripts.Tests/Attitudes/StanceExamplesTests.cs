using Transcripts.Attitudes.Learning;
using Transcripts.Files;
using Xunit;

namespace Transcripts.Tests.Attitudes;

public sealed class StanceExamplesTests
{
    private const string Heading = "sentence,start,end,polarity\n";

    [Fact]
    public void A_table_is_read_with_its_columns_in_any_order()
    {
        var found = StanceExamples.Parse("polarity,note,end,start,sentence\n-1,x,4,0,\"Rome, they say, fell.\"\n");

        Assert.Equal(new StanceExample("Rome, they say, fell.", new TextSpan(0, 4), -1), Assert.Single(found));
    }

    [Fact]
    public void Lines_of_JSON_are_read_with_their_scale_and_their_count_of_characters()
    {
        // Python counts 😀 as one character; it is two units of UTF-16.
        const string Line = """{"sentence_normalized": "😀 Rome fell, Oslo rose.", "targets": [{"from": 2, "to": 6, "polarity": 2.0}, {"from": 13, "to": 17, "polarity": 6, "mention": "Oslo"}, {"from": 0, "to": 1, "polarity": 5}]}""";
        var found = StanceExamples.Parse(Line + "\n\n" + Line);

        Assert.Equal(6, found.Length);
        Assert.Equal([("Rome", -1), ("Oslo", 1), ("😀", 0)], found.Take(3).Select(example => (example.Target.TextIn(example.Sentence), example.Polarity)));
    }

    [Theory]
    [InlineData("", 1, "table is empty")]
    [InlineData(Heading, null, "no example")]
    [InlineData("sentence,start,end\nRome fell.,0,4\n", 1, "no column \"polarity\"")]
    [InlineData(Heading + "Rome fell.,0,4,1\nRome fell.,0,four,1\n", 3, "\"four\" is no whole number")]
    [InlineData(Heading + "Rome fell.,0,40,1\n", 2, "is no stretch of the sentence")]
    [InlineData(Heading + "Rome fell.,4,0,1\n", 2, "is no stretch of the sentence")]
    [InlineData(Heading + "Rome fell.,-1,4,1\n", 2, "is no stretch of the sentence")]
    [InlineData(Heading + "Rome fell.,0,4,6\n", 2, "The polarity 6 is none")]
    [InlineData("{\"sentence_normalized\": \"Rome fell.\", \"targets\": []}\n{oops\n", 2, "form of NewsMTSC")]
    [InlineData("{\"sentence\": \"Rome fell.\"}", 1, "form of NewsMTSC")]
    [InlineData("{\"sentence_normalized\": \"Rome fell.\", \"targets\": [{\"from\": \"a\", \"to\": 4, \"polarity\": 2}]}", 1, "form of NewsMTSC")]
    [InlineData("{\"sentence_normalized\": \"Rome fell.\", \"targets\": [{\"from\": 0, \"to\": 11, \"polarity\": 2}]}", 1, "is no stretch of the sentence")]
    [InlineData("{\"sentence_normalized\": \"Rome fell.\", \"targets\": []}", null, "no example")]
    public void What_cannot_be_read_is_named_with_its_line(string text, int? line, string problem)
    {
        var error = Assert.Throws<DataFormatException>(() => StanceExamples.Parse(text, "examples.csv"));

        Assert.StartsWith("examples.csv", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.Equal(line, error.Line);
        Assert.NotEmpty(error.Remedy!);
    }

    [Fact]
    public void The_first_sentences_are_left_out_with_all_their_targets()
    {
        var all = StanceExamples.Parse(Heading + "A b.,0,1,0\nC d.,0,1,0\nA b.,2,3,1\nE f.,0,1,0\n");

        Assert.Equal(["C d.", "E f."], StanceExamples.AfterSentences(all, 1).Select(example => example.Sentence));
        Assert.Throws<ArgumentOutOfRangeException>(() => StanceExamples.AfterSentences(all, -1));
    }
}
