using NotebookHost.Notebooks;

namespace NotebookHost.Workers;

/// <summary>How a cell ended, seen from the host. The three cases below are all there are.</summary>
internal abstract record CellEnd
{
    private protected CellEnd()
    {
    }
}

/// <summary>The cell ran to its end.</summary>
internal sealed record RanToEnd : CellEnd;

/// <summary>The cell failed, and the worker can go on with the state before it.</summary>
internal sealed record Failed(ErrorOutput Error) : CellEnd;

/// <summary>The worker is gone, and the notebook's state with it.</summary>
internal sealed record WorkerLost(ErrorOutput Error) : CellEnd;
