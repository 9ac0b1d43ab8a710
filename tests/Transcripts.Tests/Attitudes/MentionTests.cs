using Transcripts.Attitudes.Actors;
using Xunit;

namespace Transcripts.Tests.Attitudes;

public sealed class MentionTests
{
    [Theory]
    [InlineData("Apostol and Bodnaras came.", "Apostol=Apostol; Bodnaras=Bodnaras")]
    [InlineData("Premier Kim came.", "KimIlSung=Premier Kim")]
    [InlineData("Comrade Peng Zhen spoke.", "PengZhen=Comrade Peng Zhen")]
    [InlineData("He studied at Moscow University.", "")]
    [InlineData("The overseas Chinese watch.", "")]
    [InlineData("The Romanian side was silent.", "Romania=Romanian side")]
    [InlineData("Soviet revisionists came.", "SovietUnion=Soviet revisionists")]
    [InlineData("The leftist parties met.", "LeftistParties=leftist parties")]
    [InlineData("we met Tito.", "China=we; Tito=Tito")]
    [InlineData("Tito came. He spoke.", "Tito=Tito; Tito=He")]
    [InlineData("Khrushchev and Tito met. They spoke.", "Khrushchev=Khrushchev; Tito=Tito; Khrushchev=They; Tito=They")]
    [InlineData("The Romanian comrades wrote. They are right.", "Romania=Romanian comrades; Romania=They")]
    [InlineData("Everyone knows that. He spoke.", "")]
    [InlineData("The U.S. imperialists came.", "UnitedStates=U.S. imperialists")]
    [InlineData("romania and tito", "")]
    public void Actors_are_found_by_name_adjective_group_title_and_pronoun(string text, string expected)
    {
        var found = SpokenText.Of(text);

        Assert.Equal(expected, string.Join("; ", found.Mentions.Select(mention => $"{mention.Actor}={found.Transcript.Text(mention.Span)}")));
    }

    [Fact]
    public void You_is_whom_the_interjection_breaks_into()
    {
        var transcript = SpokenText.Transcript("Albanian Ambassador: It is late. (Zhou Enlai: You pushed us forward.) We go.");
        var found = Transcripts.Attitudes.TranscriptAttitudes.Of(transcript);

        Assert.Contains(found.Mentions, mention => mention.Actor.Id == "Albania" && transcript.Text(mention.Span) == "You");
        Assert.Contains(found.Signed(), attitude => SpokenText.Written(attitude) == "Zhou>Albania +");
    }

    [Fact]
    public void Names_are_surer_than_adjectives_and_these_than_pronouns()
    {
        var mentions = SpokenText.Of("Tito came to see the Romanian wine. He spoke.").Mentions;

        Assert.Equal([MentionKind.Name, MentionKind.Demonym, MentionKind.Pronoun], mentions.Select(mention => mention.Kind));
        Assert.True(mentions[0].Confidence > mentions[1].Confidence && mentions[0].Confidence > mentions[2].Confidence);
    }

    [Fact]
    public void A_speaker_outside_the_list_becomes_an_actor()
    {
        var transcript = Transcripts.Reading.TranscriptReader.Parse("Participants:\nJohn Smith, Ambassador of Ruritania\nMary Jones, Minister of Freedonia\n\nJohn Smith: I thank Romania.\n\nMary Jones: We meet.\n");
        var attitude = Assert.Single(Transcripts.Attitudes.TranscriptAttitudes.Of(transcript).Signed());

        Assert.Equal("John Smith>Romania +", SpokenText.Written(attitude));
    }

    [Fact]
    public void A_speaker_whom_the_list_lacks_is_known_by_the_last_name_without_titles()
    {
        var transcript = Transcripts.Reading.TranscriptReader.Parse(
            "Memorandum of Conversation\n\nParticipants:\nShri Jawaharlal Nehru, Prime Minister of India\nMr. Jonas Quist, Ambassador of Sweden\nMs. Jonas Quist, Attaché of Norway\n\n"
            + "Nehru: Mr. Quist is honest.\n\nJonas Quist: Nehru is honest.\n");

        Assert.Equal(["Nehru>Jonas Quist +", "Jonas Quist>Nehru +"], Transcripts.Attitudes.TranscriptAttitudes.Of(transcript).Signed().Select(SpokenText.Written));
    }
}
