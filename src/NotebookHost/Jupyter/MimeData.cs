using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookHost.Jupyter;

/// <summary>A value's MIME types as a message holds them.</summary>
internal static class MimeData
{
    /// <summary>MIME type to content.</summary>
    public static JsonObject Of(ImmutableSortedDictionary<string, JsonElement> data)
    {
        var bundle = new JsonObject();
        foreach (var (type, content) in data) bundle.Add(type, Node(content));
        return bundle;
    }

    private static JsonNode? Node(JsonElement content) => content.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(content),
        JsonValueKind.Array => JsonArray.Create(content),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(content),
    };
}
