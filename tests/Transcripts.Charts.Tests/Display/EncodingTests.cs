using FsCheck.Xunit;
using Microsoft.Data.Analysis;
using Transcripts.Counts.Concordances;
using Transcripts.Display;
using Transcripts.Display.Concordances;
using Transcripts.Display.Evidence;
using Transcripts.Display.Figures;
using Transcripts.Display.Passages;
using Transcripts.Display.Tables;
using Transcripts.Tokens;
using Xunit;
using Chart = Plotly.NET.CSharp.Chart;

namespace Transcripts.Charts.Tests.Display;

/// <summary>Whatever a text holds, the page has the same elements and attributes as with a harmless text of the same shape.</summary>
[Properties(Arbitrary = [typeof(HostileText)])]
public sealed class EncodingTests
{
    [Property]
    public void Text_makes_no_element_in_a_passage(HostileText text) => SameSkeleton(text, value => PassageHtml.Of(Meeting(value).Show()));

    [Property]
    public void Text_makes_no_element_among_the_parts(HostileText text) => SameSkeleton(text, value => SourcePartsView.Html(Meeting(value).ShowParts()));

    [Property]
    public void Text_makes_no_element_among_tokens(HostileText text) =>
        SameSkeleton(text, value => MarkedTokensView.Html(("a" + value).ShowTokens([new Token(new TextSpan(0, 1 + value.Length), TokenKind.Word)])));

    [Property]
    public void Text_makes_no_element_in_a_concordance(HostileText text) =>
        SameSkeleton(text, value => ConcordanceHtml.Of(Concordance.Of(Interrupted(value), "zzz").Show()));

    [Property]
    public void Text_makes_no_element_in_a_query(HostileText text) => SameSkeleton(text, value => ConcordanceHtml.Of(
        Interrupted("").ShowConcordance("zzz|q" + string.Concat(value.Where(c => !"()|~=*?".Contains(c, StringComparison.Ordinal)).Take(15)))));

    [Property]
    public void Text_makes_no_element_in_evidence(HostileText text) => SameSkeleton(text, value => EvidenceHtml.Of(
        Interrupted(value).ShowEvidence([new EvidenceGroup(value, "n" + value, [new TextSpan(0, 5 + value.Length)])], "c" + value)));

    [Property]
    public void Text_makes_no_element_in_a_data_frame(HostileText text) =>
        SameSkeleton(text, value => TableHtml.Of(new DataFrame(new StringDataFrameColumn("c" + value, [value, null])).ShowTable(value)));

    [Property]
    public void Text_makes_no_element_in_a_table_of_records(HostileText text) =>
        SameSkeleton(text, value => TableHtml.Of(new[] { new Speaker(value, value) }.ShowTable(value)));

    [Property]
    public void Text_makes_no_element_in_a_figure(HostileText text) => SameSkeleton(text, value => FigureHtml.Of(
        new Figure(Chart.Column<double, string, string>(values: [1], Keys: new[] { value }, Name: value), value, value),
        DisplayLimits.Default));

    [Property]
    public void Text_reads_on_the_page_as_it_was_written(HostileText text)
    {
        var cell = Markup.Parse(TableHtml.Of(new[] { text.Value }.ShowTable())).QuerySelector("tbody td")!;

        Assert.Equal(AsHtmlCanHoldIt(CellText.Of(text.Value, DisplayLimits.Default.MaxCellLength)!), cell.TextContent);
    }

    [Property]
    public void Json_in_a_figure_can_be_read_back_and_ends_no_script(HostileText text)
    {
        var json = FigureJson.Of(Chart.Column<double, string, string>(values: [1], Keys: new[] { text.Value }));
        var written = FigureJson.Text(json);

        Assert.DoesNotContain(written, c => c is '<' or '>' or '&' or '\u2028' or '\u2029');
        Assert.Equal(Whole(text.Value), (string?)System.Text.Json.Nodes.JsonNode.Parse(written)!["data"]![0]!["x"]![0]);
    }

    private static void SameSkeleton(HostileText text, Func<string, string> show) =>
        Assert.Equal(Markup.Skeleton(show(text.Harmless)), Markup.Skeleton(show(text.Value)));

    private static Transcript Meeting(string text)
    {
        var speaker = new Speaker("A" + text, text, text);
        return new TranscriptBuilder()
            .Turn(speaker).Turn(speaker, TurnKind.Interjection, within: 0)
            .Part(PartKind.HeaderField, "h" + text).Break()
            .Part(PartKind.SpeakerLabel, "l" + text, 0).Blank().Part(PartKind.Speech, "s" + text, 0, speaker)
            .Part(PartKind.EditorialInsertion, "[" + text + "]", 0).Blank()
            .Part(PartKind.Speech, "i" + text, 1).Part(PartKind.StageDirection, "(" + text + ")", 0)
            .Build(new TranscriptHeader { Title = new HeaderText(text, default) });
    }

    private static Transcript Interrupted(string text)
    {
        var speaker = new Speaker("A" + text, text, text);
        return new TranscriptBuilder().Turn(speaker)
            .Part(PartKind.Speech, "a zzz b", 0, speaker).Part(PartKind.StageDirection, "(" + text + ")", 0).Part(PartKind.Speech, "zzz", 0, speaker)
            .Build();
    }

    // Line ends become line feeds; controls, lone surrogates and non-characters the replacement character.
    private static string AsHtmlCanHoldIt(string text) => string.Concat(Whole(text)
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace('\r', '\n')
        .Select(c => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\uFFFE' or '\uFFFF' ? '\uFFFD' : c));

    private static string Whole(string text) => string.Concat(text.EnumerateRunes());
}
