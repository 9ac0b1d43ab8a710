using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NotebookHost.Display;
using NotebookHost.Engine;
using NotebookHost.Notebooks;

namespace NotebookHost.Cells;

/// <summary>Gathers what a cell gives into the outputs a notebook stores. Adjacent pieces of one stream become one output.</summary>
internal sealed class OutputCollector : ICellSink
{
    private readonly Lock gate = new();
    private readonly List<CellOutput> outputs = [];
    private readonly List<int> displays = [];
    private readonly StringBuilder pending = new();
    private OutputStream pendingStream;
    private bool clearing;

    /// <summary>The outputs so far, in order.</summary>
    public ImmutableArray<CellOutput> Outputs
    {
        get
        {
            lock (gate)
            {
                EndStream();
                return [.. outputs];
            }
        }
    }

    public bool IsStored => true;

    public void Write(OutputStream stream, ReadOnlySpan<char> text)
    {
        lock (gate)
        {
            Begin();
            if (stream != pendingStream) EndStream();
            pendingStream = stream;
            pending.Append(text);
        }
    }

    public int Display(ImmutableSortedDictionary<string, JsonElement> data)
    {
        lock (gate)
        {
            Begin();
            EndStream();
            displays.Add(outputs.Count);
            outputs.Add(new DisplayOutput(data, JsonValues.NoMembers));
            return displays.Count - 1;
        }
    }

    public void Update(int display, ImmutableSortedDictionary<string, JsonElement> data)
    {
        lock (gate)
        {
            if (display >= 0 && display < displays.Count && displays[display] >= 0) outputs[displays[display]] = new DisplayOutput(data, JsonValues.NoMembers);
        }
    }

    public void Result(ImmutableSortedDictionary<string, JsonElement> data) => Add(new ResultOutput(data, JsonValues.NoMembers));

    public void Clear(bool wait)
    {
        lock (gate)
        {
            clearing = true;
            if (!wait) Begin();
        }
    }

    public string? ReadLine(string prompt, bool hidden, CancellationToken cancellation) => null;

    /// <summary>Ends the cell's outputs with an error.</summary>
    public void Fail(ErrorOutput error) => Add(error);

    /// <remarks>A stored notebook holds no times: two runs of it are the same, byte for byte.</remarks>
    public void Elapsed(TimeSpan time) =>
        Display(MimeBundle.Plain("Wall time: in the log of the run; a stored notebook keeps no times."));

    private void Add(CellOutput output)
    {
        lock (gate)
        {
            Begin();
            EndStream();
            outputs.Add(output);
        }
    }

    // A display that was cleared away is there no more for a later update.
    private void Begin()
    {
        if (!clearing) return;
        clearing = false;
        pending.Clear();
        outputs.Clear();
        for (var i = 0; i < displays.Count; i++) displays[i] = -1;
    }

    private void EndStream()
    {
        if (pending.Length == 0) return;
        var text = pending.ToString();
        pending.Clear();
        var name = pendingStream == OutputStream.StandardOutput ? "stdout" : "stderr";
        if (outputs is [.., StreamOutput last] && last.Name == name)
        {
            outputs[^1] = last with { Text = last.Text + text };
        }
        else
        {
            outputs.Add(new StreamOutput(name, text));
        }
    }
}
