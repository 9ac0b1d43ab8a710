using System.Collections.Immutable;
using System.Text.Json;
using NotebookHost.Notebooks;

namespace NotebookHost.Engine;

/// <summary>Output that nobody wants; only the last value is kept.</summary>
internal sealed class NoSink : ICellSink
{
    /// <summary>The value, MIME type to content; empty when there was none.</summary>
    public ImmutableSortedDictionary<string, JsonElement> Value { get; private set; } = JsonValues.NoMembers;

    public void Write(OutputStream stream, ReadOnlySpan<char> text)
    {
    }

    public int Display(ImmutableSortedDictionary<string, JsonElement> data) => 0;

    public void Update(int display, ImmutableSortedDictionary<string, JsonElement> data)
    {
    }

    public void Result(ImmutableSortedDictionary<string, JsonElement> data) => Value = data;

    public void Clear(bool wait)
    {
    }

    public string? ReadLine(string prompt, bool hidden, CancellationToken cancellation) => null;

    public void Elapsed(TimeSpan time)
    {
    }
}
