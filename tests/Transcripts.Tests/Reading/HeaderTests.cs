using Transcripts.Reading;
using Xunit;

namespace Transcripts.Tests.Reading;

/// <summary>The header of the document as values, read off it by hand.</summary>
public sealed class HeaderTests
{
    private static readonly Transcript Document = TranscriptReader.ReadFile(Repository.Transcript);

    private static TranscriptHeader Header => Document.Header;

    [Fact]
    public void The_title_is_the_line_that_says_who_receives_whom()
    {
        Assert.Equal("Foreign Ministry Top Secret File", Header.Classification?.Text);
        Assert.StartsWith("Comrade Zhou Enlai, Comrade Peng Zhen Receive Tran Tu Binh, ", Header.Title?.Text, StringComparison.Ordinal);
        Assert.EndsWith(" and Pak Se-chang, Korea’s Ambassador to China", Header.Title?.Text, StringComparison.Ordinal);
        Assert.Equal("Premier has yet to review and approve.", Header.ReviewNote?.Text);
    }

    [Fact]
    public void Those_in_the_room_have_names_offices_and_countries()
    {
        Assert.Equal([new Speaker("Zhou Enlai", "Premier", "China"), new Speaker("Peng Zhen", null, "China")], Header.Hosts);
        Assert.Equal(
            [
                new Speaker("Tran Tu Binh", "Ambassador to China", "Vietnam"),
                new Speaker("Nesti Nase", "Ambassador to China", "Albania"),
                new Speaker("Pak Se-chang", "Ambassador to China", "Korea"),
            ],
            Header.Guests);
        Assert.Equal(["Zhao Yimin", "Zeng Yongquan"], Header.Attendees.Select(person => person.Name));
        Assert.Equal(["Liang Feng", "Fan Chengzuo", "Li Xiangwen"], Header.Interpreters.Select(person => person.Name));
        Assert.Equal(["Tao Bingwei"], Header.Recorders.Select(person => person.Name));
    }

    [Fact]
    public void Date_time_and_place_are_values()
    {
        Assert.Equal(new DateOnly(1964, 8, 3), Header.Date);
        Assert.Equal(new TimeOnly(16, 30), Header.Time);
        Assert.Equal("Fujian Hall, Great Hall of the People", Header.Place?.Text);
    }

    [Fact]
    public void The_summary_has_three_items_without_their_numbers()
    {
        Assert.Equal(3, Header.Summary.Length);
        Assert.StartsWith("The Premier introduced to the three ambassadors", Header.Summary[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("[The Premier] introduced the situation of Stoica", Header.Summary[1].Text, StringComparison.Ordinal);
        Assert.StartsWith("Our several leftist countries and parties", Header.Summary[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_copies_ends_where_the_abstract_of_the_archive_begins()
    {
        var copies = Assert.Single(Header.Distribution).Text;
        Assert.StartsWith("Politburo Standing Committee, Secretariat", copies, StringComparison.Ordinal);
        Assert.EndsWith("Confidential Affairs Office,", copies, StringComparison.Ordinal);
        Assert.Equal(
            "The meeting was among leaders from China, Vietnam, North Korea and Albania in 1964. They discussed Soviet-Romanian relations and plans to support Romania.",
            Header.Abstract?.Text);
    }

    [Fact]
    public void Every_value_stands_where_its_span_says() => Assert.All(
        Header.Summary.AddRange(Header.Distribution).AddRange(Header.Fields.Select(field => field.Value)).Append(Header.Title!).Append(Header.Abstract!),
        value => Assert.Equal(value.Text, Document.Text(value.Span)));

    [Theory]
    [InlineData("Zhou", "Zhou Enlai")]
    [InlineData("Zhou:", "Zhou Enlai")]
    [InlineData("the Premier", "Zhou Enlai")]
    [InlineData("Premier Zhou", "Zhou Enlai")]
    [InlineData("PM Zhou", "Zhou Enlai")]
    [InlineData("Comrade Peng Zhen", "Peng Zhen")]
    [InlineData("Vietnamese Ambassador", "Tran Tu Binh")]
    [InlineData("the Vietnamese ambassador", "Tran Tu Binh")]
    [InlineData("Albania’s Ambassador", "Nesti Nase")]
    [InlineData("Albania's Ambassador", "Nesti Nase")]
    [InlineData("Albanian ambassador", "Nesti Nase")]
    [InlineData("Ambassador Nase", "Nesti Nase")]
    [InlineData("Comrade Ambassador Nase", "Nesti Nase")]
    [InlineData("Amb. Nase", "Nesti Nase")]
    [InlineData("NASE", "Nesti Nase")]
    [InlineData("Korean Ambassador", "Pak Se-chang")]
    [InlineData("Cde. Pak", "Pak Se-chang")]
    [InlineData("Comrade Zhao Yimin", "Zhao Yimin")]
    public void Each_label_and_alias_means_one_person(string label, string person) => Assert.Equal(person, Document.FindSpeaker(label)?.Name);

    [Theory]
    [InlineData("Premier Kim")]
    [InlineData("Podgorny")]
    [InlineData("Albania’s ambassador to Romania")]
    [InlineData("the Romanian ambassador to China")]
    [InlineData("Comrade Mao Zedong")]
    [InlineData("The Romanian side")]
    [InlineData("Vice Premier")]
    [InlineData("our ambassador")]
    [InlineData("Comrade")]
    [InlineData("")]
    public void Whoever_is_not_in_the_room_is_not_found(string label) => Assert.Null(Document.FindSpeaker(label));
}
