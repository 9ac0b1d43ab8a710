using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using NotebookHost.Cells;
using NotebookHost.Display;
using NotebookHost.Engine;

namespace NotebookHost.Jupyter;

/// <summary>
/// A Jupyter kernel for C#: one session of cells, served to the clients that know its connection file.
/// https://jupyter-client.readthedocs.io/en/stable/messaging.html
/// </summary>
internal sealed class KernelServer : IDisposable
{
    private readonly WireFormat wire;
    private readonly KernelLog log;
    private readonly KernelSockets sockets;
    private readonly KernelOutlet outlet;
    private readonly Questions questions = new();
    private readonly Task<CellSession> session;
    private readonly CodeRequests code;
    private readonly ExecuteRequests execution;
    private readonly ShellRequests shell;
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private KernelServer(ConnectionFile connection, Task<CellSession> session, KernelLog log, TimeProvider time)
    {
        this.session = session;
        this.log = log;
        wire = new WireFormat(connection, RandomNumberGenerator.GetHexString(32, lowercase: true), time);
        sockets = new KernelSockets(connection, Received);
        outlet = new KernelOutlet(wire, sockets.Send, sockets.SendAndWait);
        var history = new History();
        execution = new ExecuteRequests(session, questions, history, time);
        code = new CodeRequests(session);
        shell = new ShellRequests(execution, code, history, ShutDown, log);
    }

    /// <summary>Serves until a client asks for the end, or the client that started the kernel is gone. The working folder is the notebook's.</summary>
    /// <param name="connectionFile">The file that the client wrote.</param>
    /// <param name="error">Takes the log.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string connectionFile, TextWriter error)
    {
        // The compiler's own code is compiled while the sockets open and the client says hello.
        var session = Task.Run(() => CellSession.StartAsync(Environment.CurrentDirectory));
        try
        {
            var connection = ConnectionFile.Read(connectionFile);
            using var server = new KernelServer(connection, session, new KernelLog(error), TimeProvider.System);
            CellConsole.Install();
            await server.ServeAsync();
        }
        catch (ConnectionFileException problem)
        {
            await error.WriteLineAsync(problem.Message);
            return 2;
        }

        // Threads that cells left running do not keep the process.
        Environment.Exit(0);
        return 0;
    }

    public void Dispose()
    {
        sockets.Dispose();
        code.Dispose();
        questions.Dispose();
    }

    private async Task ServeAsync()
    {
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            execution.Interrupt();
        });
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            ended.TrySetResult();
        });
        _ = session.ContinueWith(
            static started => StrayExceptions.Survive(started.Result.Report), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        ClientWatch.Start(() => ended.TrySetResult());

        var thread = new Thread(sockets.Run) { IsBackground = true, Name = "sockets" };
        thread.Start();
        outlet.Publish("status", default, KernelState.Starting());
        var answering = Task.Run(shell.RunAsync);
        await await Task.WhenAny(ended.Task, answering);
        sockets.Stop();
        thread.Join(TimeSpan.FromSeconds(1));
    }

    // On the thread of the sockets: it must return soon.
    private void Received(JupyterChannel channel, List<byte[]> frames)
    {
        if (wire.Read(frames, out var message) is { } reason)
        {
            log.Dropped(channel, reason);
            return;
        }

        switch (channel)
        {
            case JupyterChannel.Shell:
                shell.Add(new Request(channel, message!, outlet));
                break;
            case JupyterChannel.Control:
                Control(new Request(channel, message!, outlet));
                break;
            default:
                if (message!.Type != "input_reply" || !questions.Answer(message.Text("value"))) log.Dropped(channel, "nothing was asked");
                break;
        }
    }

    private void Control(Request request)
    {
        request.Publish("status", KernelState.Busy());
        switch (request.Message.Type)
        {
            case "shutdown_request":
                ShutDown(request);
                return;
            case "interrupt_request":
                execution.Interrupt();
                request.Reply(new JsonObject { ["status"] = "ok" });
                break;
            case "kernel_info_request":
                request.Reply(KernelInfo.Reply());
                break;
            case "debug_request":
                request.Reply(DebugRequests.Refusal(request.Message));
                break;
            default:
                log.Write($"there is no answer to a {request.Message.Type} on the control channel");
                break;
        }

        request.Publish("status", KernelState.Idle());
    }

    private void ShutDown(Request request)
    {
        var reply = new JsonObject { ["status"] = "ok", ["restart"] = request.Message.Flag("restart", otherwise: false) };
        request.Reply(reply);
        request.Publish("shutdown_reply", (JsonObject)reply.DeepClone());
        request.Publish("status", KernelState.Idle());
        // Off this thread, which has to send the above first.
        Task.Run(() =>
        {
            outlet.PublishLast("status", request.Message.Header, KernelState.Idle());
            ended.TrySetResult();
        });
    }
}
