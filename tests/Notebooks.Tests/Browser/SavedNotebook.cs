using System.Text.Json.Nodes;

namespace Notebooks.Tests.Browser;

/// <summary>Files of small notebooks for the kernel.</summary>
internal static class SavedNotebook
{
    /// <summary>A cell for each source, none of them run.</summary>
    public static string Of(params string[] sources) => Whole([.. sources.Select(source => Cell(source, []))]);

    /// <summary>One cell that shows these MIME bundles, as if it had been run elsewhere.</summary>
    public static string With(params JsonObject[] bundles) => Whole([Cell("1", [.. bundles.Select(bundle => new JsonObject
    {
        ["output_type"] = "display_data",
        ["data"] = bundle,
        ["metadata"] = new JsonObject(),
    })])]);

    private static JsonObject Cell(string source, JsonArray outputs) => new()
    {
        ["cell_type"] = "code",
        ["execution_count"] = null,
        ["metadata"] = new JsonObject(),
        ["outputs"] = outputs,
        ["source"] = source,
    };

    private static string Whole(JsonArray cells) => new JsonObject
    {
        ["cells"] = cells,
        ["metadata"] = new JsonObject
        {
            ["kernelspec"] = new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = ".net-csharp" },
            ["language_info"] = new JsonObject { ["name"] = "C#" },
        },
        ["nbformat"] = 4,
        ["nbformat_minor"] = 4,
    }.ToJsonString();
}
