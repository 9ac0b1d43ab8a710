using System.Collections.Immutable;
using System.Text.Json;

namespace NotebookHost.Running;

/// <summary>What an executed .NET notebook says of its kernel and language.</summary>
internal static class KernelMetadata
{
    private static readonly JsonElement KernelSpec = JsonElement.Parse(
        """{"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"}""");

    /// <summary>The language, as notebooks and the kernel's own reply name it.</summary>
    public static readonly JsonElement LanguageInfo = JsonElement.Parse(
        """{"file_extension": ".cs", "mimetype": "text/x-csharp", "name": "C#", "pygments_lexer": "csharp", "version": "14.0"}""");

    /// <summary>The metadata with kernel and language filled in where they are absent.</summary>
    public static ImmutableSortedDictionary<string, JsonElement> Complete(ImmutableSortedDictionary<string, JsonElement> metadata)
    {
        if (!metadata.ContainsKey("kernelspec")) metadata = metadata.Add("kernelspec", KernelSpec);
        return metadata.ContainsKey("language_info") ? metadata : metadata.Add("language_info", LanguageInfo);
    }
}
