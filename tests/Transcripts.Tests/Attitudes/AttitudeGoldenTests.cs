using Transcripts.Attitudes;
using Xunit;

namespace Transcripts.Tests.Attitudes;

public sealed class AttitudeGoldenTests
{
    [Fact]
    public void Each_text_of_the_fixture_says_what_stands_beside_it()
    {
        var rows = File.ReadAllLines(Repository.At("tests", "Transcripts.Tests", "Attitudes", "Fixtures", "attitudes.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToList();
        var expected = rows.Select(row => $"{row[0]} | {string.Join("; ", row[1].Split(';', StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal))}");
        var found = rows.Select(row => $"{row[0]} | {string.Join("; ", SpokenText.Of(row[0]).Signed().Select(SpokenText.Written).Order(StringComparer.Ordinal))}");

        Assert.True(rows.Count > 100);
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("Tito does not approve of Khrushchev.", "Tito>Khrushchev - R")]
    [InlineData("Tito approves of Khrushchev.", "Tito>Khrushchev + R")]
    [InlineData("Does Tito approve of Khrushchev?", "")]
    [InlineData("Tito did not attack Khrushchev.", "")]
    [InlineData("If Tito supports Khrushchev, we will see.", "")]
    public void Negation_turns_praise_and_annuls_blame_and_questions_assert_nothing(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", SpokenText.Of(text).Signed().Select(SpokenText.Written)));

    [Fact]
    public void An_actor_mentioned_without_attitude_has_a_row_of_polarity_0() =>
        Assert.Equal(
            ["Zhou>Burma 0", "Zhou>NeWin 0"],
            SpokenText.Of("General Ne Win returned to Burma in May.").Attitudes.Select(SpokenText.Written).Order(StringComparer.Ordinal));

    [Fact]
    public void Who_says_the_words_of_an_interjection_holds_them()
    {
        var transcript = SpokenText.Transcript("Zhou Enlai: Romania is in a struggle. (Albanian Ambassador: We support Romania.) They are brave.");
        var attitude = Assert.Single(TranscriptAttitudes.Of(transcript).Signed(), found => found.Holder.Id == "Nase");

        Assert.Equal(("Romania", 1, false), (attitude.Target.Id, attitude.Polarity, attitude.Reported));
    }

    [Fact]
    public void Every_attitude_keeps_its_rule_and_evidence_within_its_sentence()
    {
        var found = TranscriptAttitudes.Of(Transcripts.Reading.TranscriptReader.ReadFile(Repository.Transcript));

        Assert.All(found.Attitudes, attitude =>
        {
            Assert.NotEmpty(attitude.Rule);
            Assert.True(found.Sentences[attitude.Sentence].Extent.Contains(attitude.Evidence));
            Assert.Equal(attitude.Polarity == 0, attitude.Strength == 0);
            Assert.Equal(found.Sentences[attitude.Sentence].Turn, attitude.Turn);
        });
    }

    [Fact]
    public void Parts_left_out_change_what_they_are_for()
    {
        Assert.Equal("Tito>Khrushchev + R", Only("Tito does not approve of Khrushchev.", new AttitudeOptions { Negation = false }));
        Assert.Equal("Zhou>Khrushchev - R".Replace(" R", "", StringComparison.Ordinal), Only("Tito opposes Khrushchev.", new AttitudeOptions { Attribution = false }));
        Assert.Equal("", Only("Khrushchev came. Tito opposes him.", new AttitudeOptions { Pronouns = false }));
        Assert.Equal("Zhou>Tito -; Zhou>Khrushchev -", Only("Tito opposes Khrushchev.", new AttitudeOptions { Roles = false }));
    }

    private static string Only(string text, AttitudeOptions options) =>
        string.Join("; ", SpokenText.Of(text, options).Signed().Select(SpokenText.Written));
}
