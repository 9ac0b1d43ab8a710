namespace NotebookHost.Cells;

/// <summary>A magic command: a line that begins with <c>#!</c> and speaks to the host, not to the compiler.</summary>
internal enum Magic
{
    /// <summary>What follows is C#.</summary>
    CSharp,

    /// <summary>What follows is Markdown, to be shown.</summary>
    Markdown,

    /// <summary>What follows is HTML, to be shown as it stands.</summary>
    Html,

    /// <summary>The cell's running time is wanted.</summary>
    Time,
}

/// <summary>The names of the magic commands.</summary>
internal static class MagicNames
{
    private static readonly (string Name, Magic Magic)[] Known =
    [
        ("csharp", Magic.CSharp), ("c#", Magic.CSharp), ("html", Magic.Html), ("markdown", Magic.Markdown), ("time", Magic.Time),
    ];

    /// <summary>The command of that name, without its <c>#!</c>, whatever its case; or null.</summary>
    public static Magic? Find(string name)
    {
        foreach (var (known, magic) in Known)
        {
            if (string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) return magic;
        }

        return null;
    }

    /// <summary>The known name that takes the fewest single-character edits to reach; of equals the first in the alphabet.</summary>
    public static string Nearest(string name)
    {
        var lower = name.ToLowerInvariant();
        return Known.Select(known => known.Name).Order(StringComparer.Ordinal).MinBy(known => Edits(lower, known))!;
    }

    /// <summary>All names with their <c>#!</c>, in ordinal order.</summary>
    public static IEnumerable<string> All => Known.Select(known => "#!" + known.Name).Order(StringComparer.Ordinal);

    /// <summary>All names, for a message.</summary>
    public static string List => string.Join(", ", All);

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
