using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace NotebookHost.Notebooks;

/// <summary>A notebook in nbformat 4.5: cells in order, and metadata kept as it was read.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Metadata">The notebook's metadata object.</param>
public sealed record Notebook(ImmutableArray<Cell> Cells, JsonObject Metadata);

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Code to run.</summary>
    Code,

    /// <summary>Markdown to show.</summary>
    Markdown,

    /// <summary>Text that is neither run nor shown as Markdown.</summary>
    Raw,
}

/// <summary>A cell.</summary>
/// <param name="Id">The cell's id: 1 to 64 letters, digits, <c>-</c> or <c>_</c>, unique in the notebook.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Source">The text, lines joined.</param>
/// <param name="Metadata">The cell's metadata object, tags included.</param>
/// <param name="ExecutionCount">The number of the execution that made the outputs, from 1, or null.</param>
/// <param name="Outputs">The outputs in order; none for a cell that holds no code.</param>
/// <param name="Attachments">The cell's attachments, or null.</param>
public sealed record Cell(
    string Id,
    CellKind Kind,
    string Source,
    JsonObject Metadata,
    int? ExecutionCount,
    ImmutableArray<CellOutput> Outputs,
    JsonObject? Attachments = null);

/// <summary>An output of a cell.</summary>
public abstract record CellOutput;

/// <summary>Text written to a stream.</summary>
/// <param name="Name">stdout or stderr.</param>
/// <param name="Text">The text.</param>
public sealed record StreamOutput(string Name, string Text) : CellOutput;

/// <summary>A value that was displayed, in one or more MIME types.</summary>
/// <param name="Data">MIME type to content: a string, or a JSON value for a MIME type that is JSON.</param>
/// <param name="Metadata">The output's metadata object.</param>
public sealed record DisplayOutput(ImmutableSortedDictionary<string, JsonNode> Data, JsonObject Metadata) : CellOutput;

/// <summary>The value of the cell's last expression.</summary>
/// <param name="Data">MIME type to content, as in <see cref="DisplayOutput"/>.</param>
/// <param name="Metadata">The output's metadata object.</param>
public sealed record ResultOutput(ImmutableSortedDictionary<string, JsonNode> Data, JsonObject Metadata) : CellOutput;

/// <summary>What ended the cell early.</summary>
/// <param name="Name">The kind of error: an exception's type name, or "CompilationError".</param>
/// <param name="Value">The message.</param>
/// <param name="Traceback">The lines to show; never empty.</param>
public sealed record ErrorOutput(string Name, string Value, ImmutableArray<string> Traceback) : CellOutput;
