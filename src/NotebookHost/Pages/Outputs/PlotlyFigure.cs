using System.Globalization;
using System.Text;
using System.Text.Json;
using NotebookHost.Notebooks;

namespace NotebookHost.Pages.Outputs;

/// <summary>A chart that the page's script draws with plotly.js; until then, and without it, a picture or the words stand there.</summary>
internal static class PlotlyFigure
{
    private const int UsualHeight = 450;
    private const int LargestMargin = 36;

    /// <summary>Whether the output holds a figure that can be drawn.</summary>
    public static bool IsIn(RichOutput output) =>
        output.Data.TryGetValue(MimeTypes.Plotly, out var figure)
        && figure.ValueKind == JsonValueKind.Object
        && figure.TryGetProperty("data", out var traces)
        && traces.ValueKind == JsonValueKind.Array;

    /// <summary>The figure. Its numbers, and its picture where it has one, become files.</summary>
    /// <param name="output">The output.</param>
    /// <param name="number">The figure's number on its page, from 1.</param>
    /// <param name="cell">The number of its cell, from 1.</param>
    /// <param name="files">Where the files go.</param>
    public static Markup Of(RichOutput output, int number, int cell, FigureFiles files)
    {
        var figure = output.Data[MimeTypes.Plotly];
        var title = TitleOf(figure);
        var words = output.TextOf("text/plain")?.Trim() ?? "";
        var name = title.Length > 0 ? title : string.Create(CultureInfo.InvariantCulture, $"Figure {number}");
        var inPlace = PictureOf(output, words.Length > 0 ? words : name, number, files)
            ?? Markup.Of($"<p class=\"words\">{(words.Length > 0 ? words : "This chart is drawn by a script.")}</p>");
        var describedBy = words.Length > 0 ? Markup.Of($" aria-describedby=\"figure-{number}-words\"") : Markup.Empty;
        var description = words.Length > 0
            ? Markup.Of($"<details><summary>What the chart shows, in words</summary><p id=\"figure-{number}-words\">{words}</p></details>")
            : Markup.Empty;
        var caption = title.Length > 0 ? Markup.Of($"<b>Figure {number}.</b> {title}") : Markup.Of($"<b>Figure {number}.</b>");
        var data = files.AddData(number, FigureTable.Of(figure));

        return Markup.Of($"""
            <figure class="chart" id="figure-{number}">
            <figcaption>{caption}</figcaption>
            <div class="drawing" role="img" aria-label="{name}"{describedBy} style="min-height:{HeightOf(figure)}px">{inPlace}</div>
            <script type="application/json">{DataOf(figure)}</script>
            <div class="below">{description}<p class="sources"><a href="{data}" download>Data of figure {number} (CSV)</a> <a href="#{OutputPlace.CellAnchor(cell)}">Its code: cell {cell}</a></p></div>
            </figure>

            """);
    }

    // The picture is a file: a page with many charts would be heavy with it, and shows it only in print or without script.
    private static Markup? PictureOf(RichOutput output, string alternativeText, int number, FigureFiles files)
    {
        if (Pictures.PngOf(output) is { } png && Pictures.SizeOf(png) is var (width, height))
            return Markup.Of($"<img src=\"{files.AddPicture(number, png)}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" alt=\"{alternativeText}\">");
        return Pictures.Of(output, alternativeText);
    }

    // The default encoder escapes <, > and &, so that no text in a figure ends the element.
    private static Markup DataOf(JsonElement figure)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            figure.WriteTo(writer);
        return Markup.Trusted(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    private static string TitleOf(JsonElement figure)
    {
        if (!TryGet(figure, "layout", out var layout) || !TryGet(layout, "title", out var title))
            return "";
        if (title.ValueKind == JsonValueKind.Object && !title.TryGetProperty("text", out title))
            return "";
        return title.ValueKind == JsonValueKind.String ? FigureText.Plain(title.GetString()!) : "";
    }

    // The page's script leaves out the title, and with it what the margin held free for it.
    private static int HeightOf(JsonElement figure)
    {
        if (!TryGet(figure, "layout", out var layout))
            return UsualHeight;
        var height = NumberAt(layout, "height") ?? UsualHeight;
        var title = TryGet(layout, "margin", out var margin) ? Math.Max(0, (NumberAt(margin, "t") ?? 0) - LargestMargin) : 0;
        return (int)Math.Clamp(height - title, 120, 2000);
    }

    private static double? NumberAt(JsonElement value, string name) =>
        TryGet(value, name, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetDouble() : null;

    private static bool TryGet(JsonElement value, string name, out JsonElement member)
    {
        member = default;
        return value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out member);
    }
}
