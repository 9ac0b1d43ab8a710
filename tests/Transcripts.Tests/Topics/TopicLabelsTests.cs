using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transcripts.Reading;
using Transcripts.Tests.Speakers;
using Transcripts.Tests.Tokens;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Tests.Topics;

public sealed class TopicLabelsTests
{
    [Theory]
    [InlineData("The border is closed.", "land: border")]
    [InlineData("Put great pressure on the border, and press on.", "force: Put great pressure|land: border|force: press")]
    [InlineData("The party conference met.", "")]
    [InlineData("The party conference called a conference of the parties.", "talk: conference of the parties")]
    [InlineData("The party conference called a peace conference of the parties.", "")]
    [InlineData("At the border, pressure was felt in bad weather.", "force: pressure")]
    [InlineData("Pressure, pressure!", "force: Pressure|force: pressure")]
    [InlineData("Nothing of it.", "")]
    public void The_places_that_speak_of_a_topic_are_found(string text, string expected)
    {
        var dictionary = Dictionaries.Of(
            ("land", ["border*", "border post"], [], ["weather"]),
            ("force", ["pressure", "press*", "put ~2 pressure"], [], []),
            ("talk", ["conference", "conference of the parties"], ["party conference", "peace conference"], []));
        var transcript = new TranscriptBuilder().Speech("A", text).Build();

        var sentence = Assert.Single(TopicLabels.Of(transcript, dictionary).Sentences);

        Assert.Equal(expected, string.Join('|', sentence.Hits.Select(hit => $"{hit.Topic.Id}: {transcript.Text(hit.Span)}")));
        Assert.Equal(sentence.Hits.Select(hit => hit.Topic).Distinct().OrderBy(topic => dictionary.IndexOf(topic.Id)), sentence.Topics);
    }

    [Fact]
    public void An_interrupted_phrase_is_one_place()
    {
        var transcript = MarkedTranscript.Read("«0 The red» (laughs) «0 flag.»");

        var sentence = Assert.Single(TopicLabels.Of(transcript, Dictionaries.Of(("a", ["red flag"], [], []))).Sentences);

        Assert.Equal("red (laughs) flag", transcript.Text(Assert.Single(sentence.Hits).Span));
    }

    [Fact]
    public void A_phrase_does_not_go_on_in_the_next_sentence() =>
        Assert.All(TopicLabels.Of(new TranscriptBuilder().Speech("A", "We saw red. Flag it.").Build(), Dictionaries.Of(("a", ["red flag"], [], []))).Sentences, sentence => Assert.Empty(sentence.Topics));

    [Fact]
    public void Of_several_patterns_that_fit_one_place_the_first_in_order_is_named()
    {
        var transcript = new TranscriptBuilder().Speech("A", "Borders.").Build();

        foreach (string[] patterns in new string[][] { ["borders", "border*", "=border"], ["=border", "borders", "border*"] })
            Assert.Equal("=border", Assert.Single(TopicLabels.Of(transcript, Dictionaries.Of(("a", patterns, [], []))).Sentences[0].Hits).Pattern.Text);
    }

    [Fact]
    public void A_sentence_that_points_back_inherits_topics_only_where_asked()
    {
        var transcript = new TranscriptBuilder()
            .Speech("A", "The red one. This is good. It is. Nothing. This too.")
            .Interjection("B", "This?", within: 0)
            .Speech("B", "This blue one. They say so.")
            .Build();

        Assert.Equal("a||||||b|", Written(TopicLabels.Of(transcript, Dictionaries.Colours)));
        Assert.Equal("a|a|a||||b|b", Written(TopicLabels.Of(transcript, Dictionaries.Colours, new TopicLabelOptions { InheritTopics = true })));
        Assert.Equal(
            [false, true, true, false, false, false, false, true],
            TopicLabels.Of(transcript, Dictionaries.Colours, new TopicLabelOptions { InheritTopics = true }).Sentences.Select(sentence => sentence.Inherited));
    }

    [Fact]
    public void Sentences_without_a_word_are_left_out()
    {
        var transcript = MarkedTranscript.Read("«0 Red.» «1 …» «2 Blue.»");

        var labels = TopicLabels.Of(transcript, Dictionaries.Colours);

        Assert.Equal([0, 2], labels.Sentences.Select(sentence => sentence.Sentence.Index));
        Assert.All(labels.Sentences, sentence => Assert.Equal(1, sentence.Words));
    }

    [Fact]
    public void A_meeting_without_a_word_has_no_labels() =>
        Assert.Empty(TopicLabels.Of(new TranscriptBuilder().Speech("A", "").Build(), Dictionaries.Topics).Sentences);

    [Fact]
    public void Every_hit_in_the_transcript_stands_in_its_sentence_and_fits_its_pattern()
    {
        var transcript = TranscriptReader.ReadFile(Repository.Transcript);

        foreach (var sentence in TopicLabels.Of(transcript, Dictionaries.Topics).Sentences)
        {
            Assert.All(sentence.Hits, hit =>
            {
                Assert.True(sentence.Sentence.Extent.Contains(hit.Span));
                Assert.Contains(hit.Pattern, hit.Topic.Patterns);

                // What interrupts the sentence is no part of the phrase.
                var spoken = sentence.Sentence.Spans
                    .Select(span => (Start: Math.Max(span.Start, hit.Span.Start), End: Math.Min(span.End, hit.Span.End)))
                    .Where(piece => piece.Start < piece.End)
                    .Select(piece => transcript.Source[piece.Start..piece.End]);
                var text = string.Join(' ', spoken);
                Assert.Equal(text, Assert.Single(hit.Pattern.Find(text)).Span.TextIn(text));
            });
        }
    }

    [Fact]
    public void Each_topic_of_the_project_is_found_in_the_transcript_and_none_everywhere()
    {
        var labels = TopicLabels.Of(TranscriptReader.ReadFile(Repository.Transcript), Dictionaries.Topics);

        Assert.Equal(
            ["conference", "economic-control", "territory", "national-day", "pressure", "liberation", "aid-trade", "diplomacy", "yugoslavia"],
            labels.Dictionary.Topics.Select(topic => topic.Id));
        Assert.All(labels.Dictionary.Topics, topic => Assert.InRange(labels.Sentences.Count(sentence => sentence.Has(topic)), 1, labels.Sentences.Length / 3));
    }

    [Fact]
    public void The_order_of_patterns_does_not_matter()
    {
        var transcript = TranscriptReader.ReadFile(Repository.Transcript);
        var reversed = new TopicDictionary(
            "Reversed",
            [.. Dictionaries.Topics.Topics.Select(topic => topic with { Patterns = [.. topic.Patterns.Reverse()], Exclusions = [.. topic.Exclusions.Reverse()] })]);

        var (one, other) = (TopicLabels.Of(transcript, Dictionaries.Topics), TopicLabels.Of(transcript, reversed));

        Assert.Equal(
            one.Sentences.SelectMany(sentence => sentence.Hits.Select(hit => (hit.Topic.Id, hit.Pattern.Text, hit.Span))),
            other.Sentences.SelectMany(sentence => sentence.Hits.Select(hit => (hit.Topic.Id, hit.Pattern.Text, hit.Span))));
        Assert.Equal(Written(one), Written(other));
    }

    [Theory]
    [InlineData("conference", "They convoked a world meeting of the Communist and Workers’ Parties.")]
    [InlineData("economic-control", "The bloc wants a supranational planning body, and would plunder our oil.")]
    [InlineData("territory", "In 1940 they annexed the province; now they speak of the frontier.")]
    [InlineData("national-day", "A party and government delegation led by the vice president will attend the celebrations.")]
    [InlineData("pressure", "The great power tries to intimidate us, and slanders our party.")]
    [InlineData("liberation", "Our partisans fought the fascists long before the Red Army came.")]
    [InlineData("aid-trade", "They recalled their experts and stopped the deliveries of goods.")]
    [InlineData("diplomacy", "The envoy had a long conversation with the minister and sent a cable.")]
    [InlineData("yugoslavia", "Belgrade has a hand in this.")]
    public void The_topics_are_found_in_the_words_of_another_memorandum(string topic, string text) =>
        Assert.Contains(topic, TopicLabels.Of(new TranscriptBuilder().Speech("A", text).Build(), Dictionaries.Topics).Sentences[0].Topics.Select(found => found.Id));

    [Theory]
    [InlineData("conference", "He spoke at the Polish party congress and gave a press conference.")]
    [InlineData("territory", "The two met on the border and spoke of the conference.")]
    [InlineData("national-day", "The trade delegation held talks.")]
    [InlineData("aid-trade", "He speaks for the trade unions.")]
    [InlineData("pressure", "They won by armed struggle.")]
    public void What_only_sounds_like_a_topic_is_left_out(string topic, string text) =>
        Assert.DoesNotContain(topic, TopicLabels.Of(new TranscriptBuilder().Speech("A", text).Build(), Dictionaries.Topics).Sentences[0].Topics.Select(found => found.Id));

    [Property(MaxTest = 300)]
    public Property Any_text_can_be_labelled() => Prop.ForAll(UnicodeTexts.Any, text =>
        TopicLabels.Of(new TranscriptBuilder().Speech("A", text + " is said").Build(), Anything).Sentences.All(sentence =>
            sentence.Words > 0 && sentence.Hits.All(hit => sentence.Sentence.Extent.Contains(hit.Span) && sentence.Has(hit.Topic))));

    private static TopicDictionary Anything { get; } =
        Dictionaries.Of(("a", ["a*|*s", "the ~3 *a*", "=say"], ["s* a"], []), ("b", ["is ? *s", "zhou|毛*", "u.s.|e.g."], [], ["26"]));

    private static string Written(TopicLabels labels) =>
        string.Join('|', labels.Sentences.Select(sentence => string.Join(',', sentence.Topics.Select(topic => topic.Id))));
}
