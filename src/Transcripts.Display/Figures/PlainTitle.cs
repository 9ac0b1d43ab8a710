using System.Text.Json.Nodes;

namespace Transcripts.Display.Figures;

/// <summary>Reads a title of a figure, which plotly takes as a string or as an object with a text.</summary>
internal static class PlainTitle
{
    /// <summary>The title with line breaks as blanks, or null where there is none.</summary>
    public static string? Of(JsonNode? title)
    {
        var text = title switch
        {
            JsonObject described => described["text"] as JsonValue,
            JsonValue plain => plain,
            _ => null,
        };
        return text is not null && text.TryGetValue<string>(out var words) && !string.IsNullOrWhiteSpace(words)
            ? words.Replace("<br>", " ", StringComparison.Ordinal)
            : null;
    }
}
