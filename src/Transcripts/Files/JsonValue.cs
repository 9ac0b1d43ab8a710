using System.Collections.Immutable;

namespace Transcripts.Files;

/// <summary>A value of a JSON text and the line on which it begins, from 1, so that an error can say where.</summary>
internal abstract record JsonValue(int Line);

/// <summary>A string.</summary>
internal sealed record JsonString(int Line, string Text) : JsonValue(Line);

/// <summary>An array.</summary>
internal sealed record JsonArray(int Line, ImmutableArray<JsonValue> Items) : JsonValue(Line);

/// <summary>An object; each name once.</summary>
internal sealed record JsonObject(int Line, ImmutableArray<JsonProperty> Properties) : JsonValue(Line)
{
    /// <summary>The property of this name, or null.</summary>
    public JsonProperty? this[string name] => Properties.FirstOrDefault(property => property.Name == name);
}

/// <summary>A number, true, false or null.</summary>
internal sealed record JsonOther(int Line) : JsonValue(Line);

/// <summary>A property of an object.</summary>
internal sealed record JsonProperty(int Line, string Name, JsonValue Value);
