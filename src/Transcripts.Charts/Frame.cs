using Microsoft.FSharp.Collections;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Transcripts.Charts;

/// <summary>
/// What all figures share. Attributes go by the names of plotly.js, whose reference documents them.
/// A figure has no width, so that it fills whatever holds it; margins grow with their labels. Text is dark on white:
/// a page that shows figures on another ground changes <c>paper_bgcolor</c>, <c>plot_bgcolor</c> and
/// <c>font.color</c>, which nothing else sets. Lines and outlines have 3:1 to white and to #111111.
/// </summary>
internal static class Frame
{
    /// <summary>The colour of lines that carry no name: 4.2:1 to white and 4.5:1 to #111111.</summary>
    public const string Line = "#7B7B7B";

    private const string Grid = "rgba(128,128,128,0.25)";

    // At 15 pixels a character is about 7.5 wide: so many fit a phone of 390 pixels beside the buttons.
    private const int TitleWidth = 38;

    // What is left (a picture, the whole range again) does not reach over the title on a phone.
    private static readonly string[] UnusedButtons = ["zoom", "pan", "select", "lasso", "zoomin", "zoomout", "autoscale"];

    /// <summary>Sets an attribute and returns the object.</summary>
    public static T With<T>(this T attributes, string name, object value)
        where T : DynamicObj.DynamicObj
    {
        attributes.SetProperty(name, value);
        return attributes;
    }

    /// <summary>A figure of <paramref name="traces"/> under <paramref name="title"/>.</summary>
    public static Figure Figure(
        IEnumerable<Trace> traces,
        string title,
        string alternativeText,
        LinearAxis horizontal,
        LinearAxis vertical,
        int height,
        Layout? layout = null)
    {
        var text = PlotText.Wrap(title, TitleWidth);
        var lines = text.Split(PlotText.Break).Length;
        layout = (layout ?? new Layout())
            .With("title", new Title()
                .With("text", text)
                .With("font", new Font().With("size", 15))
                .With("x", 0).With("xref", "container").With("xanchor", "left")
                .With("y", 1).With("yref", "container").With("yanchor", "top")
                .With("pad", new { t = lines == 1 ? 12 : 22, l = 12 }))
            .With("font", new Font().With("family", "system-ui, sans-serif").With("size", 12).With("color", "#222222"))
            .With("paper_bgcolor", "#FFFFFF")
            .With("plot_bgcolor", "#FFFFFF")
            .With("autosize", true)
            .With("height", height + (20 * lines))
            .With("margin", new { t = 30 + (20 * lines), r = 16, b = 48, l = 16 })
            .With("hoverlabel", new { align = "left", bgcolor = "#FFFFFF", bordercolor = Line, font = new { color = "#222222" } })
            .With("modebar", new { remove = UnusedButtons })
            .With("xaxis", horizontal)
            .With("yaxis", vertical);
        layout.SetProperty("showlegend", layout.GetPropertyNames(true).Contains("legend"));
        var config = new Config().With("responsive", true).With("displaylogo", false);
        var chart = GenericChart.setConfig(config, GenericChart.setLayout(layout, GenericChart.ofTraceObjects(false, ListModule.OfSeq(traces))));
        return new Figure(chart, title, alternativeText);
    }

    /// <summary>An axis of quantities.</summary>
    public static LinearAxis Quantities(string title) => Axis()
        .With("title", new Title().With("text", title).With("standoff", 8))
        .With("gridcolor", Grid)
        .With("rangemode", "tozero");

    /// <summary>An axis of lanes at 0, 1, … with encoded <paramref name="labels"/>, the first on top.</summary>
    public static LinearAxis Lanes(IReadOnlyList<string> labels) => Axis()
        .With("tickmode", "array")
        .With("tickvals", Enumerable.Range(0, labels.Count).ToArray())
        .With("ticktext", labels)
        .With("range", new[] { Math.Max(labels.Count, 1) - 0.5, -0.5 })
        .With("fixedrange", true)
        .With("showgrid", false);

    private static LinearAxis Axis() => new LinearAxis()
        .With("automargin", true)
        .With("zeroline", false)
        .With("linecolor", Line)
        .With("tickcolor", Line);
}
