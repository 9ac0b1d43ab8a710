using System.Collections.Immutable;
using System.Text.Json;

namespace NotebookHost.Notebooks;

/// <summary>Which language a notebook says it is written in.</summary>
internal static class NotebookLanguage
{
    private static readonly string[] CSharpNames = [".net-csharp", "csharp", "c#", "cs"];

    // Names of the front end, which say nothing of the language.
    private static readonly string[] FrontEndNames = ["polyglot-notebook", "dotnet-interactive", ".net-interactive"];

    /// <summary>
    /// The language or kernel the notebook declares when that is not C#; null when it is C#, or nothing is declared.
    /// The first of these that says anything decides: the kernelspec's language, the default kernel of a polyglot
    /// notebook, <c>language_info.name</c>, the kernelspec's name.
    /// </summary>
    public static string? OtherThanCSharp(ImmutableSortedDictionary<string, JsonElement> metadata)
    {
        var declared = new[]
        {
            JsonValues.TextAt(metadata, "kernelspec", "language"),
            JsonValues.TextAt(metadata, "polyglot_notebook", "kernelInfo", "defaultKernelName"),
            JsonValues.TextAt(metadata, "dotnet_interactive", "defaultKernelName"),
            JsonValues.TextAt(metadata, "language_info", "name"),
            JsonValues.TextAt(metadata, "kernelspec", "name"),
        }.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name) && !FrontEndNames.Contains(name, StringComparer.OrdinalIgnoreCase));

        return declared is null || CSharpNames.Contains(declared.Trim(), StringComparer.OrdinalIgnoreCase) ? null : declared;
    }
}
