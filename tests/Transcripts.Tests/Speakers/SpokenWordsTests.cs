using FsCheck.Xunit;
using Transcripts.Speakers;
using Xunit;

namespace Transcripts.Tests.Speakers;

public sealed class SpokenWordsTests
{
    [Property]
    public bool Sentences_hold_the_words_of_the_segments(byte[] numbers) => Agree(Meetings.From(numbers));

    [Fact]
    public void Sentences_of_a_real_document_hold_the_words_of_its_segments()
    {
        var builder = new TranscriptBuilder();
        foreach (var (paragraph, index) in File.ReadAllText(Repository.Transcript).Split('\n').Select((paragraph, index) => (paragraph, index)))
            builder.Speech($"Speaker {index % 3}", paragraph);

        Assert.True(Agree(builder.Build()));
    }

    private static bool Agree(Transcript meeting) =>
        SpokenWords.PerSentence(meeting).Sum(sentence => sentence.Words) == SpokenWords.PerSegment(meeting).Sum();
}
