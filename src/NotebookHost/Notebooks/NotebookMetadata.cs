using System.Collections.Immutable;
using System.Text.Json;

namespace NotebookHost.Notebooks;

/// <summary>
/// Reads metadata, of which nbformat defines a few members and keeps the rest as it is. What the schema asks of
/// those few is made so where nothing is lost by it, and else refused.
/// </summary>
internal static class NotebookMetadata
{
    /// <summary>The metadata of the notebook.</summary>
    /// <exception cref="NotebookFormatException">It is no object, or names a language other than C#.</exception>
    public static ImmutableSortedDictionary<string, JsonElement> Of(NotebookSource source, JsonElement root)
    {
        var metadata = ObjectAt(source, root, "The notebook's metadata", "metadata");
        foreach (var name in (ReadOnlySpan<string>)["kernelspec", "language_info"])
        {
            if (metadata.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Object)
                throw source.Error($"\"{name}\" is {NotebookSource.Describe(value)}, not an object.", "Choose the kernel again in Jupyter or VS Code, and save.", "metadata", name);
        }

        if (NotebookLanguage.OtherThanCSharp(metadata) is { } language)
        {
            throw source.Error(
                $"The notebook is written in \"{language}\", and this program runs C#.",
                "Choose the kernel .NET (C#) in Jupyter or VS Code, or leave this notebook out.",
                "metadata",
                metadata.ContainsKey("kernelspec") ? "kernelspec" : "language_info");
        }

        return WithNames(metadata);
    }

    /// <summary>The metadata of cell <paramref name="index"/>, from 0; a tag given twice is kept once.</summary>
    public static ImmutableSortedDictionary<string, JsonElement> OfCell(NotebookSource source, JsonElement cell, int index)
    {
        var metadata = ObjectAt(source, cell, $"The metadata of cell {index + 1}", "cells", index, "metadata");
        if (!metadata.TryGetValue("tags", out var tags))
            return metadata;
        if (tags.ValueKind != JsonValueKind.Array || tags.EnumerateArray().Any(tag => tag.ValueKind != JsonValueKind.String || !IsTag(tag.GetString()!)))
            throw source.Error($"The tags of cell {index + 1} are not a list of words without commas.", "Set the cell's tags again.", "cells", index, "metadata", "tags");
        var different = tags.EnumerateArray().Select(tag => tag.GetString()!).Distinct(StringComparer.Ordinal).ToArray();
        return different.Length == tags.GetArrayLength() ? metadata : metadata.SetItem("tags", JsonSerializer.SerializeToElement(different));
    }

    private static bool IsTag(string tag) => tag.Length > 0 && !tag.Contains(',', StringComparison.Ordinal) && !tag.Contains('\n', StringComparison.Ordinal);

    private static ImmutableSortedDictionary<string, JsonElement> ObjectAt(NotebookSource source, JsonElement holder, string subject, params object[] path)
    {
        if (!holder.TryGetProperty("metadata", out var metadata))
            return JsonValues.NoMembers;
        return metadata.ValueKind == JsonValueKind.Object
            ? JsonValues.MembersOf(metadata)
            : throw source.Error($"{subject} is {NotebookSource.Describe(metadata)}, not an object.", "Make it {}.", path);
    }

    // The schema demands a name wherever the kernel or the language is described at all.
    private static ImmutableSortedDictionary<string, JsonElement> WithNames(ImmutableSortedDictionary<string, JsonElement> metadata)
    {
        if (metadata.TryGetValue("kernelspec", out var kernelspec))
        {
            var name = JsonValues.TextAt(metadata, "kernelspec", "name") ?? ".net-csharp";
            var display = JsonValues.TextAt(metadata, "kernelspec", "display_name") ?? (name == ".net-csharp" ? ".NET (C#)" : name);
            metadata = metadata.SetItem("kernelspec", With(kernelspec, ("display_name", display), ("name", name)));
        }

        if (metadata.TryGetValue("language_info", out var language) && JsonValues.TextAt(metadata, "language_info", "name") is null)
            metadata = metadata.SetItem("language_info", With(language, ("name", "C#")));
        return metadata;
    }

    private static JsonElement With(JsonElement value, params ReadOnlySpan<(string Name, string Text)> members)
    {
        var all = JsonValues.MembersOf(value);
        foreach (var (name, text) in members)
            all = all.SetItem(name, JsonValues.Text(text));
        return JsonSerializer.SerializeToElement(all);
    }
}
