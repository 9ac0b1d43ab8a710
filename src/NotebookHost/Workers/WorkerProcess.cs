using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NotebookHost.Cells;
using NotebookHost.Notebooks;

namespace NotebookHost.Workers;

/// <summary>The host's end of a worker: starts it, has it run cells, and ends it with all that it started.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Process process;
    private readonly NamedPipeServerStream pipe;
    private readonly MessageWriter<WorkerRequest> writer;
    private readonly Func<int, OutputCollector> outputsOf;
    private readonly Action<int, TimeSpan> took;
    private readonly CrashLog crash = new();
    private readonly Task drained;
    private readonly TaskCompletionSource gone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile TaskCompletionSource<CellEnd>? running;
    private volatile WorkerMessage? farewell;
    private Task listening = Task.CompletedTask;

    private WorkerProcess(Process process, NamedPipeServerStream pipe, Func<int, OutputCollector> outputsOf, Action<int, TimeSpan> took)
    {
        this.process = process;
        this.pipe = pipe;
        this.outputsOf = outputsOf;
        this.took = took;
        writer = new MessageWriter<WorkerRequest>(pipe, WorkerJson.Default.WorkerRequest);
        // Nothing is ever typed into a notebook that runs unattended: reading its input finds the end.
        process.StandardInput.Close();
        drained = Task.WhenAll(crash.ReadAsync(process.StandardError), new CrashLog().ReadAsync(process.StandardOutput));
    }

    /// <summary>Starts a worker.</summary>
    /// <param name="folder">The notebook's folder, which becomes the working folder.</param>
    /// <param name="outputsOf">Takes the output of the cell with that index.</param>
    /// <param name="took">Told the time of a cell that asked for it.</param>
    /// <param name="cancellation">Ends the wait for the worker, and the worker.</param>
    /// <exception cref="IOException">The worker ended before it answered.</exception>
    public static async Task<WorkerProcess> StartAsync(
        string folder, Func<int, OutputCollector> outputsOf, Action<int, TimeSpan> took, CancellationToken cancellation)
    {
        var name = "notebooks-" + RandomNumberGenerator.GetHexString(20);
        var pipe = new NamedPipeServerStream(
            name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        var process = Process.Start(StartInfo(name, folder)) ?? throw new IOException("The worker process did not start.");
        var worker = new WorkerProcess(process, pipe, outputsOf, took);
        try
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var connected = pipe.WaitForConnectionAsync(ended.Token);
            if (await Task.WhenAny(connected, process.WaitForExitAsync(ended.Token)) != connected)
            {
                await ended.CancelAsync();
                cancellation.ThrowIfCancellationRequested();
                throw new IOException($"The worker process ended at once with exit code {process.ExitCode}.");
            }

            await connected;
            worker.listening = worker.ListenAsync();
            await Task.WhenAny(worker.ready.Task, worker.gone.Task).WaitAsync(Patience, cancellation);
            if (!worker.ready.Task.IsCompleted) throw new IOException("The worker process ended before it was ready.");
        }
        catch (TimeoutException)
        {
            await worker.DisposeAsync();
            throw new IOException($"The worker process was not ready within {Patience.TotalSeconds} s.");
        }
        catch
        {
            await worker.DisposeAsync();
            throw;
        }

        return worker;
    }

    /// <summary>Runs a cell and returns how it ended; after <see cref="WorkerLost"/> this worker can run no more.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="timeout">The longest it may take.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<CellEnd> RunAsync(RunCell cell, TimeSpan timeout, CancellationToken cancellation)
    {
        var end = new TaskCompletionSource<CellEnd>(TaskCreationOptions.RunContinuationsAsynchronously);
        running = end;
        if (gone.Task.IsCompleted) return new WorkerLost(await LastWordsAsync());
        writer.Write(cell);
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        late.CancelAfter(timeout);
        try
        {
            var first = await Task.WhenAny(end.Task, gone.Task).WaitAsync(late.Token);
            return first == end.Task || end.Task.IsCompleted ? await end.Task : new WorkerLost(await LastWordsAsync());
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            ProcessGroup.End(process);
            await Task.WhenAny(gone.Task, Task.Delay(Grace, cancellation));
            var seconds = timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return new WorkerLost(Error("TimeoutError", $"The cell was stopped: it ran longer than the {seconds} s that --timeout allows."));
        }
    }

    /// <summary>Lets the worker leave, and ends it and all it started if it does not go in time.</summary>
    public async ValueTask DisposeAsync()
    {
        if (pipe.IsConnected && !gone.Task.IsCompleted)
        {
            // A worker that is busy does not read this; it is ended below.
            if (running is null or { Task.IsCompleted: true })
            {
                writer.Write(new Leave());
                await Task.WhenAny(gone.Task, Task.Delay(Grace));
            }
        }

        ProcessGroup.End(process);
        await Task.WhenAny(drained, Task.Delay(Grace));
        await pipe.DisposeAsync();
        await listening;
        process.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            using var reader = new StreamReader(pipe, Encoding.UTF8, leaveOpen: true);
            while (await reader.ReadLineAsync() is { } line)
            {
                if (JsonSerializer.Deserialize(line, WorkerJson.Default.WorkerMessage) is { } message) Take(message);
            }
        }
        catch (IOException)
        {
            // The same as an end.
        }
        catch (ObjectDisposedException)
        {
            // This worker was given up.
        }

        gone.TrySetResult();
    }

    private void Take(WorkerMessage message)
    {
        switch (message)
        {
            case Wrote wrote:
                outputsOf(wrote.Cell).Write(wrote.Stream, wrote.Text);
                break;
            case Displayed shown:
                outputsOf(shown.Cell).Display(shown.Data.WithComparers(StringComparer.Ordinal));
                break;
            case Cleared cleared:
                outputsOf(cleared.Cell).Clear(cleared.Wait);
                break;
            case Updated updated:
                outputsOf(updated.Cell).Update(updated.Display, updated.Data.WithComparers(StringComparer.Ordinal));
                break;
            case Valued valued:
                outputsOf(valued.Cell).Result(valued.Data.WithComparers(StringComparer.Ordinal));
                break;
            case Took time:
                outputsOf(time.Cell).Elapsed(TimeSpan.FromTicks(time.Ticks));
                took(time.Cell, TimeSpan.FromTicks(time.Ticks));
                break;
            case Ready:
                ready.TrySetResult();
                break;
            case Ended { Error: null }:
                running?.TrySetResult(new RanToEnd());
                break;
            case Ended { Error: var error }:
                running?.TrySetResult(new Failed(new ErrorOutput(error.Name, error.Value, error.Traceback)));
                break;
            default:
                farewell = message;
                break;
        }
    }

    private async Task<ErrorOutput> LastWordsAsync()
    {
        using var patience = new CancellationTokenSource(Grace);
        try
        {
            // Children that hold the streams open outlive the worker; they are ended so that reading ends.
            await process.WaitForExitAsync(patience.Token);
            ProcessGroup.End(process);
            await drained.WaitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            ProcessGroup.End(process);
        }

        var code = process.HasExited ? process.ExitCode : -1;
        return farewell switch
        {
            Failing { Error: var error } => new ErrorOutput(
                error.Name, "An exception that nothing caught ended the process: " + error.Value, ["An exception that nothing caught ended the process.", .. error.Traceback]),
            Exiting exiting => Error("ProcessExited", $"The cell ended its process with Environment.Exit({exiting.Code})."),
            _ when crash.StackOverflowed => Error("StackOverflow", "The cell overflowed the stack, which ends the process. Look for a method that calls itself without end."),
            _ when crash.LastWords is { } words => Error("ProcessCrashed", $"The process ended while the cell ran: {words}"),
            _ => Error("ProcessCrashed", $"The process ended while the cell ran, with exit code {code}{Meaning(code)}."),
        };
    }

    private static string Meaning(int code) => code switch
    {
        134 => " (abort)",
        137 => " (killed; it may have run out of memory)",
        139 => " (segmentation fault)",
        143 => " (terminated)",
        _ => "",
    };

    private static ErrorOutput Error(string name, string message) => new(name, message, [$"{name}: {message}"]);

    private static ProcessStartInfo StartInfo(string pipeName, string folder)
    {
        var program = Environment.ProcessPath ?? throw new IOException("The path of this program is unknown.");
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Started as `dotnet notebooks.dll`, this program is the dotnet command.
        if (Path.GetFileNameWithoutExtension(program) == "dotnet") start.ArgumentList.Add(typeof(WorkerProcess).Assembly.Location);
        start.ArgumentList.Add(Worker.Command);
        start.ArgumentList.Add(pipeName);
        return start;
    }
}
