using System.Text.Json.Nodes;
using Transcripts.Counts;
using Transcripts.Reading;
using Transcripts.Resampling;
using Transcripts.Topics;
using Transcripts.Topics.Graphs;
using Transcripts.Topics.Models;
using Xunit;

namespace Transcripts.Charts.Tests;

/// <summary>A talk of eight sentences about the weather and trains, of which all figures can be counted by hand.</summary>
public sealed class TopicChartsTests
{
    private static readonly BootstrapOptions Few = new() { Resamples = 100 };

    private static readonly Transcript Talk = TranscriptReader.Parse(
        """
        ANNA: The rain falls. The rain and the train. We eat.

        BEN: My train is late. Your train too.

        ANNA: Snow falls on rain. The snow stays. Yes.
        """);

    private static readonly TopicDictionary Dictionary = TopicDictionary.Parse(
        """
        {
          "name": "Small talk",
          "entries": [
            { "id": "trains", "name": "Trains", "definition": "Trains.", "patterns": ["train*"] },
            { "id": "weather", "name": "Weather", "definition": "Weather.", "patterns": ["rain", "snow"] },
            { "id": "food", "name": "Food", "definition": "Food.", "patterns": ["bread"] }
          ]
        }
        """);

    private static readonly TopicLabels Labels = TopicLabels.Of(Talk, Dictionary);

    [Fact]
    public void Bars_are_shares_of_sentences_with_the_most_frequent_topic_on_top()
    {
        var figure = TopicFrequencyChart.Of(Talk, TopicFrequencies.Of(Labels, Few));
        var parts = new FigureParts(figure);

        Assert.Equal(["Weather<br>50.0 %", "Trains<br>37.5 %", "Food<br>0.0 %"], parts.Labels("yaxis").Select(Plain));
        Assert.Equal([4 / 8.0, 3 / 8.0, 0], FigureParts.Numbers(parts.Trace(0)["x"]!));
        Assert.Equal("Most often it is about Weather: 50 % of the sentences", Plain(figure.Title));
        Assert.Equal(["The rain falls.", "The rain and the train.", "Snow falls on rain.", "The snow stays."], Passages(parts.Trace(0)["customdata"]![0]!));
        Assert.Empty(parts.Trace(0)["customdata"]![2]!.AsArray());
        Assert.Contains("“The rain falls.”<br>source offsets 6 to 21, and 3 more sentences", FigureParts.Strings(parts.Trace(0)["hovertext"]!)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_has_the_same_colour_in_every_chart()
    {
        var bars = new FigureParts(TopicFrequencyChart.Of(Talk, TopicFrequencies.Of(Labels, Few))).Trace(0)["marker"]!["color"]!;
        var bands = new FigureParts(TopicStreamChart.Of(Talk, TopicCourse.Of(Labels, 4)));

        var palette = TopicPalette.For(Labels);
        Assert.Equal(new[] { "Weather", "Trains", "Food" }.Select(palette.ColourOf), FigureParts.Strings(bars));
        Assert.Equal(new[] { "Trains", "Weather", "Food" }.Select(palette.ColourOf), bands.Traces.Skip(1).Select(trace => (string)trace!["fillcolor"]!));
    }

    [Fact]
    public void Cells_of_the_map_of_speakers_count_the_sentences_of_their_topic_and_speaker()
    {
        var parts = new FigureParts(TopicsBySpeakerChart.Of(Talk, TopicsBySpeaker.Of(Labels, Few)));

        Assert.Equal(["ANNA<br>6", "BEN<br>2"], parts.Labels("xaxis"));
        Assert.Equal(["Weather", "Trains", "Food"], parts.Labels("yaxis"));
        Assert.Equal([["4", ""], ["1", "2"], ["", ""]], parts.Trace(0)["text"]!.AsArray().Select(row => FigureParts.Strings(row!)));
        Assert.Equal([4 / 6.0, null], Values(parts.Trace(0)["z"]![0]!));
        Assert.Equal([1 / 6.0, 1], Values(parts.Trace(0)["z"]![1]!));
        Assert.Equal(["My train is late.", "Your train too."], Passages(parts.Trace(0)["customdata"]![1]![1]!));
    }

    [Fact]
    public void Rows_of_the_course_stand_in_the_order_in_which_topics_come_up()
    {
        var parts = new FigureParts(TopicCourseChart.Of(Talk, TopicCourse.Of(Labels, 4)));

        // The middle one of the sentences 1, 3, 4 is 3; that of 0, 1, 5, 6 is 5.
        Assert.Equal(["Trains", "Weather", "Food"], parts.Labels("yaxis"));
        Assert.Equal(["14", "25"], parts.Labels("xaxis"));
        Assert.Equal([2 / 4.0, 1 / 4.0], Values(parts.Trace(0)["z"]![0]!));
        Assert.Equal([2 / 4.0, 2 / 4.0], Values(parts.Trace(0)["z"]![1]!));
    }

    [Fact]
    public void Bands_lie_on_each_other_around_the_middle_line()
    {
        var parts = new FigureParts(TopicStreamChart.Of(Talk, TopicCourse.Of(Labels, 4)));
        double[][] edges = [.. parts.Traces.Select(trace => FigureParts.Numbers(trace!["y"]!))];

        Assert.Equal([[-2, -1.5], [0, -0.5], [2, 1.5], [2, 1.5]], edges);
        Assert.Equal(["Trains", "Weather", "Food"], parts.Traces.Skip(1).Select(trace => (string)trace!["name"]!));
    }

    [Fact]
    public void Boundaries_found_and_given_have_a_row_each()
    {
        var given = TopicSegmentation.Of(Talk, [new TopicStart(0, "Begin"), new TopicStart(Talk.Source.IndexOf("BEN", StringComparison.Ordinal), "Trains")]);
        var figure = TopicBoundariesChart.Of(Talk, TextTiling.Of(Talk, new TextTilingOptions { SequenceLength = 3, BlockSize = 1 }), given, "By eye");
        var parts = new FigureParts(figure);

        Assert.Equal(["Found", "By eye"], parts.Labels("yaxis")[^2..]);
        Assert.Equal([10], FigureParts.Numbers(parts.Trace(2)["x"]!));
        Assert.Equal(["My train is late. Your train too."], Passages(new JsonArray(parts.Trace(2)["customdata"]![0]!.DeepClone())));
        Assert.StartsWith("By eye: Trains<br>“My train is late.", FigureParts.Strings(parts.Trace(2)["hovertext"]!)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_joins_topics_of_one_sentence_and_its_middle_leads_there()
    {
        var graph = CoOccurrenceGraph.Of(Labels);
        var figure = CoOccurrenceChart.Of(Talk, graph, id => Dictionary[id]!.Name);
        var parts = new FigureParts(figure);

        Assert.Equal("Trains and Weather come up together most often: in 1 sentence", figure.Title);
        Assert.Equal(["Weather", "Trains"], FigureParts.Strings(parts.Trace(2)["text"]!));
        Assert.Equal(["The rain and the train."], Passages(parts.Trace(1)["customdata"]![0]!));
        Assert.Equal(
            FigureParts.Numbers(parts.Trace(2)["x"]!).Average(),
            FigureParts.Numbers(parts.Trace(1)["x"]!).Single(),
            1e-9);
    }

    [Fact]
    public void Places_of_a_network_depend_on_the_seed_alone_and_stay_within_the_frame()
    {
        (int, int, double)[] edges = [(0, 1, 1), (1, 2, 0.5), (3, 4, 1)];

        Assert.Equal(SpringLayout.Of(6, edges, 7), SpringLayout.Of(6, edges, 7));
        Assert.NotEqual(SpringLayout.Of(6, edges, 7), SpringLayout.Of(6, edges, 8));
        Assert.All(SpringLayout.Of(6, edges, 7), place => Assert.True(Math.Abs(place.X) <= 1 && Math.Abs(place.Y) <= 1));
        Assert.Empty(SpringLayout.Of(0, [], 1));
        Assert.Equal([(0.0, 0.0)], SpringLayout.Of(1, [], 1));
    }

    [Fact]
    public void Models_are_drawn_with_the_words_of_their_topics_beside_chance()
    {
        var matrix = DocumentFeatureMatrix.Of(Talk, TextUnits.Sentences(Talk));
        var few = TopicModelOptions.Default with { Topics = 2, Iterations = 20 };
        var stability = TopicStability.Of(matrix, new TopicStabilityOptions { Model = few, Runs = 3, Shuffles = 2 });
        var lanes = new FigureParts(TopicStabilityChart.Of(stability)).Labels("yaxis");
        var counts = new FigureParts(TopicCountChart.Of(TopicCountChoice.Of(matrix, new TopicCountOptions { Least = 2, Greatest = 4, Runs = 2, Model = few })));

        Assert.Equal(
            stability.Topics.OrderByDescending(topic => topic.Similarity).Select(topic => string.Join(", ", stability.Model.Topics[topic.Topic].TopWords.Take(4).Select(word => word.Word))),
            lanes.Select(lane => lane.Replace("<br>", " ", StringComparison.Ordinal)));
        Assert.Equal([2, 3, 4], FigureParts.Numbers(counts.Trace(0)["x"]!));
    }

    [Fact]
    public void Where_nothing_is_found_the_titles_say_so()
    {
        var silent = TopicLabels.Of(TranscriptReader.Parse("ANNA: Yes."), Dictionary);
        var talk = TranscriptReader.Parse("ANNA: Yes.");

        Assert.Equal("No sentence has a topic of the dictionary", TopicFrequencyChart.Of(talk, TopicFrequencies.Of(silent, Few)).Title);
        Assert.Equal("No speaker speaks of a topic of the dictionary", TopicsBySpeakerChart.Of(talk, TopicsBySpeaker.Of(silent, Few)).Title);
        Assert.Equal("No window has a topic of the dictionary", TopicCourseChart.Of(talk, TopicCourse.Of(silent)).Title);
        Assert.Equal("No change of topic is found", TopicBoundariesChart.Of(talk, TextTiling.Of(talk)).Title);
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    private static double?[] Values(JsonNode row) => [.. row.AsArray().Select(value => value?.GetValue<double>())];

    /// <summary>The passages of the talk at pairs of offsets.</summary>
    private static string[] Passages(JsonNode offsets) =>
        [.. offsets.AsArray().Select(pair => Talk.Source[pair![0]!.GetValue<int>()..pair[1]!.GetValue<int>()])];
}
