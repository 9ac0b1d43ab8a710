using FsCheck.Xunit;
using Transcripts.Attitudes;
using Transcripts.Reading;
using Transcripts.Summaries;
using Transcripts.Summaries.Evaluation;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Tests.Summaries;

public sealed class ReferenceCoverageTests
{
    private static readonly TopicDictionary Topics = TopicDictionary.Parse(
        """{ "name": "Test", "entries": [ { "id": "peace", "name": "Peace", "definition": "d", "patterns": ["peace"] } ] }""");

    [Fact]
    public void Topics_and_actors_of_a_text_are_found_by_sentence()
    {
        const string Text = "Peace with Romania. Romania agrees.\n* * *\n  Peace again.";

        var topics = ReferenceCoverage.OfTopics(Text, Topics);
        var actors = ReferenceCoverage.OfActors(Text);

        Assert.Equal(["Peace 2"], topics.Rows.Select(row => $"{row.Name} {row.Document}"));
        Assert.Equal([0, 2], topics.Rows[0].DocumentSentences);
        Assert.Equal(["Romania 2"], actors.Rows.Select(row => $"{row.Name} {row.Document}"));
        Assert.Equal((SummaryCoverageKind.Topics, SummaryCoverageKind.Actors), (topics.Kind, actors.Kind));
        Assert.Equal(3, topics.Summary.Sentences.Length);
        Assert.Empty(ReferenceCoverage.OfTopics("…", Topics).Rows);
        Assert.Empty(ReferenceCoverage.OfActors("").Rows);
    }

    [Fact]
    public void A_coverage_has_the_sentences_of_meeting_and_summary()
    {
        var transcript = TranscriptReader.Parse("ANNA: Romania leaves. War. Romania stays.");
        var summary = Summary.Of(Lead.Rank(SummaryDocument.Of(transcript)), SummaryBudget.OfSentences(1));
        var row = SummaryCoverage.OfActors(summary, TranscriptAttitudes.Of(transcript)).Rows.Single();

        Assert.Equal([0, 2], row.DocumentSentences);
        Assert.Equal([0], row.Sentences);
        Assert.Throws<ArgumentException>(() => SummaryCoverage.OfActors(summary, TranscriptAttitudes.Of(TranscriptReader.Parse("ANNA: No."))));
    }

    /// <summary>Whatever the text: its parts tile it, and its speech is every line that has a letter or a digit.</summary>
    [Property]
    public void A_text_read_as_speech_keeps_every_character(string?[] lines)
    {
        var text = string.Join('\n', lines);
        var transcript = ReferenceText.AsTranscript(text);

        Assert.Equal(text, string.Concat(transcript.Parts.Select(part => transcript.Text(part.Span))));
        Assert.DoesNotContain(transcript.Parts, part => part.Span.IsEmpty);
        Assert.Equal(
            text.Split('\n').Where(line => line.Any(char.IsLetterOrDigit)).Select(line => line.Trim()),
            transcript.Segments.Select(segment => transcript.Text(segment.Span)));
    }
}
