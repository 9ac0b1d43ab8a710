using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NotebookHost.Notebooks;

/// <summary>Gives every cell an id that nbformat 4.5 accepts.</summary>
internal static class CellIds
{
    private const int LongestId = 64;

    /// <summary>
    /// One id for each cell, all different. A valid id stays with the first cell that has it. Any other cell gets the first
    /// eight hexadecimal digits of the SHA-256 of its kind and source, with a number after it where that id is taken:
    /// the same notebook always gets the same ids.
    /// </summary>
    public static ImmutableArray<string> Assign(IReadOnlyList<(string? Id, CellKind Kind, string Source)> cells)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var ids = new string?[cells.Count];
        for (var index = 0; index < ids.Length; index++)
        {
            if (cells[index].Id is { } id && IsValid(id) && taken.Add(id))
                ids[index] = id;
        }

        var copies = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < ids.Length; index++)
            ids[index] ??= Free(Digest(cells[index].Kind, cells[index].Source), taken, copies);
        return [.. ids!];
    }

    private static bool IsValid(string id) =>
        id.Length is > 0 and <= LongestId && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    private static string Digest(CellKind kind, string source) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{source}")).AsSpan(0, 4));

    // The count of copies is kept, so that a notebook of many equal cells takes time linear in their number.
    private static string Free(string digest, HashSet<string> taken, Dictionary<string, int> copies)
    {
        if (taken.Add(digest))
            return digest;
        var copy = copies.GetValueOrDefault(digest, 1);
        string id;
        do
            id = string.Create(CultureInfo.InvariantCulture, $"{digest}-{++copy}");
        while (!taken.Add(id));
        copies[digest] = copy;
        return id;
    }
}
