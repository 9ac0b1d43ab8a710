using System.Collections.Immutable;
using System.Text.Json;

namespace NotebookHost.Notebooks;

/// <summary>A notebook in nbformat 4.5: cells in order, and metadata kept as it was read.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Metadata">The notebook's metadata, by name in ordinal order.</param>
public sealed record Notebook(ImmutableArray<Cell> Cells, ImmutableSortedDictionary<string, JsonElement> Metadata)
{
    /// <summary>A notebook without cells or metadata.</summary>
    public static Notebook Empty { get; } = new([], JsonValues.NoMembers);
}
