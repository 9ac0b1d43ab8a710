using System.Text.Json.Nodes;
using NJsonSchema;
using Xunit;

namespace NotebookHost.Tests.Notebooks;

/// <summary>Jupyter's own schema of nbformat 4.5.</summary>
internal static class NotebookSchema
{
    private static readonly JsonSchema Schema = Load();

    /// <summary>Fails with what the schema finds wrong.</summary>
    public static void AssertValid(string json) => Assert.Empty(Schema.Validate(json));

    /// <summary>Whether the schema accepts <paramref name="json"/>.</summary>
    public static bool Accepts(string json) => Schema.Validate(json).Count == 0;

    // The library resolves references to definitions of one level, and the schema groups some of them under "misc".
    private static JsonSchema Load()
    {
        var path = Repository.At("tests", "NotebookHost.Tests", "Notebooks", "Fixtures", "nbformat.v4.5.schema.json");
        var schema = JsonNode.Parse(File.ReadAllText(path).Replace("#/definitions/misc/", "#/definitions/misc_", StringComparison.Ordinal))!;
        var definitions = schema["definitions"]!.AsObject();
        foreach (var (name, definition) in definitions["misc"]!.AsObject())
            definitions[$"misc_{name}"] = definition!.DeepClone();
        definitions.Remove("misc");
        return JsonSchema.FromJsonAsync(schema.ToJsonString()).GetAwaiter().GetResult();
    }
}
