using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NotebookHost.Display;
using NotebookHost.Engine;
using NotebookHost.Notebooks;

namespace NotebookHost.Jupyter;

/// <summary>
/// Publishes what a cell gives as it comes. Text is gathered for some milliseconds, so that a loop that prints does not
/// make a message of each line; everything keeps its order. A cell that has printed very much is slowed to what clients can
/// take, as what they have not taken yet is kept in memory.
/// </summary>
/// <param name="request">The request that runs the cell.</param>
/// <param name="questions">Asks the reader.</param>
/// <param name="count">The cell's execution count.</param>
/// <param name="time">Wakes the sending of gathered text.</param>
internal sealed class RequestSink(Request request, Questions questions, int count, TimeProvider time) : ICellSink, IDisposable
{
    private const int MostGathered = 64 * 1024;
    private const long SlowedAfter = 32 * 1024 * 1024;
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan Slowing = TimeSpan.FromMilliseconds(8);

    private readonly Lock gate = new();
    private readonly StringBuilder gathered = new();
    private OutputStream gatheredFrom;
    private ITimer? timer;
    private bool waiting;
    private int displays;
    private long written;

    public void Write(OutputStream stream, ReadOnlySpan<char> text)
    {
        var slow = false;
        lock (gate)
        {
            if (stream != gatheredFrom) Flush();
            gatheredFrom = stream;
            gathered.Append(text);
            written += text.Length;
            if (gathered.Length >= MostGathered)
            {
                Flush();
                slow = written > SlowedAfter;
            }
            else if (!waiting)
            {
                waiting = true;
                timer ??= time.CreateTimer(static sink => ((RequestSink)sink!).SendGathered(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                timer.Change(Gathering, Timeout.InfiniteTimeSpan);
            }
        }

        if (slow) Thread.Sleep(Slowing);
    }

    public int Display(ImmutableSortedDictionary<string, JsonElement> data)
    {
        var display = Interlocked.Increment(ref displays) - 1;
        Publish("display_data", Shown(display, data));
        return display;
    }

    /// <remarks>The message belongs to the cell that updates, which may be a later one: clients look at the display's name only.</remarks>
    public void Update(int display, ImmutableSortedDictionary<string, JsonElement> data) =>
        ((CellContext.Current as ShieldedSink)?.Inner as RequestSink ?? this).Publish("update_display_data", Shown(display, data));

    public void Result(ImmutableSortedDictionary<string, JsonElement> data) =>
        Publish("execute_result", new JsonObject { ["execution_count"] = count, ["data"] = MimeData.Of(data), ["metadata"] = new JsonObject() });

    public void Clear(bool wait) => Publish("clear_output", new JsonObject { ["wait"] = wait });

    public string? ReadLine(string prompt, bool hidden, CancellationToken cancellation)
    {
        // What was printed stands before the question about it.
        SendGathered();
        return questions.Ask(request, prompt, hidden, cancellation);
    }

    public void Elapsed(TimeSpan elapsed) =>
        Display(MimeBundle.Plain($"Wall time: {elapsed.TotalMilliseconds.ToString("0.0###", CultureInfo.InvariantCulture)} ms"));

    /// <summary>Sends the text gathered so far.</summary>
    public void SendGathered()
    {
        lock (gate)
        {
            Flush();
        }
    }

    /// <summary>Sends the text gathered so far. Threads that the cell left running may still write.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            Flush();
            timer?.Dispose();
            timer = null;
        }
    }

    // Named by the request, so that no two cells of a session have a display of one name.
    private JsonObject Shown(int display, ImmutableSortedDictionary<string, JsonElement> data) => new()
    {
        ["data"] = MimeData.Of(data),
        ["metadata"] = new JsonObject(),
        ["transient"] = new JsonObject { ["display_id"] = $"{request.Message.Id}-{display.ToString(CultureInfo.InvariantCulture)}" },
    };

    private void Publish(string type, JsonObject content)
    {
        lock (gate)
        {
            Flush();
            request.Publish(type, content);
        }
    }

    private void Flush()
    {
        waiting = false;
        if (gathered.Length == 0) return;
        request.Publish("stream", new JsonObject
        {
            ["name"] = gatheredFrom == OutputStream.StandardOutput ? "stdout" : "stderr",
            ["text"] = JsonValues.WellFormed(gathered.ToString()),
        });
        gathered.Clear();
    }
}
