namespace NotebookHost.Display;

/// <summary>Console.In of a cell: each line is asked of the reader. Where nobody can be asked it is at its end.</summary>
internal sealed class CellReader : TextReader
{
    private readonly Lock gate = new();
    private string rest = "";

    public override int Peek()
    {
        lock (gate)
        {
            return Fill() ? rest[0] : -1;
        }
    }

    public override int Read()
    {
        lock (gate)
        {
            if (!Fill()) return -1;
            var first = rest[0];
            rest = rest[1..];
            return first;
        }
    }

    public override int Read(char[] buffer, int index, int count)
    {
        lock (gate)
        {
            if (count == 0 || !Fill()) return 0;
            var taken = Math.Min(count, rest.Length);
            rest.CopyTo(0, buffer, index, taken);
            rest = rest[taken..];
            return taken;
        }
    }

    public override string? ReadLine()
    {
        lock (gate)
        {
            if (!Fill()) return null;
            var line = rest.TrimEnd('\n');
            rest = "";
            return line;
        }
    }

    /// <remarks>Lines until the reader gives an empty one: there is no other way to tell the end.</remarks>
    public override string ReadToEnd()
    {
        var lines = new List<string>();
        while (ReadLine() is { Length: > 0 } line) lines.Add(line + "\n");
        return string.Concat(lines);
    }

    private bool Fill()
    {
        if (rest.Length > 0) return true;
        if (CellContext.Current?.ReadLine("", hidden: false, CellContext.Interruption) is not { } line) return false;
        rest = line + "\n";
        return true;
    }
}
