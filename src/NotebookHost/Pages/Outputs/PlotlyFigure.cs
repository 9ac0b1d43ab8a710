using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using NotebookHost.Notebooks;

namespace NotebookHost.Pages.Outputs;

/// <summary>A chart that the page's script draws with plotly.js; until then, and without it, a picture or the words stand there.</summary>
internal static class PlotlyFigure
{
    private const int UsualHeight = 450;

    /// <summary>Whether the output holds a figure that can be drawn.</summary>
    public static bool IsIn(RichOutput output) =>
        output.Data.TryGetValue(MimeTypes.Plotly, out var figure)
        && figure.ValueKind == JsonValueKind.Object
        && figure.TryGetProperty("data", out var traces)
        && traces.ValueKind == JsonValueKind.Array;

    /// <summary>The figure, with number <paramref name="number"/> on its page from 1.</summary>
    public static Markup Of(RichOutput output, int number)
    {
        var figure = output.Data[MimeTypes.Plotly];
        var title = TitleOf(figure);
        var words = output.TextOf("text/plain")?.Trim() ?? "";
        var name = title.Length > 0 ? title : string.Create(CultureInfo.InvariantCulture, $"Figure {number}");
        var picture = Pictures.Of(output, words.Length > 0 ? words : name);
        var inPlace = picture is { } image ? image : Markup.Of($"<p class=\"words\">{(words.Length > 0 ? words : "This chart is drawn by a script.")}</p>");
        var describedBy = words.Length > 0 ? Markup.Of($" aria-describedby=\"figure-{number}-words\"") : Markup.Empty;
        var description = words.Length > 0
            ? Markup.Of($"<details><summary>What the chart shows, in words</summary><p id=\"figure-{number}-words\">{words}</p></details>")
            : Markup.Empty;
        var caption = title.Length > 0 ? Markup.Of($"<b>Figure {number}.</b> {title}") : Markup.Of($"<b>Figure {number}.</b>");

        return Markup.Of($"""
            <figure class="chart" id="figure-{number}">
            <figcaption>{caption}</figcaption>
            <div class="plot" role="img" aria-label="{name}"{describedBy} style="min-height:{HeightOf(figure)}px">{inPlace}</div>
            <script type="application/json">{DataOf(figure)}</script>
            {description}
            </figure>

            """);
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
        return title.ValueKind == JsonValueKind.String ? WithoutTags(title.GetString()!) : "";
    }

    private static int HeightOf(JsonElement figure) =>
        TryGet(figure, "layout", out var layout) && TryGet(layout, "height", out var height) && height.ValueKind == JsonValueKind.Number
            ? (int)Math.Clamp(height.GetDouble(), 120, 2000)
            : UsualHeight;

    private static bool TryGet(JsonElement value, string name, out JsonElement member)
    {
        member = default;
        return value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out member);
    }

    // plotly.js reads a few tags, such as <br> and <b>, in titles; the caption has the words alone.
    private static string WithoutTags(string title)
    {
        var words = new StringBuilder(title.Length);
        for (var at = 0; at < title.Length; at++)
        {
            var isTag = title[at] == '<' && at + 1 < title.Length && (char.IsAsciiLetter(title[at + 1]) || title[at + 1] == '/');
            if (isTag && title.IndexOf('>', at) is > 0 and var end)
            {
                words.Append(' ');
                at = end;
            }
            else
            {
                words.Append(title[at]);
            }
        }

        return string.Join(' ', WebUtility.HtmlDecode(words.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
