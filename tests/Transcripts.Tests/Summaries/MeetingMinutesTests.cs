using System.Globalization;
using FsCheck.Xunit;
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
    [InlineData("Third, we ask Albania to withdraw.", "Asked Zhou ask Albania to withdraw")]
    [InlineData("Second, Tito asked us to withdraw.", "Asked Josip Broz Tito reported asked us to withdraw")]
    public void Minutes_are_what_the_words_say(string text, string expected) => Assert.Equal(expected, Shown(text));

    // Whose words they are: those behind a colon or in quotation marks are of whoever says them.
    [Theory]
    [InlineData("Podgorny said: We will cut the aid.", "Promised Nikolai Podgorny reported will cut the aid")]
    [InlineData("Podgorny replied: “We will cut the aid.”", "Promised Nikolai Podgorny reported will cut the aid")]
    [InlineData("“We will cut the aid,” said Podgorny.", "Promised Nikolai Podgorny reported will cut the aid")]
    [InlineData("Podgorny said, we are not going to pay.", "Promised Nikolai Podgorny reported not are not going to pay")]
    [InlineData("As Podgorny said, we will pay.", "Promised Zhou will pay")]
    [InlineData("Podgorny said that we will pay.", "")]
    [InlineData("The comrades know that we will not pay.", "Promised Zhou not will not pay")]
    [InlineData("Our position is this: we will pay.", "Promised Zhou will pay")]
    public void Words_belong_to_whoever_says_them(string text, string expected) => Assert.Equal(expected, Shown(text));

    // What would be was not asked, promised or decided.
    [Theory]
    [InlineData("If the letter came, they would invite the neighbours.", "")]
    [InlineData("It is not known whether they will or will not invite the neighbours.", "")]
    [InlineData("It would be better that they not invite the neighbours.", "")]
    [InlineData("The vote can only be held when everybody agrees to hold one.", "")]
    [InlineData("The guests that they will invite are few.", "")]
    [InlineData("He warned: If you stay away, we will regret it.", "")]
    [InlineData("We will regret it.", "")]
    [InlineData("In the event the harvest fails, we will send grain.", "")]
    [InlineData("As long as they pay, we will send grain.", "")]
    [InlineData("We will send grain if they pay.", "")]
    [InlineData("We will ask the court whether they must pay.", "")]
    [InlineData("When they agreed to pay, the talks ended.", "Decided Soviet Union reported agreed to pay", "The Soviet Union was there. ")]
    [InlineData("If they come, fine; we will send grain.", "Promised Zhou will send grain")]
    [InlineData("Tito proposed: If you come, then bring the letter.", "Asked Josip Broz Tito reported proposed: If you come, then bring the letter")]
    public void What_would_be_is_no_act(string text, string expected, string before = "") => Assert.Equal(expected, Shown(before + text));

    // Who hopes, wants or calls on others asks; who refuses denies; an opinion is no decision.
    [Theory]
    [InlineData("Tito called on Albania to withdraw.", "Asked Josip Broz Tito reported called on Albania to withdraw")]
    [InlineData("Tito wants us to withdraw.", "Asked Josip Broz Tito reported wants us to withdraw")]
    [InlineData("Tito wants to withdraw.", "")]
    [InlineData("I hope that you send a delegation.", "Asked Zhou hope that you send a delegation")]
    [InlineData("I hope that we can explain it.", "")]
    [InlineData("I hope it rains.", "")]
    [InlineData("I would like to ask you to send the letter.", "Asked Zhou to ask you to send the letter")]
    [InlineData("I would like to ask a question.", "")]
    [InlineData("Please report it to your party.", "Asked Zhou report it to your party")]
    [InlineData("We are ready to extract the contents.", "Promised Zhou are ready to extract the contents")]
    [InlineData("None of us will attend.", "Promised Zhou not will attend")]
    [InlineData("Our party is going to attend.", "Promised Zhou is going to attend")]
    [InlineData("Two of us, Comrade Chen Yi and I, invited Tito.", "Asked Zhou invited Tito")]
    [InlineData("Albania has not yet decided.", "Decided Albania reported not has not yet decided")]
    [InlineData("We have not yet decided on the date.", "Decided Zhou not have not yet decided on the date")]
    [InlineData("Albania rejected the proposal.", "Decided Albania reported not rejected the proposal")]
    [InlineData("Albania does not approve of it.", "")]
    [InlineData("Albania has adopted another attitude.", "")]
    [InlineData("The motion was adopted.", "Decided reported was adopted")]
    [InlineData("We all agree.", "Decided Zhou agree")]
    [InlineData("I was going to ask you.", "")]
    [InlineData("I want you to know it.", "")]
    [InlineData("I cannot say that we will pay.", "")]
    [InlineData("You’re asking us to pay.", "Asked Kim reported You’re asking us to pay")]
    [InlineData("They build lines that require workers to travel.", "")]
    [InlineData("I agree that it is long.", "")]
    public void Acts_are_told_from_wishes_and_opinions(string text, string expected) => Assert.Equal(expected, Shown(text));

    // Whoever is asked is a person, a group or a state.
    [Theory]
    [InlineData("We propose three ways.", null)]
    [InlineData("We proposed a meeting to Tito.", "Josip Broz Tito")]
    [InlineData("Tito demanded the letter.", null)]
    [InlineData("Tito requested this time a meeting.", null)]
    [InlineData("Tito invited the Albanian comrades.", "Albania")]
    [InlineData("Tito invited his delegation to a meal.", "his delegation")]
    [InlineData("Albania called on them to speak.", "them")]
    [InlineData("We will report to the committee.", "the committee")]
    [InlineData("We will send you the letter.", "Kim")]
    [InlineData("They want you to pay debts.", "Kim")]
    public void Whoever_is_asked_is_someone(string text, string? expected) =>
        Assert.Equal(expected, Assert.Single(Minutes(text).Entries).ToWhom);

    // What is done ends with the clause that the verb governs.
    [Theory]
    [InlineData("We will send a delegation, and they will go home.", "will send a delegation")]
    [InlineData("We will send a delegation and they know it.", "will send a delegation")]
    [InlineData("They invited Tito to come and discuss the letter.", "invited Tito to come and discuss the letter")]
    [InlineData("We shall finish the road, and the aid will be paid.", "shall finish the road")]
    [InlineData("They invited Tito to come and left.", "invited Tito to come")]
    [InlineData("We will send a delegation (it is large).", "will send a delegation")]
    [InlineData("We will send whoever is free because the date is near.", "will send whoever is free because the date is near")]
    public void What_ends_with_its_clause(string text, string expected) => Assert.Equal(expected, Assert.Single(Minutes(text).Entries).What);

    // Words of which the rules are made, in any order.
    [Property(MaxTest = 100)]
    public void Minutes_of_any_words_lie_within_their_sentences(ushort[] picks)
    {
        ArgumentNullException.ThrowIfNull(picks);
        var words = "if we will send said : , “ ” ( ) that they invite us to go you please agree not yet none of hope Tito and or ; would be better in the event called on when whether our party ready , he I'd 'll propose ? it".Split(' ');
        var minutes = Minutes("Well " + string.Join(' ', picks.Select(pick => words[pick % words.Length])) + ".");

        Assert.All(minutes.Entries, entry => Assert.True(entry.Extent.Contains(entry.Evidence) && entry.What.Length > 0 && entry.ToWhom is not ""));
    }

    [Fact]
    public void Minutes_of_a_sentence_without_end_take_time_in_proportion()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var minutes = Minutes(string.Concat(Enumerable.Repeat("he said that if they ask us to go, we will send “the letter” and hope that you come, ", 1500)) + "so be it.");

        // About a second; in the square of its length it would be minutes.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
        Assert.All(minutes.Entries, entry => Assert.InRange(entry.What.Length, 1, 4000));
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

    private static MeetingMinutes Minutes(string text) => MeetingMinutes.Of(TranscriptReader.Parse($"Kim: Good morning.\n\nZhou: {text}\n"));

    private static string Shown(string text) => string.Join("; ", Minutes(text).Entries.Select(entry =>
        string.Join(' ', new[] { entry.Kind.ToString(), entry.Who, entry.Reported ? "reported" : null, entry.Negated ? "not" : null, entry.What }.OfType<string>())));
}
