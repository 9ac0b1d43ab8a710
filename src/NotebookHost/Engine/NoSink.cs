using System.Collections.Immutable;
using System.Text.Json;

namespace NotebookHost.Engine;

/// <summary>Output that nobody wants.</summary>
internal sealed class NoSink : ICellSink
{
    public void Write(OutputStream stream, ReadOnlySpan<char> text)
    {
    }

    public int Display(ImmutableSortedDictionary<string, JsonElement> data) => 0;

    public void Update(int display, ImmutableSortedDictionary<string, JsonElement> data)
    {
    }

    public void Result(ImmutableSortedDictionary<string, JsonElement> data)
    {
    }

    public void Clear(bool wait)
    {
    }

    public string? ReadLine(string prompt, bool hidden, CancellationToken cancellation) => null;

    public void Elapsed(TimeSpan time)
    {
    }
}
