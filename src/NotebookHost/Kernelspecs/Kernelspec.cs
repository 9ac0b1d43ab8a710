using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookHost.Kernelspecs;

/// <summary>A kernelspec: a folder whose <c>kernel.json</c> says how a kernel is started.</summary>
/// <param name="Name">The folder's name, by which notebooks ask for the kernel.</param>
/// <param name="Folder">The folder.</param>
/// <param name="DisplayName">What people choose it by; the folder's name where the file does not say.</param>
/// <param name="Program">The program that is started; empty where the file does not say.</param>
/// <param name="Version">The version of this host that installed it, or null where another program did.</param>
internal sealed record Kernelspec(string Name, string Folder, string DisplayName, string Program, string? Version)
{
    /// <summary>The name of the file in the folder.</summary>
    public const string FileName = "kernel.json";

    // By this member of the metadata a kernelspec of this host is known.
    private const string Mark = "notebooks";
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether this host installed it.</summary>
    public bool IsOurs => Version is not null;

    /// <summary>Reads a kernelspec; null where the folder holds none.</summary>
    public static Kernelspec? Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        var name = Path.GetFileName(folder);
        if (!File.Exists(file)) return null;
        try
        {
            var spec = JsonNode.Parse(File.ReadAllText(file), documentOptions: new JsonDocumentOptions { AllowTrailingCommas = true }) as JsonObject;
            var program = (spec?["argv"] as JsonArray)?.FirstOrDefault();
            var ours = (spec?["metadata"] as JsonObject)?[Mark] as JsonObject;
            return new Kernelspec(name, folder, Text(spec?["display_name"]) ?? name, Text(program) ?? "", ours is null ? null : Text(ours["version"]) ?? "");
        }
        catch (Exception problem) when (problem is JsonException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // It is somebody's all the same.
            return new Kernelspec(name, folder, name, "", Version: null);
        }
    }

    /// <summary>The content of <c>kernel.json</c> for this host.</summary>
    /// <param name="displayName">What people choose it by.</param>
    /// <param name="program">The host, a full path.</param>
    /// <param name="dotnet">The folder of the .NET installation that is to run it.</param>
    /// <param name="version">The host's version.</param>
    public static string Write(string displayName, string program, string dotnet, string version) => new JsonObject
    {
        ["argv"] = new JsonArray(program, Commands.KernelCommand.Name, "{connection_file}"),
        ["display_name"] = displayName,
        ["language"] = "C#",
        ["interrupt_mode"] = "message",
        ["env"] = new JsonObject { ["DOTNET_ROOT"] = dotnet },
        ["metadata"] = new JsonObject { ["debugger"] = false, [Mark] = new JsonObject { ["version"] = version } },
    }.ToJsonString(Layout) + "\n";

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
