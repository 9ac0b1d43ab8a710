using System.Collections.Immutable;

namespace Notebooks.Tests;

/// <summary>The parts of a Markdown page that a test can hold it to: fenced blocks, tables and links.</summary>
/// <param name="Lines">The lines outside fenced blocks.</param>
/// <param name="Fences">The fenced blocks in order.</param>
internal sealed record MarkdownPage(ImmutableArray<string> Lines, ImmutableArray<Fence> Fences)
{
    public static MarkdownPage Read(string path) => Parse(File.ReadAllLines(path));

    public static MarkdownPage Parse(IEnumerable<string> page)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var fences = ImmutableArray.CreateBuilder<Fence>();
        string? language = null;
        var fenced = new List<string>();
        foreach (var line in page)
        {
            var isMark = line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            if (language is null && isMark)
            {
                language = line.Trim().TrimStart('`');
            }
            else if (isMark)
            {
                fences.Add(new Fence(language!, [.. fenced]));
                language = null;
                fenced.Clear();
            }
            else if (language is null)
            {
                lines.Add(line);
            }
            else
            {
                fenced.Add(line);
            }
        }

        Xunit.Assert.True(language is null, $"A block that begins with ```{language} is never closed.");
        return new MarkdownPage(lines.ToImmutable(), fences.ToImmutable());
    }

    /// <summary>The rows, trimmed cell by cell, of the tables whose first heading is <paramref name="heading"/>.</summary>
    public IEnumerable<ImmutableArray<string>> Rows(string heading)
    {
        var inside = false;
        foreach (var line in Lines)
        {
            var isRow = line.StartsWith('|');
            if (isRow && inside && !line.StartsWith("| -", StringComparison.Ordinal))
            {
                yield return Cells(line);
            }
            else if (!isRow || !inside)
            {
                inside = isRow && Cells(line)[0] == heading;
            }
        }
    }

    /// <summary>The targets of all links and pictures.</summary>
    public IEnumerable<string> Links => Lines.SelectMany(LinksIn);

    /// <summary>The targets of the links and pictures in a line.</summary>
    public static IEnumerable<string> LinksIn(string line)
    {
        for (var start = line.IndexOf("](", StringComparison.Ordinal); start >= 0; start = line.IndexOf("](", start + 2, StringComparison.Ordinal))
        {
            var end = line.IndexOf(')', start);
            if (end > start) yield return line[(start + 2)..end];
        }
    }

    private static ImmutableArray<string> Cells(string row) => [.. row.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
}

/// <summary>A fenced block.</summary>
/// <param name="Language">What stands behind the opening marks.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record Fence(string Language, ImmutableArray<string> Lines);
