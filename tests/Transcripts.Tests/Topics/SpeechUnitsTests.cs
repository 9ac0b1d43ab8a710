using FsCheck.Xunit;
using Transcripts.Reading;
using Transcripts.Tests.Speakers;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Tests.Topics;

public sealed class SpeechUnitsTests
{
    private static readonly Transcript Talk = TranscriptReader.Parse(
        """
        Zhou: We met in March. Then (Nase: In April!) we met again.

        That was all. (Nase: Quite so.)

        Nase: Good.
        Zhou: Very good.
        """);

    // What Nase says into Zhou's second sentence belongs to it.
    [Fact]
    public void Sentences_follow_each_other_whoever_speaks() => Assert.Equal(
        [
            "0 0+4 We met in March.",
            "1 4+6 Then (Nase: In April!) we met again.",
            "2 10+3 That was all.",
            "3 13+2 Quite so.",
            "4 15+1 Good.",
            "5 16+2 Very good.",
        ],
        Listed(BoundaryUnit.Sentence));

    [Fact]
    public void A_paragraph_is_what_stands_on_its_line_whoever_speaks() => Assert.Equal(
        [
            "0 0+10 We met in March. Then (Nase: In April!) we met again.",
            "1 10+5 That was all. (Nase: Quite so.",
            "2 15+1 Good.",
            "3 16+2 Very good.",
        ],
        Listed(BoundaryUnit.Paragraph));

    [Fact]
    public void A_place_in_a_unit_or_before_it_is_that_units()
    {
        var units = SpeechUnits.Of(Talk, BoundaryUnit.Sentence);

        Assert.Equal(0, units.IndexAt(0));
        Assert.Equal(1, units.IndexAt(Talk.Source.IndexOf("April", StringComparison.Ordinal)));
        Assert.Equal(4, units.IndexAt(Talk.Source.IndexOf("Nase: Good", StringComparison.Ordinal)));
        Assert.Equal(5, units.IndexAt(Talk.Source.Length - 1));
        Assert.Null(units.IndexAt(Talk.Source.Length));
    }

    // The codebook of the hand-made boundaries counts 73 lines that hold speech.
    [Fact]
    public void The_transcript_has_a_paragraph_for_each_line_of_speech()
    {
        var transcript = TranscriptReader.ReadFile(Repository.Transcript);
        var units = SpeechUnits.Of(transcript, BoundaryUnit.Paragraph);

        Assert.Equal(73, units.Units.Length);
        Assert.All(units.Units, unit => Assert.DoesNotContain('\n', transcript.Text(unit.Extent)));
    }

    [Fact]
    public void There_is_no_third_kind() => Assert.Throws<ArgumentOutOfRangeException>(() => SpeechUnits.Of(Talk, (BoundaryUnit)2));

    [Property]
    public bool Units_do_not_overlap_and_hold_every_word(byte[] numbers)
    {
        var meeting = Meetings.From(numbers);
        return Enum.GetValues<BoundaryUnit>().Select(kind => SpeechUnits.Of(meeting, kind)).All(units =>
            units.Units.Sum(unit => unit.Words) == units.Words
            && units.Units.Zip(units.Units.Skip(1)).All(pair => pair.First.Extent.End <= pair.Second.Extent.Start && pair.First.FirstWord + pair.First.Words == pair.Second.FirstWord)
            && units.Units.All(unit => unit.Words > 0 && units.IndexAt(unit.Extent.Start) == unit.Index));
    }

    private static IEnumerable<string> Listed(BoundaryUnit kind) =>
        SpeechUnits.Of(Talk, kind).Units.Select(unit => $"{unit.Index} {unit.FirstWord}+{unit.Words} {Talk.Text(unit.Extent)}");
}
