using System.Collections.Immutable;
using System.Text.Json;

namespace NotebookHost.Notebooks;

/// <summary>An output of a cell: a <see cref="StreamOutput"/>, a <see cref="RichOutput"/> or an <see cref="ErrorOutput"/>.</summary>
public abstract record CellOutput
{
    private protected CellOutput()
    {
    }
}

/// <summary>Text written to a stream.</summary>
/// <param name="Name">stdout or stderr.</param>
/// <param name="Text">The text.</param>
public sealed record StreamOutput(string Name, string Text) : CellOutput;

/// <summary>A value in one or more MIME types.</summary>
/// <param name="Data">
/// MIME type to content: any JSON value for a type that is JSON (<see cref="MimeTypes.IsJson"/>), else a JSON string.
/// </param>
/// <param name="Metadata">The output's metadata, by name in ordinal order.</param>
public abstract record RichOutput(
    ImmutableSortedDictionary<string, JsonElement> Data,
    ImmutableSortedDictionary<string, JsonElement> Metadata) : CellOutput
{
    /// <summary>The content of a MIME type that holds text, or null where the output lacks that type.</summary>
    public string? TextOf(string mimeType) =>
        Data.TryGetValue(mimeType, out var content) && content.ValueKind == JsonValueKind.String ? content.GetString() : null;
}

/// <summary>A value that was displayed.</summary>
/// <param name="Data">MIME type to content, as in <see cref="RichOutput"/>.</param>
/// <param name="Metadata">The output's metadata.</param>
public sealed record DisplayOutput(
    ImmutableSortedDictionary<string, JsonElement> Data,
    ImmutableSortedDictionary<string, JsonElement> Metadata) : RichOutput(Data, Metadata);

/// <summary>The value of the cell's last expression.</summary>
/// <param name="Data">MIME type to content, as in <see cref="RichOutput"/>.</param>
/// <param name="Metadata">The output's metadata.</param>
public sealed record ResultOutput(
    ImmutableSortedDictionary<string, JsonElement> Data,
    ImmutableSortedDictionary<string, JsonElement> Metadata) : RichOutput(Data, Metadata);

/// <summary>What ended the cell early.</summary>
/// <param name="Name">The kind of error: an exception's type name, or "CompilationError".</param>
/// <param name="Value">The message.</param>
/// <param name="Traceback">The lines to show; never empty.</param>
public sealed record ErrorOutput(string Name, string Value, ImmutableArray<string> Traceback) : CellOutput;
