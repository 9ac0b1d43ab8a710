using System.Globalization;
using System.Text;
using Transcripts.Reading;
using Xunit;

namespace Transcripts.Tests.Reading;

/// <summary>Texts of a size or depth that no recorder wrote: they are read to their end, and their parts are the text.</summary>
public sealed class SizeTests
{
    private const int Deep = 100_000;
    private const int Many = 1_000_000;
    private const string Present = "Present: Zhou Enlai; Nesti Nase, Albania’s Ambassador; Li; Li Wen\n\n";

    public static TheoryData<string, string, string> Nested => new()
    {
        { "own words", "(so (it) is ", ")" },
        { "interjections", "(Nase: no (Zhou: yes ", "))" },
        { "interjections on lines of their own", "(Nase: no\n(Zhou: yes\n", ")\n)\n" },
        { "interjections never closed", "(Nase: no (Zhou: yes ", "" },
        { "brackets never opened", "", "so it is)" },
        { "square brackets", "[so ", "]" },
        { "square brackets never closed", "[so\n", "" },
        { "brackets of three kinds that cross", "([（", "）])" },
        { "brackets of two kinds that cross", "(a [b ", ") c ]" },
        { "exchanges", "(so He asked Nase: why? ", ")" },
        { "directions", "(laughs (pause) ", ")" },
    };

    public static TheoryData<string, string> Repeated => new()
    {
        { "colons", " :" },
        { "colons without blanks", ":" },
        { "dashes", "—" },
        { "dashes and words", " -- so" },
        { "quotation marks", "“" },
        { "names", " Nase" },
        { "labels behind dashes", " — Nase: no" },
        { "labels between dashes of two kinds", " — Nase: no -- Li: yes" },
        { "directions", "(laughs) so " },
        { "addressees", "(to Nase) so " },
        { "insertions", "[sic] so " },
        { "blank lines", "\n" },
        { "page numbers", "\n\n12\n\nso it is" },
        { "lines that wrap", "so it is and so it was and so it will be and not otherwise, of\n" },
        { "reported speech", "\n\nThe Romanian side replied: so it is." },
        { "fields behind the last turn", "\n\nCC: Nase" },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public void Brackets_in_brackets_are_read_to_their_depth(string what, string open, string close) =>
        AssertTiles(what, Present + "Zhou: so " + Repeat(open, Deep) + Repeat(close, Deep) + "\n\nNase: no");

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Whatever_is_repeated_a_hundred_thousand_times_is_read(string what, string piece) =>
        AssertTiles(what, Present + "Zhou: so " + Repeat(piece, Deep) + "\n\nNase: no");

    [Fact]
    public void Each_of_a_hundred_thousand_interjections_within_one_another_is_a_turn()
    {
        var transcript = TranscriptReader.Parse(Present + "Zhou: so " + Repeat("(Nase: no (Li Wen: yes ", Deep / 2) + Repeat(")", Deep));
        Assert.Equal(Deep + 1, transcript.Turns.Length);
        Assert.Equal(Enumerable.Range(0, Deep).Select(index => (int?)index), transcript.Turns.Skip(1).Select(turn => turn.Within));
    }

    [Fact]
    public void A_deep_paragraph_does_not_burden_those_behind_it() =>
        AssertTiles("deep, then many", Present + "Zhou: so " + Repeat("(", Deep) + Repeat(")", Deep) + Repeat("\n\nNase: so (it) is", Deep));

    [Fact]
    public void A_line_of_thirty_two_million_characters_is_one_stretch_of_speech()
    {
        var words = Repeat("We said so: it is (so), and not 3:1. ", 32_000_000 / 37);
        var transcript = TranscriptReader.Parse(Present + "Zhou: " + words + "\n\nNase: no");
        Assert.Equal(words.TrimEnd().Length, transcript.Segments[0].Span.Length);
        Assert.Equal(["Zhou Enlai", "Nesti Nase"], transcript.Segments.Select(segment => segment.Speaker.Name));
    }

    [Fact]
    public void A_million_speakers_are_a_million_speakers()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Many; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"SPEAKER {i}: so\n");
        }

        var transcript = TranscriptReader.Parse(text.ToString());
        Assert.Equal(Many, transcript.Speakers.Length);
        Assert.Equal(Many, transcript.Segments.Length);
        Assert.Same(transcript.Turns[^1].Speaker, transcript.Speakers[^1]);
    }

    [Fact]
    public void A_header_of_fifty_thousand_persons_is_read()
    {
        var names = Enumerable.Range(0, 50_000).Select(Name).ToArray();
        var text = "Present: " + string.Join("; ", names.Select(name => $"John {name}, Ambassador of {name}ia")) + "\n\n"
            + string.Concat(names.Select(name => $"Ambassador of {name}ia: so\n{name}: no\n"));
        var transcript = TranscriptReader.Parse(text);
        Assert.Equal(names.Length, transcript.Header.Attendees.Length);
        Assert.Equal(names.Select(name => "John " + name), transcript.Speakers.Select(speaker => speaker.Name));
    }

    // 0 gives "Bababav", 1 "Cababav": never an office, a country or a form of address.
    private static string Name(int number)
    {
        const string Consonants = "bcdfghjklmnpqrstvwxz";
        var name = new StringBuilder();
        for (var digit = 0; digit < 4; digit++, number /= Consonants.Length)
        {
            name.Append(Consonants[number % Consonants.Length]).Append('a');
        }

        name[0] = char.ToUpperInvariant(name[0]);
        return name.Append('v').ToString();
    }

    private static void AssertTiles(string what, string text)
    {
        var at = 0;
        foreach (var part in TranscriptReader.Parse(text).Parts)
        {
            Assert.True(part.Span.Start == at && part.Span.Length > 0, what);
            at = part.Span.End;
        }

        Assert.Equal(text.Length, at);
    }

    private static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();
}
