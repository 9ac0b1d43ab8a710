namespace NotebookHost.Jupyter;

/// <summary>
/// A kernel's own log, on the standard error it was started with. Of messages that were dropped only some are logged, so
/// that a flood of them does not fill a disk.
/// </summary>
internal sealed class KernelLog(TextWriter output)
{
    private const int LoggedSingly = 10;
    private const int Interval = 10_000;
    private int dropped;

    /// <summary>Logs a line.</summary>
    public void Write(string line) => output.WriteLine("notebooks kernel: " + line);

    /// <summary>Counts, and mostly logs, a message that is not answered.</summary>
    /// <param name="channel">Where it came in.</param>
    /// <param name="reason">Why it is not answered.</param>
    public void Dropped(JupyterChannel channel, string reason)
    {
        dropped++;
        if (dropped <= LoggedSingly) Write($"dropped a message on the {channel} channel: {reason}");
        else if (dropped % Interval == 0) Write($"{dropped} messages dropped so far, the last one on the {channel} channel: {reason}");
    }
}
