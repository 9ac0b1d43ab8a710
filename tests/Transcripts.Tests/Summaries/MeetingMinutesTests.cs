using System.Globalization;
using Transcripts.Reading;
using Transcripts.Summaries.Commitments;
using Transcripts.Tables;
using Xunit;

namespace Transcripts.Tests.Summaries;

public sealed class MeetingMinutesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("We will send a delegation to Hanoi.", "Promised Zhou will send a delegation to Hanoi")]
    [InlineData("I will not attend the conference.", "Promised Zhou not will not attend the conference")]
    [InlineData("I will be brief.", "")]
    [InlineData("Romania promised to publish the letter.", "Promised Romania reported promised to publish the letter")]
    [InlineData("Could you send us the text?", "Asked Zhou send us the text")]
    [InlineData("Please convey our thanks.", "Asked Zhou convey our thanks")]
    [InlineData("Khrushchev demanded that Albania withdraw.", "Asked Nikita Khrushchev reported demanded that Albania withdraw")]
    [InlineData("He asked what time it was.", "")]
    [InlineData("It was decided that the meeting be postponed.", "Decided reported was decided that the meeting be postponed")]
    [InlineData("If we decided to go, they would follow.", "")]
    [InlineData("The border is long.", "")]
    public void Minutes_are_what_the_words_say(string text, string expected)
    {
        var minutes = MeetingMinutes.Of(TranscriptReader.Parse($"Kim: Good morning.\n\nZhou: {text}\n"));

        Assert.Equal(expected, string.Join("; ", minutes.Entries.Select(entry => string.Join(' ', new[] { entry.Kind.ToString(), entry.Who, entry.Reported ? "reported" : null, entry.Negated ? "not" : null, entry.What }.OfType<string>()))));
    }

    [Fact]
    public void A_request_to_you_goes_to_whoever_spoke_before()
    {
        var entry = MeetingMinutes.Of(TranscriptReader.Parse("Kim: Good morning.\n\nZhou: Could you send us the text?\n")).Entries.Single();

        Assert.Equal("Kim", entry.ToWhom);
    }

    [Fact]
    public void Entries_lead_to_their_sentences_in_the_transcript()
    {
        var transcript = TranscriptReader.ReadFile(Repository.Transcript);
        var minutes = MeetingMinutes.Of(transcript);

        Assert.NotEmpty(minutes.Entries);
        Assert.All(minutes.Entries, entry => Assert.True(entry.Extent.Contains(entry.Evidence)));
        Assert.Equal(minutes.Entries.Length, minutes.ToDataFrame().Rows.Count);
        Assert.Equal(13, minutes.ToDataFrame().Columns.Count);
        foreach (var entry in minutes.Entries)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entry.Kind} | {entry.Who} -> {entry.ToWhom} | {(entry.Negated ? "NOT " : "")}{(entry.Reported ? "(reported) " : "")}{entry.What} | {entry.Rule} [{entry.Sentence}]"));
    }
}
