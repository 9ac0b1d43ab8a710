using Transcripts.Reading;
using Xunit;

namespace Transcripts.Tests.Reading;

/// <summary>
/// Documents written for these tests and read by hand: beside each stands who says what to whom. They differ in names,
/// countries, header, labels and nesting.
/// </summary>
public sealed class GoldenTests
{
    private static string Fixtures => Repository.At("tests", "Transcripts.Tests", "Reading", "Fixtures");

    public static TheoryData<string> Documents =>
        [.. Directory.GetFiles(Fixtures, "*.segments").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Who_says_what_to_whom(string document)
    {
        var path = Path.Combine(Fixtures, document + ".txt");
        var transcript = TranscriptReader.ReadFile(File.Exists(path) ? path : Repository.At("data", "transcripts", document + ".txt"));
        Assert.Equal(File.ReadAllText(Path.Combine(Fixtures, document + ".segments")), Segments.Write(transcript));
        TilingTests.AssertTiles(transcript);
    }

    [Fact]
    public void Every_fixture_has_its_segments_beside_it() => Assert.All(
        Directory.GetFiles(Fixtures, "*.txt"), path => Assert.True(File.Exists(Path.ChangeExtension(path, ".segments")), path));
}
