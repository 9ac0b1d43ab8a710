using FsCheck.Xunit;
using Plotly.NET;
using Transcripts.Display;
using Transcripts.Display.Evidence;
using Transcripts.Tests.Speakers;
using Transcripts.Tokens;
using Transcripts.Topics;
using Xunit;

namespace Transcripts.Charts.Tests.Display;

public sealed class FigureEvidenceTests
{
    private static readonly Transcript Meeting = Display.TranscriptBuilder.Meeting();

    [Fact]
    public void Each_bar_leads_to_its_sentences_under_its_name_and_figures()
    {
        var labels = TopicLabels.Of(Meeting, TopicDictionary.Parse("""
            {
              "name": "Test",
              "entries": [
                { "id": "month", "name": "Months & days", "definition": "A month.", "patterns": ["May"] },
                { "id": "yes", "name": "Yes", "definition": "Yes.", "patterns": ["yes", "twice"] },
                { "id": "never", "name": "Never", "definition": "Nothing.", "patterns": ["nothing"] }
              ]
            }
            """));
        var view = Meeting.ShowEvidence(TopicFrequencyChart.Of(Meeting, TopicFrequencies.Of(labels)));

        Assert.Equal(
            ["Yes|[41, 47) [70, 74)", "Months & days|[28, 63)"],
            view.Groups.Select(group => $"{group.Label}|{string.Join(' ', group.Hits)}"));
        Assert.StartsWith("2 of 3 sentences, 66.7", view.Groups[0].Note, StringComparison.Ordinal);
        Assert.DoesNotContain("offsets", view.Groups[0].Note, StringComparison.Ordinal);
        Assert.Contains("  [41–47] Ion Pop: Twice.\n  [70–74] Ion Pop: Yes.\n", view.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(": the first sentences behind each mark", view.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_may_have_one_place_or_several_or_none_and_stand_in_rows()
    {
        var figure = Figure(
            new Trace("scatter").With("name", "A &amp; B").With("customdata", new[] { new[] { 28, 34 }, [41, 47] }),
            new Trace("heatmap")
                .With("customdata", new[] { new[] { new[] { new[] { 28, 34 }, [41, 47] }, [] } })
                .With("hovertext", new[] { new[] { "a &lt;b&gt;<br>2 of 3<br>50%<br>“We met<br>source offsets 28 to 34", "c" } }),
            new Trace("bar").With("customdata", new object[] { "x", new[] { 1, 2, 3 }, new[] { 9, 3 } }),
            new Trace("bar"));

        Assert.Equal(
            ["A & B||[28, 34)", "A & B||[41, 47)", "a <b>|2 of 3, 50%|[28, 34) [41, 47)"],
            FigureEvidence.Of(figure).Select(group => $"{group.Label}|{group.Note}|{string.Join(' ', group.Hits)}"));
    }

    [Fact]
    public void A_chart_of_another_transcript_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Meeting.ShowEvidence(Figure(new Trace("bar").With("customdata", new[] { new[] { 80, 90 } }))));

    [Fact]
    public void Whatever_a_chart_keeps_are_whole_sentences()
    {
        foreach (var figure in AllCharts.Of(Meeting))
        {
            var extents = TranscriptSentences.Of(Meeting).Select(sentence => sentence.Extent).ToHashSet();
            var spans = TranscriptSentences.Of(Meeting).SelectMany(sentence => sentence.Spans);
            Assert.All(Meeting.ShowEvidence(figure).Groups, group => Assert.All(group.Hits, hit => Assert.Contains(hit, extents.Concat(spans))));
        }
    }

    [Property(MaxTest = 20)]
    public void The_sentences_of_every_chart_of_any_transcript_can_be_shown(byte[] numbers)
    {
        var meeting = Meetings.From(numbers, ["Ann", "<b>Bo</b>", "Cy"]);
        foreach (var figure in AllCharts.Of(meeting))
        {
            var view = meeting.ShowEvidence(figure);
            Assert.All(view.Found, group => Assert.NotEmpty(group.Sentences));
            Assert.Equal(view.Groups.Length, view.Found.Length + Math.Max(0, view.Groups.Length - view.MaxGroups));
        }
    }

    private static Figure Figure(params Trace[] traces) => Frame.Figure(traces, "Title", "Words.", Frame.Quantities("x"), Frame.Quantities("y"), 100);
}
