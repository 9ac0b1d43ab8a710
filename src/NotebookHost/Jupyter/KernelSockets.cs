using NetMQ;
using NetMQ.Sockets;

namespace NotebookHost.Jupyter;

/// <summary>The ways a kernel and its clients talk; the heartbeat is answered where it arrives.</summary>
internal enum JupyterChannel
{
    /// <summary>Requests to run code and about it.</summary>
    Shell,

    /// <summary>Requests that do not wait for running code.</summary>
    Control,

    /// <summary>What all clients are told.</summary>
    IoPub,

    /// <summary>Questions to the reader.</summary>
    Stdin,
}

/// <summary>
/// A kernel's ZeroMQ sockets. One thread owns them all: it receives, answers the heartbeat, and sends what other threads
/// have queued, in the order in which it was queued over all channels.
/// </summary>
internal sealed class KernelSockets : IDisposable
{
    // A frame that claims to be larger ends its connection, before memory is set aside for it.
    private const long LargestFrame = 128 * 1024 * 1024;
    private const int MostAtOnce = 100;

    private readonly NetMQPoller poller = [];
    private readonly NetMQQueue<(JupyterChannel Channel, IReadOnlyList<byte[]> Frames, TaskCompletionSource? Sent)> outbox = new();
    private readonly RouterSocket shell = new();
    private readonly RouterSocket control = new();
    private readonly RouterSocket stdin = new();
    private readonly RouterSocket heartbeat = new();
    private readonly PublisherSocket publisher = new();

    /// <summary>Binds the sockets; nothing is received before <see cref="Run"/>.</summary>
    /// <param name="connection">Where to listen: at its address and nowhere else.</param>
    /// <param name="received">Takes each message's frames, on the thread of <see cref="Run"/>, and must return soon.</param>
    /// <exception cref="ConnectionFileException">A port is taken, or the address is none of this machine's.</exception>
    public KernelSockets(ConnectionFile connection, Action<JupyterChannel, List<byte[]>> received)
    {
        try
        {
            Bind(connection, shell, connection.Ports.Shell);
            Bind(connection, control, connection.Ports.Control);
            Bind(connection, stdin, connection.Ports.Stdin);
            Bind(connection, publisher, connection.Ports.IoPub);
            Bind(connection, heartbeat, connection.Ports.Heartbeat);
        }
        catch
        {
            Close();
            throw;
        }

        Receive(shell, frames => received(JupyterChannel.Shell, frames));
        Receive(control, frames => received(JupyterChannel.Control, frames));
        Receive(stdin, frames => received(JupyterChannel.Stdin, frames));
        Receive(heartbeat, frames => heartbeat.TrySendMultipartBytes(frames));
        outbox.ReceiveReady += (_, ready) =>
        {
            for (var i = 0; i < MostAtOnce && ready.Queue.TryDequeue(out var message, TimeSpan.Zero); i++)
            {
                // A router drops what is for a client that has gone.
                Socket(message.Channel).TrySendMultipartBytes(message.Frames);
                message.Sent?.SetResult();
            }
        };
        foreach (var pollable in (ISocketPollable[])[outbox, shell, control, stdin, heartbeat]) poller.Add(pollable);
    }

    /// <summary>Serves the sockets on this thread until <see cref="Stop"/>.</summary>
    public void Run() => poller.Run();

    /// <summary>Queues a message. For any thread.</summary>
    public void Send(JupyterChannel channel, IReadOnlyList<byte[]> frames) => outbox.Enqueue((channel, frames, null));

    /// <summary>Queues a message and waits until it and all before it have been handed over, or half a second has gone by.</summary>
    public void SendAndWait(JupyterChannel channel, IReadOnlyList<byte[]> frames)
    {
        var sent = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        outbox.Enqueue((channel, frames, sent));
        sent.Task.Wait(TimeSpan.FromSeconds(0.5));
    }

    /// <summary>Ends <see cref="Run"/>. For any thread.</summary>
    public void Stop()
    {
        if (poller.IsRunning) poller.StopAsync();
    }

    public void Dispose()
    {
        poller.Dispose();
        Close();
    }

    private static void Bind(ConnectionFile connection, NetMQSocket socket, int port)
    {
        socket.Options.Linger = TimeSpan.FromSeconds(1);
        socket.Options.MaxMsgSize = LargestFrame;
        // Output is never dropped for a client that reads slowly.
        socket.Options.SendHighWatermark = 0;
        socket.Options.ReceiveHighWatermark = 0;
        if (connection.Address.Contains(':', StringComparison.Ordinal)) socket.Options.IPv4Only = false;
        try
        {
            socket.Bind(connection.Endpoint(port));
        }
        catch (NetMQException problem)
        {
            throw new ConnectionFileException(
                $"{connection.Endpoint(port)} cannot be listened at ({problem.ErrorCode}). Another program may use the port; start the kernel again with a new connection file.", problem);
        }
    }

    private static void Receive(NetMQSocket socket, Action<List<byte[]>> take) => socket.ReceiveReady += (_, _) =>
    {
        for (var i = 0; i < MostAtOnce; i++)
        {
            var frames = new List<byte[]>();
            if (!socket.TryReceiveMultipartBytes(ref frames)) return;
            take(frames);
        }
    };

    private NetMQSocket Socket(JupyterChannel channel) => channel switch
    {
        JupyterChannel.Shell => shell,
        JupyterChannel.Control => control,
        JupyterChannel.Stdin => stdin,
        _ => publisher,
    };

    private void Close()
    {
        shell.Dispose();
        control.Dispose();
        stdin.Dispose();
        heartbeat.Dispose();
        publisher.Dispose();
        outbox.Dispose();
        NetMQConfig.Cleanup(block: false);
    }
}
