using NotebookHost.Engine;

namespace NotebookHost.Display;

/// <summary>
/// The cell that the current code belongs to. It flows to tasks and threads that the cell starts, so that what they show
/// later still comes under their own cell; code that runs without a flow belongs to the cell that began last.
/// </summary>
internal static class CellContext
{
    private static readonly AsyncLocal<ICellSink?> Flowing = new();
    private static readonly AsyncLocal<CancellationToken> Interrupting = new();
    private static ICellSink? latest;

    /// <summary>Where output of the current code goes, or null when no cell has run.</summary>
    public static ICellSink? Current => Flowing.Value ?? Volatile.Read(ref latest);

    /// <summary>Tells the current code that its cell has been interrupted.</summary>
    public static CancellationToken Interruption => Interrupting.Value;

    /// <summary>Makes <paramref name="sink"/> the place for output of this thread and of all that it starts.</summary>
    /// <param name="sink">The cell's sink.</param>
    /// <param name="interruption">The cell's interrupt.</param>
    public static void Enter(ICellSink sink, CancellationToken interruption)
    {
        Flowing.Value = sink;
        Interrupting.Value = interruption;
        Volatile.Write(ref latest, sink);
    }
}
