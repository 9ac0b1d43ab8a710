namespace NotebookHost.Cells.Magics;

/// <summary>Guesses what a misspelt name was meant to be.</summary>
internal static class NearestName
{
    /// <summary>The name that takes the fewest single-character edits to reach; of equals the first in the alphabet.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="names">What there is; not empty.</param>
    public static string Of(string name, IEnumerable<string> names)
    {
        var lower = name.ToLowerInvariant();
        return names.Order(StringComparer.Ordinal).MinBy(known => Edits(lower, known))!;
    }

    // Levenshtein's distance, one row at a time.
    private static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
