using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transcripts.Files;
using Transcripts.Tests.Tokens;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Tests.Topics;

public sealed class TopicDictionaryTests
{
    private const string Small =
        """
        // Two topics.
        {
          "name": "Small",
          "entries": [
            {
              "id": "land", "name": "Land", "definition": "Who owns which land.",
              "patterns": ["border*", "partition"],
              "exclusions": ["border collie*"],
              "unless": ["weather"],
            },
            {
              "id": "day",
              "name": " The day ",
              "definition": "Celebrations.",
              "patterns": [
                "national day",
                "anniversar*", /* and so on */
              ]
            },
          ],
        }
        """;

    [Fact]
    public void A_dictionary_is_read_with_comments_and_trailing_commas()
    {
        var dictionary = TopicDictionary.Parse(Small);

        Assert.Equal(("Small", 2), (dictionary.Name, dictionary.Topics.Length));
        var land = dictionary["land"]!;
        Assert.Equal(("land", "Land", "Who owns which land."), (land.Id, land.Name, land.Definition));
        Assert.Equal(["border*", "partition"], land.Patterns.Select(pattern => pattern.Text));
        Assert.Equal(["border collie*"], land.Exclusions.Select(pattern => pattern.Text));
        Assert.Equal(["weather"], land.Unless.Select(pattern => pattern.Text));
        Assert.Equal(("The day", 2, 0, 0), (dictionary.Topics[1].Name, dictionary.Topics[1].Patterns.Length, dictionary.Topics[1].Exclusions.Length, dictionary.Topics[1].Unless.Length));
        Assert.Equal((1, -1, null), (dictionary.IndexOf("day"), dictionary.IndexOf("Day"), dictionary["sea"]));
    }

    [Theory]
    [InlineData("\"Small\"", "\" \"", 3, "“name” of the dictionary is empty.", "Write { \"name\": \"…\", \"entries\": [ … ] }.")]
    [InlineData("\"name\": \"Small\",", "", 2, "The dictionary has no “name”.", "Write { ")]
    [InlineData("\"name\": \"Small\"", "\"name\": 7", 3, "“name” of the dictionary is no string.", "Write it in quotation marks.")]
    [InlineData("\"name\": \"Small\"", "\"title\": \"Small\"", 3, "The dictionary has a property “title”, which is unknown.", "The properties are name, entries.")]
    [InlineData("\"entries\"", "\"Entries\"", 4, "The dictionary has a property “Entries”, which is unknown.", "The properties are name, entries.")]
    [InlineData("\"id\": \"land\"", "\"id\": \"the land\"", 6, "The id “the land” has other characters than letters, digits, hyphens and underscores.", "Write one such as “aid-trade”.")]
    [InlineData("\"id\": \"day\"", "\"id\": \"Land\"", 12, "The id “Land” stands here a second time, after line 6.", "Give each entry an id of its own")]
    [InlineData("\"id\": \"day\",", "", 11, "An entry has no “id”.", "Write { \"id\"")]
    [InlineData("\"Celebrations.\"", "\"\"", 14, "“definition” of the entry “day” is empty.", "Say in a sentence or two")]
    [InlineData("\"definition\": \"Celebrations.\",", "", 11, "The entry “day” has no “definition”.", "Say in a sentence or two")]
    [InlineData("\"unless\"", "\"except\"", 9, "An entry has a property “except”, which is unknown.", "The properties are id, name, definition, patterns, exclusions, unless.")]
    [InlineData("\"unless\": [\"weather\"]", "\"unless\": \"weather\"", 9, "“unless” of the entry “land” is no list.", "Write { \"id\"")]
    [InlineData("\"patterns\": [\"border*\", \"partition\"]", "\"patterns\": []", 7, "The entry “land” has no pattern.", "Write at least one word or phrase, or leave the entry out.")]
    [InlineData("\"patterns\": [\"border*\", \"partition\"],", "", 6, "The entry “land” has no list “patterns”.", "Write { \"id\"")]
    [InlineData("\"partition\"", "12", 7, "The entry “land” has something other than a string among its patterns.", "Write each pattern in quotation marks.")]
    [InlineData("\"anniversar*\"", "\"National  Day\"", 17, "The entry “day” has the pattern “National  Day” a second time among its patterns, after line 16.", "Keep one of the two.")]
    [InlineData("\"anniversar*\"", "\"anniversar(y|ies\"", 17, "The entry “day” has a pattern that cannot be read: “anniversar(y|ies”, character 11. The parenthesis is not closed.", "Close it behind the last alternative")]
    [InlineData("\"weather\"", "\"*\"", 9, "The entry “land” has a pattern that cannot be read: “*”, character 1. An alternative has no letter and no digit", "Write at least one word")]
    [InlineData("\"name\": \"Small\"", "\"name\": \"Small\", \"name\": \"Great\"", 3, "The property “name” stands here a second time.", "Keep one of the two.")]
    [InlineData("\"Celebrations.\"", "Celebrations", 14, "This is no JSON: ", "Correct what stands here or just before.")]
    [InlineData("\"Celebrations.\"", "\"\\uD800\"", 14, "The string holds half a surrogate pair.", "Write the whole pair")]
    [InlineData("\"name\": \"Small\"", "\"name\": {\"name\": \"Small\"", 21, "This is no JSON: ", "Correct what stands here or just before.")]
    public void What_is_no_dictionary_is_refused_with_line_and_remedy(string part, string wrong, int line, string problem, string remedy)
    {
        var error = Assert.Throws<DataFormatException>(() => TopicDictionary.Parse(Small.Replace(part, wrong, StringComparison.Ordinal)));

        Assert.Equal(line, error.Line);
        Assert.StartsWith($"(text), line {line}: {problem}", error.Message, StringComparison.Ordinal);
        Assert.StartsWith(remedy, error.Remedy, StringComparison.Ordinal);
        Assert.EndsWith(error.Remedy!, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "This is no JSON")]
    [InlineData("[]", "The dictionary is no object in braces.")]
    [InlineData("null", "The dictionary is no object in braces.")]
    [InlineData("{\"name\":\"a\",\"entries\":[]}", "The dictionary has no entry.")]
    [InlineData("{\"name\":\"a\",\"entries\":[[]]}", "An entry is no object in braces.")]
    [InlineData("{\"name\":\"a\"}", "The dictionary has no list “entries”.")]
    [InlineData("{\"name\":\"a\",\"entries\":{}}", "The dictionary has no list “entries”.")]
    [InlineData("{} {}", "This is no JSON")]
    public void So_is_what_is_not_even_like_one(string json, string problem) => Assert.StartsWith(
        $"(text), line 1: {problem}",
        Assert.Throws<DataFormatException>(() => TopicDictionary.Parse(json)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Depth_without_end_is_refused()
    {
        var error = Assert.Throws<DataFormatException>(() => TopicDictionary.Parse(new string('[', 100_000)));

        Assert.StartsWith("(text), line 1: This is no JSON", error.Message, StringComparison.Ordinal);
    }

    [Property]
    public Property Any_text_is_a_dictionary_or_refused() => Prop.ForAll(UnicodeTexts.Any, text =>
    {
        foreach (var json in new[] { text, Small.Replace("weather", text, StringComparison.Ordinal), Small.Replace("Celebrations.", text, StringComparison.Ordinal) })
        {
            try
            {
                if (TopicDictionary.Parse(json).Topics.Length != 2) return false;
            }
            catch (DataFormatException error)
            {
                if (error.Line is null or < 1 || string.IsNullOrEmpty(error.Remedy)) return false;
            }
        }

        return true;
    });

    [Fact]
    public void A_file_is_named_in_its_errors()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "no-such-topics.json");

        Assert.StartsWith($"{path}: There is no such file.", Assert.Throws<DataFormatException>(() => TopicDictionary.ReadFile(path)).Message, StringComparison.Ordinal);
        Assert.StartsWith(AppContext.BaseDirectory + ": The file cannot be read", Assert.Throws<DataFormatException>(() => TopicDictionary.ReadFile(AppContext.BaseDirectory)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, 3)]
    public void A_file_is_UTF_8_with_or_without_byte_order_mark(bool valid, int? wrongLine)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Small)];
        if (!valid) bytes[bytes.AsSpan().IndexOf("Small"u8)] = 0xFF;
        try
        {
            File.WriteAllBytes(path, bytes);

            if (valid) Assert.Equal(2, TopicDictionary.ReadFile(path).Topics.Length);
            else Assert.Equal(wrongLine, Assert.Throws<DataFormatException>(() => TopicDictionary.ReadFile(path)).Line);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
