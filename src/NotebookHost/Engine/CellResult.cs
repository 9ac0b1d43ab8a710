using NotebookHost.Notebooks;

namespace NotebookHost.Engine;

/// <summary>How a cell ended. The four cases below are all there are.</summary>
internal abstract record CellResult
{
    private protected CellResult()
    {
    }
}

/// <summary>The cell ran to its end.</summary>
internal sealed record Completed : CellResult;

/// <summary>The cell did not compile, and none of it ran.</summary>
/// <param name="Error">Each diagnostic with its line of code under a caret.</param>
internal sealed record CompilationFailed(ErrorOutput Error) : CellResult;

/// <summary>The cell's code, or a formatter of what it showed, threw an exception.</summary>
/// <param name="Error">The exception with the user's own frames.</param>
internal sealed record Threw(ErrorOutput Error) : CellResult;

/// <summary>The cell was told to stop before it ended.</summary>
internal sealed record Interrupted : CellResult;
