using System.Net;
using System.Text.Json.Nodes;

namespace Transcripts.Display.Figures;

/// <summary>Reads the words of a figure as they are seen: plotly takes titles, names and labels for a little HTML.</summary>
internal static class PlotWords
{
    /// <summary>The words of a label: line breaks as blanks, character references as the characters they stand for.</summary>
    public static string Read(string label) =>
        WebUtility.HtmlDecode(label.Replace("<br>", " ", StringComparison.Ordinal));

    /// <summary>The words of a title, which is a string or an object with a text; null where there are none.</summary>
    public static string? OfTitle(JsonNode? title)
    {
        var text = title switch
        {
            JsonObject described => described["text"] as JsonValue,
            JsonValue plain => plain,
            _ => null,
        };
        return text is not null && text.TryGetValue<string>(out var words) && !string.IsNullOrWhiteSpace(words)
            ? Read(words)
            : null;
    }
}
