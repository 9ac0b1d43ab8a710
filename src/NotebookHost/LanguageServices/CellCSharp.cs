using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using NotebookHost.Cells;

namespace NotebookHost.LanguageServices;

/// <summary>The C# of a cell where it stands: all else is blanked out, so that a place in one is the same place in the other.</summary>
internal static class CellCSharp
{
    private const char Mark = '_';

    /// <summary>
    /// A text as long as the cell, with the same lines, that holds the cell's C# and spaces for what is in another language
    /// or speaks to the host. When a magic command is wrong, all lines but such commands are taken for C#.
    /// </summary>
    public static string Of(string cell)
    {
        if (!cell.Contains("#!", StringComparison.Ordinal)) return cell;
        var split = CellSplitter.Split(cell);
        var lines = SourceText.From(cell).Lines;
        var code = split.Error is null ? CSharpLines(split, lines.Count) : null;
        return string.Create(cell.Length, (cell, lines, code), static (result, from) =>
        {
            from.cell.CopyTo(result);
            foreach (var line in from.lines)
            {
                if (!IsCode(from.code, line)) result[line.Start..line.End].Fill(' ');
            }
        });
    }

    /// <summary>Whether the cursor's line is C#.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="position">The cursor, from 0 to the cell's length, in UTF-16 units.</param>
    public static bool Holds(string cell, int position)
    {
        if (!cell.Contains("#!", StringComparison.Ordinal)) return true;
        // A mark at the cursor says which part the line is in even when it is blank.
        var marked = cell.Insert(position, Mark.ToString(CultureInfo.InvariantCulture));
        var text = SourceText.From(marked);
        var line = text.Lines.GetLineFromPosition(position);
        var split = CellSplitter.Split(marked);
        if (split.Error is not null) return IsCode(null, line);
        return CSharpLines(split, text.Lines.Count)[line.LineNumber];
    }

    private static bool[] CSharpLines(CellParts split, int count)
    {
        var code = new bool[count];
        foreach (var part in split.Parts.Where(part => part.Call is null && part.Language == Languages.CSharp))
        {
            foreach (var line in SourceText.From(part.Text).Lines)
            {
                if (line.LineNumber < count && !string.IsNullOrWhiteSpace(line.ToString())) code[line.LineNumber] = true;
            }
        }

        return code;
    }

    private static bool IsCode(bool[]? code, TextLine line) =>
        code?[line.LineNumber] ?? !line.ToString().AsSpan().TrimStart().StartsWith("#!");
}
