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
    /// <summary>Whether what it takes is kept in a file that is to be the same wherever and whenever the notebook runs.</summary>
    bool IsStored => false;

    /// <summary>Text written to a stream; never empty.</summary>
    void Write(OutputStream stream, ReadOnlySpan<char> text);

    /// <summary>A value shown with <c>display</c>: MIME type to content. Returns a number that names this display within the cell.</summary>
    int Display(ImmutableSortedDictionary<string, JsonElement> data);

    /// <summary>New content for a display made earlier by this cell.</summary>
    void Update(int display, ImmutableSortedDictionary<string, JsonElement> data);

    /// <summary>The value of the cell's last expression.</summary>
    void Result(ImmutableSortedDictionary<string, JsonElement> data);

    /// <summary>Removes the cell's outputs so far: at once, or when the next output comes, which spares the reader a flicker.</summary>
    void Clear(bool wait);

    /// <summary>Asks the reader for a line and waits for it.</summary>
    /// <param name="prompt">What is shown with the question; may be empty.</param>
    /// <param name="hidden">Whether what is typed must not be shown.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The line, without its end; null where nobody can be asked.</returns>
    string? ReadLine(string prompt, bool hidden, CancellationToken cancellation);

    /// <summary>How long the cell took, where it asked with <c>#!time</c>.</summary>
    void Elapsed(TimeSpan time);
}
