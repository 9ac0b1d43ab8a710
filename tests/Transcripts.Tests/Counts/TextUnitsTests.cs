using FsCheck.Xunit;
using Transcripts.Counts;
using Transcripts.Reading;
using Transcripts.Tests.Speakers;
using Transcripts.Tokens;
using Xunit;

namespace Transcripts.Tests.Counts;

public sealed class TextUnitsTests
{
    [Fact]
    public void Units_of_each_kind_have_a_name_and_know_who_speaks_where_one_does() => Assert.Equal(
        """
        turn 0|A|0|One two three. Four five. / Seven eight nine ten.
        turn 1|B|1|Six!
        turn 2|B|2|Red green blue white black grey.
        turn 3|A|3|Yes.
        stretch 0|A|0|One two three. Four five.
        stretch 1|B|1|Six!
        stretch 2|A|0|Seven eight nine ten.
        stretch 3|B|2|Red green blue white black grey.
        stretch 4|A|3|Yes.
        A|A||One two three. Four five. / Seven eight nine ten. / Yes.
        B|B||Six! / Red green blue white black grey.
        sentence 0|A|0|One two three.
        sentence 1|A|0|Four five.
        sentence 2|B|1|Six!
        sentence 3|A|0|Seven eight nine ten.
        sentence 4|B|2|Red green blue white black grey.
        sentence 5|A|3|Yes.
        words 1 to 7||| One two three. Four five / Six / Seven
        words 8 to 14||| eight nine ten / Red green blue white
        words 15 to 17||| black grey / Yes
        """.Replace("| ", "|", StringComparison.Ordinal),
        Written(
            Meetings.Small,
            TextUnits.Turns(Meetings.Small),
            TextUnits.Stretches(Meetings.Small),
            TextUnits.Speakers(Meetings.Small),
            TextUnits.Sentences(Meetings.Small),
            TextUnits.Windows(Meetings.Small, 7)));

    [Fact]
    public void A_paragraph_ends_at_an_empty_line_and_at_the_end_of_the_turn_and_goes_on_behind_an_interjection()
    {
        var transcript = TranscriptReader.Parse("ANNA: One.\nTwo.\n\u00A0\nThree (BEN: Four.) five.\n\n\nSix.\n\nBEN: Seven.");

        Assert.Equal(
            """
            paragraph 0|ANNA|0|One.¶Two.
            paragraph 1|ANNA|0|Three / five.
            paragraph 2|BEN|1|Four.
            paragraph 3|ANNA|0|Six.
            paragraph 4|BEN|2|Seven.
            """,
            Written(transcript, TextUnits.Paragraphs(transcript)));
    }

    [Fact]
    public void An_overlapping_window_ends_with_the_last_word()
    {
        var windows = TextUnits.Windows(Meetings.Small, words: 10, step: 5);

        Assert.Equal(["words 1 to 10", "words 6 to 15", "words 11 to 17"], windows.Select(window => window.Name));
        Assert.Throws<ArgumentOutOfRangeException>(() => TextUnits.Windows(Meetings.Small, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TextUnits.Windows(Meetings.Small, 5, 0));
    }

    [Property]
    public bool Every_word_of_speech_is_in_one_unit_of_each_kind(byte[] numbers, byte size)
    {
        var meeting = Meetings.From(numbers);
        var words = Words(meeting, TextUnits.Stretches(meeting));
        TextUnit[][] kinds =
        [
            [.. TextUnits.Turns(meeting)],
            [.. TextUnits.Speakers(meeting)],
            [.. TextUnits.Paragraphs(meeting)],
            [.. TextUnits.Sentences(meeting)],
            [.. TextUnits.Windows(meeting, 1 + size)],
        ];
        return Array.TrueForAll(kinds, units =>
            Words(meeting, units).Order().SequenceEqual(words)
            && units.Select(unit => unit.Index).SequenceEqual(Enumerable.Range(0, units.Length)));
    }

    private static TextSpan[] Words(Transcript transcript, IEnumerable<TextUnit> units) =>
        [.. units.SelectMany(unit => unit.Spans).SelectMany(span => Tokenizer.Tokenize(transcript.Source, span)).Where(token => token.IsWord).Select(token => token.Span)];

    private static string Written(Transcript transcript, params IEnumerable<TextUnit>[] units) => string.Join('\n', units.SelectMany(kind => kind).Select(unit =>
        $"{unit.Name}|{unit.Speaker?.Name}|{unit.Turn}|{string.Join(" / ", unit.Spans.Select(transcript.Text)).Replace('\n', '¶')}"));
}
