namespace NotebookHost.Engine;

/// <summary>
/// The notebook's code while a cell runs: the stretches of it that are on some thread now, so that they can be ended. It is
/// the synchronisation context of that code, which is how what comes after an await belongs to it too; there each
/// continuation has a thread of the pool to itself, so that code that waits for a task does not keep the task from going on.
/// </summary>
internal sealed class RunningCode(CancellationToken cancellation) : SynchronizationContext
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private readonly HashSet<CodeStretch> stretches = [];
    private readonly TaskCompletionSource quiet = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool interrupted;

    /// <summary>Done when the code has been interrupted and none of it is on a thread any more.</summary>
    public Task Quiet => quiet.Task;

    /// <summary>Runs a piece of the notebook's code on this thread.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted before.</exception>
    public T Invoke<T>(Func<T> code)
    {
        var before = Current;
        var stretch = Enter() ?? throw new OperationCanceledException(cancellation);
        try
        {
            SetSynchronizationContext(this);
            return code();
        }
        finally
        {
            SetSynchronizationContext(before);
            Leave(stretch);
        }
    }

    /// <summary>Runs what follows an await. Of an interrupted cell nothing follows.</summary>
    public override void Post(SendOrPostCallback d, object? state) =>
        // With the cell's context: an exception that an async void method ends with comes here as a callback without its own.
        ThreadPool.QueueUserWorkItem(
            static item => item.Code.Continue(item.Callback, item.State), (Code: this, Callback: d, State: state), preferLocal: true);

    /// <inheritdoc/>
    public override void Send(SendOrPostCallback d, object? state) => d(state);

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Ends the code: what computes at its next check, what waits at once. Returns without waiting for that.</summary>
    public void Interrupt()
    {
        lock (gate)
        {
            if (interrupted) return;
            interrupted = true;
            if (stretches.Count == 0) quiet.TrySetResult();
        }

        Interrupts.Arm();
        if (!quiet.Task.IsCompleted) new Thread(Wake) { IsBackground = true, Name = "interrupt" }.Start();
    }

    private void Continue(SendOrPostCallback callback, object? state)
    {
        if (Enter() is not { } stretch) return;
        try
        {
            SetSynchronizationContext(this);
            callback(state);
        }
        finally
        {
            SetSynchronizationContext(null);
            Leave(stretch);
        }
    }

    private CodeStretch? Enter()
    {
        lock (gate)
        {
            if (interrupted) return null;
            var stretch = CodeStretch.Begin();
            stretches.Add(stretch);
            return stretch;
        }
    }

    private void Leave(CodeStretch stretch)
    {
        stretch.End();
        lock (gate)
        {
            stretches.Remove(stretch);
            if (interrupted && stretches.Count == 0) quiet.TrySetResult();
        }
    }

    // Code that catches everything may wait again.
    private void Wake()
    {
        for (var waited = TimeSpan.Zero; waited < Patience && !quiet.Task.IsCompleted; waited += Pause)
        {
            CodeStretch[] waiting;
            lock (gate)
            {
                waiting = [.. stretches];
            }

            foreach (var stretch in waiting) stretch.Wake();
            quiet.Task.Wait(Pause);
        }
    }
}
