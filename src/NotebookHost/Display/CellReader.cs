using System.Runtime.CompilerServices;
using NotebookHost.Engine;

namespace NotebookHost.Display;

/// <summary>
/// Console.In of a cell: each line is asked of the reader. What a cell does not take of a line is not there for the next.
/// Where nobody can be asked it is at its end.
/// </summary>
internal sealed class CellReader : TextReader
{
    private readonly ConditionalWeakTable<ICellSink, Line> lines = [];

    public override int Peek() => Current() is { } line ? line.Rest[0] : -1;

    public override int Read() => Current() is { } line ? line.Take(1)[0] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        if (count == 0 || Current() is not { } line) return 0;
        var taken = line.Take(Math.Min(count, line.Rest.Length));
        taken.CopyTo(0, buffer, index, taken.Length);
        return taken.Length;
    }

    public override string? ReadLine() => Current() is { } line ? line.Take(line.Rest.Length).TrimEnd('\n') : null;

    /// <remarks>Lines until the reader gives an empty one: there is no other way to tell the end.</remarks>
    public override string ReadToEnd()
    {
        var read = new List<string>();
        while (ReadLine() is { Length: > 0 } line) read.Add(line + "\n");
        return string.Concat(read);
    }

    private Line? Current()
    {
        if (CellContext.Current is not { } sink) return null;
        var line = lines.GetOrCreateValue(sink);
        if (line.Rest.Length > 0) return line;
        if (sink.ReadLine("", hidden: false, CellContext.Interruption) is not { } answer) return null;
        line.Rest = answer + "\n";
        return line;
    }

    /// <summary>What is left of a line; calls come one at a time, since Console lets in one.</summary>
    private sealed class Line
    {
        public string Rest { get; set; } = "";

        public string Take(int count)
        {
            var taken = Rest[..count];
            Rest = Rest[count..];
            return taken;
        }
    }
}
