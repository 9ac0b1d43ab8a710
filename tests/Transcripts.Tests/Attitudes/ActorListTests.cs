using Transcripts.Attitudes.Actors;
using Transcripts.Files;
using Xunit;

namespace Transcripts.Tests.Attitudes;

public sealed class ActorListTests
{
    // The keys of data/gold/attitudes-codebook.md.
    private const string Keys =
        "SovietUnion Romania Yugoslavia China Albania Korea Vietnam Poland Hungary Bulgaria Mongolia Indonesia Burma UnitedStates France Finland Austria "
        + "Khrushchev GheorghiuDej Tito Stoica Maurer Podgorny Kosygin Mikoyan Andropov Apostol Bodnaras Gomulka Valev Mao Zhou PengZhen ChenYi LiXiannian WuXiuquan Nase PakSeChang TranTuBinh "
        + "KimIlSung HoChiMinh LeDuan TruongChinh Hoxha Shehu NeWin GengBiao YaoZhongming LeftistParties RevisionistCountries Imperialism";

    [Fact]
    public void The_file_has_every_key_of_the_codebook() =>
        Assert.All(Keys.Split(' '), key => Assert.NotNull(ActorList.Default.Find(key)));

    [Theory]
    [InlineData("""
        {"actors": [
        {"id": "A", "kind": "state", "names": ["Aland"]},
        {"id": "B", "kind": "state", "names": ["Beland"], "aliases": ["aland"]}]}
        """, 3, "\"aland\" is a name of B and, in line 2, of A")]
    [InlineData("""
        {"actors": [
        {"id": "A", "kind": "collective", "names": ["As"],
         "members": ["B"]},
        {"id": "B", "kind": "collective", "names": ["Bs"],
         "members": ["A"]}]}
        """, 5, "circle")]
    [InlineData("""
        {"actors": [
        {"id": "A", "kind": "person", "names": ["Alan"],
         "country": "Nowhere"}]}
        """, 3, "no state of the file")]
    [InlineData("""
        {"actors": [
        {"id": "A", "kind": "planet", "names": ["Alan"]}]}
        """, 2, "planet")]
    [InlineData("""
        {"actors": [
        {"kind": "person", "names": ["Alan"]}]}
        """, 2, "no id")]
    [InlineData("""
        {"actors": [
        {"id": "A", "kind": "state", "names": ["Aland"]},
        {"id": "A", "kind": "state", "names": ["Beland"]}]}
        """, 3, "line 2 too")]
    [InlineData("""
        {"actors": [
        {"id": "A", "kind": "state", "name": ["Aland"]}]}
        """, 2, "\"name\"")]
    [InlineData("""
        {"actors": [
        {"id": "A" "kind": "state"}]}
        """, 2, "no JSON")]
    [InlineData("[]", 1, "\"actors\"")]
    [InlineData("", 1, "no JSON")]
    public void A_file_with_an_error_names_its_line(string text, int line, string problem)
    {
        var error = Assert.Throws<DataFormatException>(() => ActorList.Parse(text, "mine.json"));

        Assert.Equal(line, error.Line);
        Assert.StartsWith($"mine.json, line {line}:", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_collective_includes_the_members_of_its_members()
    {
        var list = ActorList.Parse("""
            {"actors": [{"id": "A", "kind": "collective", "names": ["As"], "members": ["B"]},
            {"id": "B", "kind": "collective", "names": ["Bs"], "members": ["C"]},
            {"id": "C", "kind": "state", "names": ["Celand"]}]}
            """);

        Assert.True(list.Includes(list.Find("A")!, list.Find("C")!));
        Assert.False(list.Includes(list.Find("C")!, list.Find("A")!));
    }
}
