using NotebookHost.Cells.Magics;
using NotebookHost.Notebooks;

namespace NotebookHost.Cells;

/// <summary>A stretch of a cell in one language, or a magic command in it that does something.</summary>
/// <param name="Language">The language; for a command the one it stands in.</param>
/// <param name="Text">
/// The text. What is run has the lines it has in the cell: blank lines stand for what comes before it. Empty for a command.
/// </param>
/// <param name="Call">The command, or null for text.</param>
internal sealed record CellPart(Language Language, string Text, MagicCall? Call = null);

/// <summary>A cell taken apart at its magic commands.</summary>
/// <param name="Parts">The parts in order; blank ones are left out.</param>
/// <param name="Timed">Whether <c>#!time</c> stands in it.</param>
/// <param name="Error">What is wrong with a magic command, or null; when it is not null nothing of the cell is to run.</param>
internal sealed record CellParts(IReadOnlyList<CellPart> Parts, bool Timed, ErrorOutput? Error);
