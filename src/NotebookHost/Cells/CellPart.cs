using NotebookHost.Notebooks;

namespace NotebookHost.Cells;

/// <summary>A stretch of a cell in one language.</summary>
/// <param name="Language">C#, Markdown or HTML.</param>
/// <param name="Text">The text on the lines it has in the cell: blank lines stand for what comes before it.</param>
internal sealed record CellPart(Magic Language, string Text);

/// <summary>A cell taken apart at its magic commands.</summary>
/// <param name="Parts">The parts in order; blank ones are left out.</param>
/// <param name="Timed">Whether <c>#!time</c> stands in it.</param>
/// <param name="Error">What is wrong with a magic command, or null; when it is not null nothing of the cell is to run.</param>
internal sealed record CellParts(IReadOnlyList<CellPart> Parts, bool Timed, ErrorOutput? Error);
