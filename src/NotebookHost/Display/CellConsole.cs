using System.Globalization;
using System.Text;
using NotebookHost.Engine;

namespace NotebookHost.Display;

/// <summary>Sends Console.Out and Console.Error to the cell that writes, and has Console.In ask the reader.</summary>
internal static class CellConsole
{
    // They live as long as the process, as the streams they stand in for do.
    private static readonly CellWriter Output = new(OutputStream.StandardOutput, Console.Out);
    private static readonly CellWriter Error = new(OutputStream.StandardError, Console.Error);
    private static readonly CellReader Input = new();
    private static int installed;

    /// <summary>Redirects the process's console; later calls do nothing. Text written outside a cell goes where it went before.</summary>
    public static void Install()
    {
        if (Interlocked.Exchange(ref installed, 1) == 1) return;
        Console.SetOut(Output);
        Console.SetError(Error);
        Console.SetIn(Input);
    }

    /// <remarks>Console synchronises each call, so a line written in one call stays whole among threads.</remarks>
    private sealed class CellWriter(OutputStream stream, TextWriter outside) : TextWriter(CultureInfo.InvariantCulture)
    {
        // A line feed on every system: a notebook's outputs do not depend on where it ran.
        private const string LineEnd = "\n";
        private const int LongestCopied = 8192;

        // A character outside the basic plane may come in two calls; its halves are sent together.
        private string firstHalf = "";

        public override Encoding Encoding => Encoding.UTF8;

        public override string NewLine => LineEnd;

        public override void Write(char value) => Send([value]);

        public override void Write(string? value) => Send(value);

        public override void Write(char[] buffer, int index, int count) => Send(buffer.AsSpan(index, count));

        public override void Write(ReadOnlySpan<char> buffer) => Send(buffer);

        public override void WriteLine() => Send(LineEnd);

        public override void WriteLine(string? value) => WriteLine(value.AsSpan());

        public override void WriteLine(ReadOnlySpan<char> buffer)
        {
            // In one piece, so that the other stream does not come between a line and its end; unless that means copying much.
            if (buffer.Length <= LongestCopied)
            {
                Send(string.Concat(buffer, LineEnd));
            }
            else
            {
                Send(buffer);
                Send(LineEnd);
            }
        }

        private void Send(ReadOnlySpan<char> text)
        {
            if (text.IsEmpty) return;
            if (firstHalf.Length > 0) text = string.Concat(firstHalf, text);
            firstHalf = char.IsHighSurrogate(text[^1]) ? text[^1].ToString() : "";
            text = text[..^firstHalf.Length];
            if (text.IsEmpty) return;
            if (CellContext.Current is { } sink)
            {
                sink.Write(stream, text);
            }
            else
            {
                outside.Write(text);
            }
        }
    }
}
