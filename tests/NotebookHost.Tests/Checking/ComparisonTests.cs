using System.Collections.Immutable;
using System.Text.Json;
using NotebookHost.Checking;
using NotebookHost.Notebooks;
using Xunit;

namespace NotebookHost.Tests.Checking;

public sealed class ComparisonTests
{
    [Theory]
    // 1 and 1 + 5e-10 lie within 1e-9 of each other, 1 and 1 + 2e-9 do not.
    [InlineData("p = 1", "p = 1.0000000005", true)]
    [InlineData("p = 1", "p = 1.000000002", false)]
    [InlineData("1,234.5 words", "1234.5 words", true)]
    [InlineData("a1", "a1.0", false)]
    [InlineData("#1f77b4", "#1f77b5", false)]
    [InlineData("\u22122", "-2", true)]
    [InlineData("3-4", "3-5", false)]
    [InlineData("0 left", "1e-17 left", true)]
    [InlineData("same", "same ", false)]
    public void Numbers_in_a_text_are_compared_by_value_and_words_as_they_are(string saved, string now, bool same) =>
        Assert.Equal(same, TextComparison.AreSame(saved, now, NumberTolerance.Usual));

    [Fact]
    public void Json_is_told_by_path_and_names_may_come_in_any_order()
    {
        var saved = JsonElement.Parse("""{"data": [{"x": [1, 2], "name": "n 1"}], "a b": null, "only": 1}""");
        var now = JsonElement.Parse("""{"a b": 0, "data": [{"name": "n 2", "x": [1.0, 3]}]}""");

        Assert.Equal(
            [new Mismatch("data[0].x[1]", "2", "3"), new Mismatch("data[0].name", "n 1", "n 2"), new Mismatch("[\"a b\"]", "null", "0"), new Mismatch("only", "1", "(nothing)")],
            JsonComparison.Compare(saved, now, NumberTolerance.Usual));
    }

    [Theory]
    [InlineData("""{"data": []}""", "empty chart: none of its traces")]
    [InlineData("""{"data": [{"type": "bar", "x": [], "y": []}]}""", "empty chart: none of its traces")]
    [InlineData("""{"data": [{"type": "bar", "x": ["a"], "y": [1]}]}""", "empty chart: it has no picture")]
    public void A_saved_chart_without_traces_or_picture_is_an_empty_chart(string figure, string says)
    {
        ImmutableArray<CellOutput> outputs = [new DisplayOutput(JsonValues.Members((MimeTypes.Plotly, JsonElement.Parse(figure))), JsonValues.NoMembers)];

        Assert.Contains(OutputComparison.Compare(outputs, outputs, NumberTolerance.Usual), mismatch => mismatch.Saved.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void A_solution_is_folded_csharp_that_is_to_run()
    {
        const string Text = "```csharp\nshown\n```\n<details><summary>S</summary>\n\n```csharp\none\n  two\n```\nText\n</details>\n\n<details>\n\n```csharp no-run\nno\n```\n\n```text\nno\n```\n</details>\n\n```csharp\nno\n```";

        Assert.Equal(["one\n  two"], FoldedSolution.In(Text));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("""{"tolerance": -1}""")]
    [InlineData("""{"tolerance": "much"}""")]
    public void A_tolerance_that_is_none_is_told(string check)
    {
        var cell = Cell.Of(CellKind.Code, "c", "1");
        var tolerance = NumberTolerance.Of(cell with { Metadata = cell.Metadata.Add("check", JsonElement.Parse(check)) }, out var problem);

        Assert.Equal(NumberTolerance.Usual, tolerance);
        Assert.Contains("set a tolerance", problem, StringComparison.Ordinal);
    }
}
