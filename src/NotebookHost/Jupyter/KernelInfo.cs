using System.Reflection;
using System.Text.Json.Nodes;
using NotebookHost.Running;

namespace NotebookHost.Jupyter;

/// <summary>What a kernel says of itself.</summary>
internal static class KernelInfo
{
    /// <summary>The kernel's name in the protocol.</summary>
    public const string Implementation = "notebooks";

    /// <summary>The version of this program.</summary>
    public static readonly string Version =
        typeof(KernelInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>The content of a kernel_info_reply.</summary>
    public static JsonObject Reply() => new()
    {
        ["status"] = "ok",
        ["protocol_version"] = WireFormat.ProtocolVersion,
        ["implementation"] = Implementation,
        ["implementation_version"] = Version,
        ["language_info"] = Language(),
        ["banner"] = $"C# 14 on .NET {Environment.Version}, notebooks {Version}. #!lsmagic lists the magic commands.",
        ["debugger"] = false,
        ["help_links"] = new JsonArray(
            new JsonObject { ["text"] = "C#", ["url"] = "https://learn.microsoft.com/dotnet/csharp/" },
            new JsonObject { ["text"] = ".NET API", ["url"] = "https://learn.microsoft.com/dotnet/api/" }),
    };

    private static JsonObject Language()
    {
        var language = JsonObject.Create(KernelMetadata.LanguageInfo)!;
        language["codemirror_mode"] = "text/x-csharp";
        language["nbconvert_exporter"] = "script";
        return language;
    }
}
