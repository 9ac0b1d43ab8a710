using NotebookHost.Notebooks;

namespace NotebookHost.Engine;

/// <summary>How a cell ended. The four cases below are all there are.</summary>
/// <param name="Shown">What to show for a cell that ended early; null for one that ran to its end.</param>
internal abstract record CellResult(ErrorOutput? Shown);

/// <summary>The cell ran to its end.</summary>
internal sealed record Completed() : CellResult((ErrorOutput?)null);

/// <summary>The cell did not compile, and none of it ran.</summary>
/// <param name="Error">Each diagnostic with its line of code under a caret.</param>
internal sealed record CompilationFailed(ErrorOutput Error) : CellResult(Error);

/// <summary>The cell's code, or a formatter of what it showed, threw an exception.</summary>
/// <param name="Error">The exception with the user's own frames.</param>
internal sealed record Threw(ErrorOutput Error) : CellResult(Error);

/// <summary>The cell was told to stop before it ended.</summary>
internal sealed record Interrupted() : CellResult(Report)
{
    private static readonly ErrorOutput Report =
        new("Interrupted", "The cell was interrupted.", ["Interrupted: The cell was interrupted."]);
}
