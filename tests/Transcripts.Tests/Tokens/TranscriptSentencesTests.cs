using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transcripts.Tokens;
using Xunit;

namespace Transcripts.Tests.Tokens;

/// <summary>Speech is written between angle quotes, numbered by turn: <c>«0 text»</c>. A page number is written as <c>‹12›</c>.</summary>
public sealed class TranscriptSentencesTests
{
    [Fact]
    public void A_sentence_goes_on_behind_an_interjection_and_the_interjection_is_a_sentence_of_its_own_turn() =>
        Expect(
            "«0 They rushed to the sea to meet him» («1 Peng: They were tense.») «0 and talked. Then they left.»",
            "0: They rushed to the sea to meet him / and talked.",
            "1: Peng: They were tense.",
            "0: Then they left.");

    [Fact]
    public void Turns_are_parted_where_no_closing_mark_is() =>
        Expect("«0 We agree» «1 on this» «0 and that.»", "0: We agree / and that.", "1: on this");

    [Fact]
    public void An_empty_line_in_a_gap_ends_a_sentence() =>
        Expect("«0 We agree»\n \n(laughs)\n\n«0 on this.»", "0: We agree", "0: on this.");

    [Fact]
    public void An_empty_line_within_speech_ends_a_sentence_and_a_line_end_does_not() =>
        Expect("«0 We\nagree\n \non this.»", "0: We\nagree", "0: on this.");

    [Fact]
    public void A_page_number_ends_no_sentence_but_a_full_stop_before_it_does() =>
        Expect(
            "«0 We hope that the»\n\n‹12›\n\n«0 Premier agrees.»\n\n‹13›\n\n«0 He may.»",
            "0: We hope that the / Premier agrees.",
            "0: He may.");

    [Fact]
    public void An_insertion_directly_behind_a_word_parts_its_spans() =>
        Expect("«0 The Council» [aka COMECON] «0 met. It»«0 ended.»", "0: The Council / met.", "0: It / ended.");

    [Fact]
    public void An_empty_turn_has_no_sentence() => Expect("«0 Yes.» «1 » «2 No.»", "0: Yes.", "2: No.");

    [Fact]
    public void Words_of_a_sentence_a_turn_and_a_span_are_counted_without_what_interrupts_them()
    {
        var transcript = MarkedTranscript.Read("«0 The party-government» (laughs) «0 of Romania’s. Yes.»");
        var sentences = TranscriptSentences.Of(transcript);
        Assert.Equal(4, TranscriptSentences.CountWords(transcript, sentences[0]));
        Assert.Equal(5, TranscriptSentences.CountWords(transcript, transcript.Turns[0]));
        Assert.Equal(5, TranscriptSentences.CountWords(transcript, sentences[0].Extent));
    }

    [Fact]
    public void Extents_run_from_the_first_word_to_the_last()
    {
        var transcript = MarkedTranscript.Read("«0 One» (x) «0 two.» «0 Three.»");
        Assert.Equal([new TextSpan(0, 12), new TextSpan(13, 6)], TranscriptSentences.Of(transcript).Select(sentence => sentence.Extent));
        Assert.Equal([0, 1], TranscriptSentences.Of(transcript).Select(sentence => sentence.Index));
    }

    [Property(MaxTest = 1000)]
    public Property Every_character_of_speech_is_in_one_sentence_of_its_turn() =>
        Prop.ForAll(UnicodeTexts.Any, UnicodeTexts.Any, UnicodeTexts.Any, (first, second, gap) =>
        {
            // Two turns take the stretches in turn, a gap between each.
            var source = string.Concat(Enumerable.Repeat(first + gap + second + gap, 2));
            var lengths = new[] { first.Length, gap.Length, second.Length, gap.Length };
            var spans = new List<TextSpan>[] { [], [] };
            var start = 0;
            for (var i = 0; i < 8; start += lengths[i % 4], i++)
            {
                if (i % 2 == 0 && lengths[i % 4] > 0)
                {
                    spans[i % 4 / 2].Add(new TextSpan(start, lengths[i % 4]));
                }
            }

            var turns = spans.Select((stretches, turn) => new Turn(turn, new Speaker($"{turn}"), TurnKind.Speech, null, default, [.. stretches])).ToImmutableArray();
            var transcript = new Transcript(source, null, TranscriptHeader.Empty, [], [.. turns.Select(turn => turn.Speaker)], turns, []);
            var sentences = TranscriptSentences.Of(transcript);
            return turns.All(turn =>
            {
                var covered = sentences.Where(sentence => sentence.Turn == turn.Index).SelectMany(sentence => sentence.Spans).Order().ToList();
                var text = string.Concat(covered.Select(transcript.Text));
                var speech = string.Concat(turn.Spans.Select(transcript.Text));
                return covered.All(span => turn.Spans.Any(stretch => stretch.Contains(span)))
                    && string.Concat(text.Where(unit => !char.IsWhiteSpace(unit))) == string.Concat(speech.Where(unit => !char.IsWhiteSpace(unit)));
            });
        });

    private static void Expect(string marked, params string[] sentences)
    {
        var transcript = MarkedTranscript.Read(marked);
        Assert.Equal(sentences, TranscriptSentences.Of(transcript)
            .Select(sentence => $"{sentence.Turn}: {string.Join(" / ", sentence.Spans.Select(transcript.Text))}"));
        Assert.All(TranscriptSentences.Of(transcript), sentence => Assert.Equal(transcript.Turns[sentence.Turn].Speaker, sentence.Speaker));
    }
}
