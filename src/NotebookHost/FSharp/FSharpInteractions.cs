using System.Text;

namespace NotebookHost.FSharp;

/// <summary>Takes a cell apart where F# Interactive would: it reads no further than a <c>;;</c>.</summary>
internal static class FSharpInteractions
{
    private const string End = ";;";

    /// <summary>The pieces that are not blank, each on the lines it has in the cell. A <c>;;</c> counts at the end of a line.</summary>
    public static IReadOnlyList<string> Of(string code)
    {
        if (!code.Contains(End, StringComparison.Ordinal)) return [code];
        var pieces = new List<string>();
        var piece = new StringBuilder();
        var written = false;
        var line = 0;
        foreach (var text in code.Split('\n'))
        {
            piece.Append(text).Append('\n');
            line++;
            written |= !string.IsNullOrWhiteSpace(text);
            if (!text.AsSpan().TrimEnd().EndsWith(End)) continue;
            if (written) pieces.Add(piece.ToString());
            piece.Clear().Append('\n', line);
            written = false;
        }

        if (written) pieces.Add(piece.ToString());
        return pieces;
    }
}
