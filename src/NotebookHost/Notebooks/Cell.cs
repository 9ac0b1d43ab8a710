using System.Collections.Immutable;
using System.Text.Json;

namespace NotebookHost.Notebooks;

/// <summary>A cell.</summary>
/// <param name="Id">The cell's id: 1 to 64 letters, digits, <c>-</c> or <c>_</c>, unique in the notebook.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Source">The text, lines joined.</param>
/// <param name="Metadata">The cell's metadata, tags included, by name in ordinal order.</param>
/// <param name="ExecutionCount">The number of the execution that made the outputs, or null for a cell not run.</param>
/// <param name="Outputs">The outputs in order; none for a cell that holds no code.</param>
/// <param name="Attachments">File name to MIME type to content, for images inside Markdown; none for code.</param>
public sealed record Cell(
    string Id,
    CellKind Kind,
    string Source,
    ImmutableSortedDictionary<string, JsonElement> Metadata,
    int? ExecutionCount,
    ImmutableArray<CellOutput> Outputs,
    ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, JsonElement>> Attachments)
{
    /// <summary>No attachments.</summary>
    public static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, JsonElement>> NoAttachments { get; } =
        ImmutableSortedDictionary.Create<string, ImmutableSortedDictionary<string, JsonElement>>(StringComparer.Ordinal);

    /// <summary>A cell that has not run and has no metadata.</summary>
    public static Cell Of(CellKind kind, string id, string source) =>
        new(id, kind, source, JsonValues.NoMembers, null, [], NoAttachments);

    /// <summary>The cell's tags, in order; none where the metadata has no list of them.</summary>
    public ImmutableArray<string> Tags =>
        Metadata.TryGetValue("tags", out var tags) && tags.ValueKind == JsonValueKind.Array
            ? [.. tags.EnumerateArray().Where(tag => tag.ValueKind == JsonValueKind.String).Select(tag => tag.GetString()!)]
            : [];

    /// <summary>
    /// The name of the kernel this one cell asks for, such as <c>csharp</c>, <c>fsharp</c> or <c>markdown</c>, as .NET
    /// notebooks note it in <c>polyglot_notebook.kernelName</c> or, earlier, in <c>dotnet_interactive.language</c>; else null.
    /// </summary>
    public string? KernelName =>
        JsonValues.TextAt(Metadata, "polyglot_notebook", "kernelName") ?? JsonValues.TextAt(Metadata, "dotnet_interactive", "language");
}
