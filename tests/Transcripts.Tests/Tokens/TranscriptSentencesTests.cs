using System.Collections.Immutable;
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

    private static void Expect(string marked, params string[] sentences)
    {
        var transcript = MarkedTranscript.Read(marked);
        Assert.Equal(sentences, TranscriptSentences.Of(transcript)
            .Select(sentence => $"{sentence.Turn}: {string.Join(" / ", sentence.Spans.Select(transcript.Text))}"));
        Assert.All(TranscriptSentences.Of(transcript), sentence => Assert.Equal(transcript.Turns[sentence.Turn].Speaker, sentence.Speaker));
    }
}

/// <summary>Makes a transcript from a text with marks: <c>«turn speech»</c> and <c>‹page number›</c>.</summary>
internal static class MarkedTranscript
{
    public static Transcript Read(string marked)
    {
        var source = new System.Text.StringBuilder();
        var spans = new SortedDictionary<int, List<TextSpan>>();
        var parts = new List<Part>();
        for (var i = 0; i < marked.Length; i++)
        {
            var start = source.Length;
            if (marked[i] == '«')
            {
                var close = marked.IndexOf('»', i);
                var turn = marked[i + 1] - '0';
                source.Append(marked, i + 3, close - i - 3);
                spans.TryAdd(turn, []);
                if (source.Length > start)
                {
                    spans[turn].Add(TextSpan.FromBounds(start, source.Length));
                    parts.Add(new Part(spans[turn][^1], PartKind.Speech, turn));
                }

                i = close;
            }
            else if (marked[i] == '‹')
            {
                var close = marked.IndexOf('›', i);
                source.Append(marked, i + 1, close - i - 1);
                parts.Add(new Part(TextSpan.FromBounds(start, source.Length), PartKind.PageNumber));
                i = close;
            }
            else
            {
                source.Append(marked[i]);
                parts.Add(new Part(new TextSpan(start, 1), char.IsWhiteSpace(marked[i]) ? PartKind.WhiteSpace : PartKind.StageDirection));
            }
        }

        var speakers = spans.Keys.Select(turn => new Speaker($"Speaker {turn}")).ToImmutableArray();
        var turns = spans.Select(entry => new Turn(entry.Key, speakers[entry.Key], TurnKind.Speech, null, default, [.. entry.Value])).ToImmutableArray();
        return new Transcript(source.ToString(), null, TranscriptHeader.Empty, [.. parts], speakers, turns, []);
    }
}
