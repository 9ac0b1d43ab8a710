namespace NotebookHost.Engine;

/// <summary>
/// A stretch of a notebook's code on a thread. What waits in it can be woken with an exception; what the host does on its
/// behalf, such as sending its output, cannot.
/// </summary>
internal sealed class CodeStretch
{
    [ThreadStatic]
    private static CodeStretch? current;

    private readonly object gate = new();
    private readonly Thread thread = Thread.CurrentThread;
    private readonly CodeStretch? outer = current;
    private bool awake;
    private bool woken;

    private CodeStretch()
    {
    }

    /// <summary>Begins a stretch on this thread.</summary>
    public static CodeStretch Begin() => current = new CodeStretch();

    /// <summary>Does something for the code that is not to be broken off.</summary>
    public static T Shield<T>(Func<T> work)
    {
        if (current is not { } stretch || stretch.awake) return work();
        stretch.StayAwake();
        try
        {
            return work();
        }
        finally
        {
            lock (stretch.gate) stretch.awake = false;
        }
    }

    /// <summary>Ends the stretch, on its own thread. No interrupt of it is left for what the thread does next.</summary>
    public void End()
    {
        if (!awake) StayAwake();
        current = outer;
    }

    /// <summary>Ends the wait the code is in, or its next one; from another thread.</summary>
    public void Wake()
    {
        lock (gate)
        {
            if (awake) return;
            woken = true;
            thread.Interrupt();
        }
    }

    private void StayAwake()
    {
        while (true)
        {
            try
            {
                lock (gate)
                {
                    awake = true;
                    if (!woken) return;
                    woken = false;
                }

                // An interrupt that found the thread busy would strike at its next wait.
                Thread.Sleep(1);
                return;
            }
            catch (ThreadInterruptedException)
            {
                // It has struck.
            }
        }
    }
}
