namespace NotebookHost.Engine;

/// <summary>
/// A thread with a stack of 16 MB, for code of any depth. It is used again when what it ran has ended: to make one takes
/// several milliseconds.
/// </summary>
internal sealed class DeepThread : IDisposable
{
    private const int StackSize = 16 * 1024 * 1024;
    private static DeepThread? idle;

    private readonly SemaphoreSlim given = new(0);
    private Action? next;

    /// <summary>Runs work, which must not throw, on such a thread. Returns at once.</summary>
    public static void Start(Action work)
    {
        var free = Interlocked.Exchange(ref idle, null);
        if (free is not null)
        {
            free.Give(work);
            return;
        }

#pragma warning disable CA2000 // It disposes of itself when it ends.
        var thread = new DeepThread();
#pragma warning restore CA2000
        thread.Give(work);
        // Without the context of whoever happens to need it first.
        new Thread(thread.Serve, StackSize) { Name = "cells", IsBackground = true }.UnsafeStart();
    }

    public void Dispose() => given.Dispose();

    private void Give(Action work)
    {
        next = work;
        given.Release();
    }

    private void Serve()
    {
        // What one piece of work leaves in its context is not to reach the next.
        var context = ExecutionContext.Capture()!;
        do
        {
            given.Wait();
            var work = next!;
            next = null;
            ExecutionContext.Run(context, static run => ((Action)run!)(), work);
        }
        while (Interlocked.CompareExchange(ref idle, this, null) is null);
        Dispose();
    }
}
