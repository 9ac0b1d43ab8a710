using System.Collections.Immutable;
using NotebookHost.Notebooks;

namespace NotebookHost.Running;

/// <summary>What came of a notebook.</summary>
/// <param name="Name">The file's name without its extension.</param>
/// <param name="Executed">The notebook with its outputs, or null when it could not be read.</param>
/// <param name="Failures">What failed, in order; none when all went well.</param>
/// <param name="NotRun">How many cells were not run because one before them failed.</param>
internal sealed record NotebookOutcome(string Name, Notebook? Executed, ImmutableArray<CellFailure> Failures, int NotRun)
{
    /// <summary>A notebook that could not be read, run or kept.</summary>
    public static NotebookOutcome Broken(string name, string kind, string message) =>
        new(name, Executed: null, [new CellFailure(null, null, new ErrorOutput(kind, message, [message]))], NotRun: 0);

    /// <summary>What went wrong, in a sentence or two; null when all went well.</summary>
    public string? Summary => Failures is not [var first, ..]
        ? null
        : (first.Cell is { } cell ? $"Cell {cell} failed. " : "") + first.Error.Value + (NotRun > 0 ? $" Cells not run: {NotRun}." : "");
}

/// <summary>A failure, of a cell or of the notebook as a whole.</summary>
/// <param name="Cell">The number under which the cell ran, from 1; null for the notebook as a whole.</param>
/// <param name="Id">The cell's id, or null likewise.</param>
/// <param name="Error">What went wrong.</param>
internal sealed record CellFailure(int? Cell, string? Id, ErrorOutput Error);
