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
        var lines = code.Split('\n');
        var from = 0;
        for (var at = 0; at < lines.Length; at++)
        {
            if (at < lines.Length - 1 && !lines[at].AsSpan().TrimEnd().EndsWith(End)) continue;
            var piece = string.Join('\n', lines[from..(at + 1)]);
            if (!string.IsNullOrWhiteSpace(piece)) pieces.Add(new string('\n', from) + piece);
            from = at + 1;
        }

        return pieces;
    }
}
