using System.Text;

namespace NotebookHost.Workers;

/// <summary>
/// Reads what a worker's process writes to its own standard error, which is where the runtime says why it died, and keeps
/// the little of it that says so. Everything else, such as what child processes write, is read and dropped.
/// </summary>
internal sealed class CrashLog
{
    private const int LongestLine = 400;
    private const int MostLines = 2;
    private static readonly string[] Openings = ["Stack overflow", "Process terminated", "Fatal error", "Out of memory"];

    private readonly List<string> kept = [];

    /// <summary>The runtime's last words, or null.</summary>
    public string? LastWords => kept.Count == 0 ? null : string.Join(' ', kept).Trim();

    /// <summary>True when the stack overflowed.</summary>
    public bool StackOverflowed => kept is [var first, ..] && first.StartsWith("Stack overflow", StringComparison.Ordinal);

    /// <summary>Reads to the end of the stream in bounded memory.</summary>
    public async Task ReadAsync(StreamReader stream)
    {
        var buffer = new char[4096];
        var line = new StringBuilder();
        int count;
        while ((count = await stream.ReadAsync(buffer)) > 0)
        {
            for (var i = 0; i < count; i++)
            {
                if (buffer[i] == '\n')
                {
                    Take(line.ToString());
                    line.Clear();
                }
                else if (line.Length < LongestLine)
                {
                    line.Append(buffer[i]);
                }
            }
        }

        Take(line.ToString());
    }

    private void Take(string line)
    {
        var text = line.Trim();
        if (Array.Exists(Openings, opening => text.StartsWith(opening, StringComparison.Ordinal)))
        {
            kept.Clear();
            kept.Add(text);
        }
        else if (kept.Count is > 0 and < MostLines && text.Length > 0 && !text.StartsWith("at ", StringComparison.Ordinal))
        {
            kept.Add(text);
        }
    }
}
