using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using NotebookHost.Cells;
using NotebookHost.Display;

namespace NotebookHost.Workers;

/// <summary>
/// A process that runs the cells of one notebook, at the host's bidding. It talks through a named pipe that only it and the
/// host know, so that whatever the notebook writes to its standard streams, or the processes it starts do, cannot be taken
/// for a message. The working folder is the notebook's.
/// </summary>
internal static class Worker
{
    /// <summary>The hidden command that starts one.</summary>
    public const string Command = "worker";

    /// <summary>Serves the host until it says to leave or goes away.</summary>
    /// <param name="pipeName">The host's pipe.</param>
    public static async Task<int> RunAsync(string pipeName)
    {
        ProcessGroup.Found();
        CellConsole.Install();
        var starting = Task.Run(() => CellSession.StartAsync(Environment.CurrentDirectory));

        await using var pipe = new NamedPipeClientStream(".", pipeName, PipeDirection.InOut, PipeOptions.Asynchronous);
        await pipe.ConnectAsync(TimeSpan.FromSeconds(30), CancellationToken.None);
        var writer = new MessageWriter<WorkerMessage>(pipe, WorkerJson.Default.WorkerMessage);
        var requests = Listen(pipe);

        var leaving = false;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            if (!Volatile.Read(ref leaving)) writer.Write(new Exiting(Environment.ExitCode));
        };
        using var session = await starting;
        AppDomain.CurrentDomain.UnhandledException += (_, unhandled) =>
        {
            if (unhandled.ExceptionObject is Exception exception) writer.Write(new Failing(ToError(session.Report(exception))));
        };

        // A cell's time limit is counted from here on, not from the start of the process.
        writer.Write(new Ready());
        await foreach (var request in requests.ReadAllAsync())
        {
            if (request is not RunCell run) break;
            var result = await session.ExecuteAsync(run.Name, run.Language, run.Code, new PipeSink(run.Cell, writer), CancellationToken.None);
            writer.Write(new Ended(run.Cell, result.Shown is { } error ? ToError(error) : null));
        }

        Volatile.Write(ref leaving, true);
        // Threads that the notebook left running do not keep the process.
        Environment.Exit(0);
        return 0;
    }

    private static WorkerError ToError(Notebooks.ErrorOutput error) => new(error.Name, error.Value, error.Traceback);

    /// <remarks>On a thread of its own: the host going away ends the process whatever the cells do.</remarks>
    private static ChannelReader<WorkerRequest> Listen(Stream pipe)
    {
        var requests = Channel.CreateUnbounded<WorkerRequest>();
        var thread = new Thread(() =>
        {
            try
            {
                using var reader = new StreamReader(pipe, Encoding.UTF8, leaveOpen: true);
                while (reader.ReadLine() is { } line)
                {
                    if (JsonSerializer.Deserialize(line, WorkerJson.Default.WorkerRequest) is { } request) requests.Writer.TryWrite(request);
                }
            }
            catch (IOException)
            {
                // The same as an end.
            }

            ProcessGroup.EndOwn();
        })
        { IsBackground = true, Name = "requests" };
        thread.Start();
        return requests.Reader;
    }
}
