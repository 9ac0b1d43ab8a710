using System.Collections.Immutable;
using System.Text.Json;

namespace NotebookHost.Engine;

/// <summary>Which of the two text streams a piece of text was written to.</summary>
internal enum OutputStream
{
    /// <summary>Console.Out.</summary>
    StandardOutput,

    /// <summary>Console.Error.</summary>
    StandardError,
}

/// <summary>
/// Takes what a cell gives while it runs, in the order in which it gives it. Calls may come from any thread that the
/// cell started, also after the cell has ended.
/// </summary>
internal interface ICellSink
{
    /// <summary>Text written to a stream; never empty.</summary>
    void Write(OutputStream stream, ReadOnlySpan<char> text);

    /// <summary>A value shown with <c>display</c>: MIME type to content. Returns a number that names this display within the cell.</summary>
    int Display(ImmutableSortedDictionary<string, JsonElement> data);

    /// <summary>New content for a display made earlier by this cell.</summary>
    void Update(int display, ImmutableSortedDictionary<string, JsonElement> data);

    /// <summary>The value of the cell's last expression.</summary>
    void Result(ImmutableSortedDictionary<string, JsonElement> data);

    /// <summary>How long the cell took, where it asked with <c>#!time</c>.</summary>
    void Elapsed(TimeSpan time);
}
