using System.Collections.Immutable;
using System.Text.Json;
using NotebookHost.Display;
using NotebookHost.Engine;

namespace NotebookHost.Workers;

/// <summary>
/// Sends a cell's output to the host as it comes, so that nothing is lost when the process dies; and no more of it than a
/// notebook can reasonably store. Past the limit output is taken and dropped, and one notice says so.
/// </summary>
internal sealed class PipeSink(int cell, MessageWriter<WorkerMessage> writer) : ICellSink
{
    /// <summary>Characters (UTF-16 code units) of stream text kept for one cell.</summary>
    public const int StreamLimit = 1024 * 1024;

    /// <summary>Characters (UTF-16 code units) of displayed content kept for one cell.</summary>
    public const int DisplayLimit = 32 * 1024 * 1024;

    private readonly Lock gate = new();
    private int streamed;
    private bool cut;
    private long displayed;
    private int displays;

    public bool IsStored => true;

    public void Write(OutputStream stream, ReadOnlySpan<char> text)
    {
        lock (gate)
        {
            if (cut) return;
            var room = StreamLimit - streamed;
            if (text.Length <= room)
            {
                streamed += text.Length;
                writer.Write(new Wrote(cell, stream, text.ToString()));
                return;
            }

            cut = true;
            if (room > 0 && char.IsHighSurrogate(text[room - 1])) room--;
            if (room > 0) writer.Write(new Wrote(cell, stream, text[..room].ToString()));
            writer.Write(new Wrote(cell, OutputStream.StandardError, "\n[Output cut here: a notebook keeps 1,048,576 characters of text from one cell.]\n"));
        }
    }

    public int Display(ImmutableSortedDictionary<string, JsonElement> data)
    {
        lock (gate)
        {
            writer.Write(new Displayed(cell, Bounded(data)));
            return displays++;
        }
    }

    public void Update(int display, ImmutableSortedDictionary<string, JsonElement> data)
    {
        lock (gate)
        {
            writer.Write(new Updated(cell, display, Bounded(data)));
        }
    }

    public void Result(ImmutableSortedDictionary<string, JsonElement> data)
    {
        lock (gate)
        {
            writer.Write(new Valued(cell, Bounded(data)));
        }
    }

    public void Clear(bool wait)
    {
        lock (gate)
        {
            // What is cleared away is not stored, so it does not count.
            (streamed, displayed, cut) = (0, 0, false);
            writer.Write(new Cleared(cell, wait));
        }
    }

    /// <remarks>A notebook that runs unattended has nobody to ask.</remarks>
    public string? ReadLine(string prompt, bool hidden, CancellationToken cancellation) => null;

    public void Elapsed(TimeSpan time)
    {
        lock (gate)
        {
            // The host stores a display in its place.
            displays++;
            writer.Write(new Took(cell, time.Ticks));
        }
    }

    private ImmutableSortedDictionary<string, JsonElement> Bounded(ImmutableSortedDictionary<string, JsonElement> data)
    {
        var size = data.Values.Sum(Size);
        if (displayed + size <= DisplayLimit)
        {
            displayed += size;
            return data;
        }

        return MimeBundle.Plain("[Not shown: a notebook keeps 33,554,432 characters of displayed content from one cell.]");
    }

    private static long Size(JsonElement content) =>
        content.ValueKind == JsonValueKind.String ? content.GetString()!.Length : content.GetRawText().Length;
}
