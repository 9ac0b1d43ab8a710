using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using Transcripts.Counts.Concordances;
using Transcripts.Display;
using Transcripts.Tokens;
using Xunit;
using Chart = Plotly.NET.CSharp.Chart;

namespace Transcripts.Charts.Tests.Display;

/// <summary>Asks the formatting library for a value's MIME types and text, as a notebook host does.</summary>
public sealed class FormatterTests
{
    private const string Plotly = "application/vnd.plotly.v1+json";
    private const string Html = "text/html";
    private const string Plain = "text/plain";

    public FormatterTests() => TranscriptFormatters.Register();

    public static TheoryData<object, string> Shown() => new()
    {
        { Bars(), $"{Plotly} {Html} {Plain}" },
        { Bars().Chart, $"{Plotly} {Html} {Plain}" },
        { new DataFrame(new Int32DataFrameColumn("N", [1])), $"{Html} {Plain}" },
        { new Int32DataFrameColumn("N", [1]), $"{Html} {Plain}" },
        { TranscriptBuilder.Meeting(), $"{Html} {Plain}" },
        { TranscriptBuilder.Meeting().Show(), $"{Html} {Plain}" },
        { TranscriptBuilder.Meeting().ShowParts(), $"{Html} {Plain}" },
        { Concordance.Of(TranscriptBuilder.Meeting(), "yes"), $"{Html} {Plain}" },
        { TranscriptBuilder.Meeting().ShowConcordance("yes"), $"{Html} {Plain}" },
        { TranscriptBuilder.Meeting().ShowEvidence([new EvidenceGroup("Yes", "", [new TextSpan(70, 3)])]), $"{Html} {Plain}" },
        { "a".ShowTokens([new Token(new TextSpan(0, 1), TokenKind.Word)]), $"{Html} {Plain}" },
        { new[] { 1 }.ShowTable(), $"{Html} {Plain}" },
        { new Speaker("Zhou"), $"{Html} {Plain}" },
        { TranscriptBuilder.Meeting().Speakers, $"{Html} {Plain}" },
        { TranscriptBuilder.Meeting().Turns.Where(turn => turn.Index > 0), $"{Html} {Plain}" },
        { new TextSpan(3, 4), Plain },
    };

    [Theory]
    [MemberData(nameof(Shown), DisableDiscoveryEnumeration = true)]
    public void A_value_is_shown_in_the_types_that_its_viewers_need(object value, string mimeTypes)
    {
        Assert.Equal(mimeTypes, string.Join(' ', Formatter.GetPreferredMimeTypesFor(value.GetType())));
        Assert.All(mimeTypes.Split(' '), mimeType => Assert.NotEmpty(value.ToDisplayString(mimeType)));
        if (mimeTypes.Contains(Html, StringComparison.Ordinal)) Assert.Contains("<style>", value.ToDisplayString(Html), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_gives_its_json_and_its_alternative_text()
    {
        Assert.Equal("bar", (string?)JsonNode.Parse(Bars().ToDisplayString(Plotly))!["data"]![0]!["type"]);
        Assert.Equal("One bar.", Bars().ToDisplayString(Plain));
        Assert.Equal("Untitled chart. Traces: 1 bar.", Bars().Chart.ToDisplayString(Plain));
    }

    [Fact]
    public void Records_of_the_library_are_a_table_and_not_a_tree()
    {
        ImmutableArray<Speaker> speakers = [new("Zhou"), new("Nase", "Ambassador", "Albania")];

        Assert.Equal(["Zhounullnull", "NaseAmbassadorAlbania"], Markup.Parse(speakers.ToDisplayString(Html)).QuerySelectorAll("tbody tr").Select(row => row.TextContent));
        Assert.Equal("[3, 7)", new TextSpan(3, 4).ToDisplayString(Plain));
    }

    [Fact]
    public void To_register_again_changes_nothing()
    {
        var before = Formatter.RegisteredFormatters(false).Count();

        TranscriptFormatters.Register();

        Assert.Equal(before, Formatter.RegisteredFormatters(false).Count());
    }

    [Fact]
    public void A_view_is_shown_the_same_twice()
    {
        foreach (var row in Shown())
        {
            var value = row.Data.Item1;
            Assert.Equal(value.ToDisplayString(Html), value.ToDisplayString(Html));
        }
    }

    private static Figure Bars() => new(Chart.Column<double, string, string>(values: new[] { 1.0 }), "A bar", "One bar.");
}
