using Microsoft.CodeAnalysis.Text;

namespace NotebookHost.Engine;

/// <summary>A line of code with a caret below the place that is meant.</summary>
internal static class SourceExcerpt
{
    private const int Widest = 160;
    private const string Indent = "    ";

    /// <summary>The two lines to print, or none when the line does not exist or is blank.</summary>
    /// <param name="text">The source.</param>
    /// <param name="line">The line, from 0.</param>
    /// <param name="column">The UTF-16 column the caret points at, from 0; negative for the line's first character that is not blank.</param>
    public static IEnumerable<string> At(SourceText? text, int line, int column)
    {
        if (text is null || line < 0 || line >= text.Lines.Count) return [];
        var code = text.Lines[line].ToString();
        if (string.IsNullOrWhiteSpace(code)) return [];
        if (column < 0) column = code.Length - code.AsSpan().TrimStart().Length;
        column = Math.Min(column, code.Length);

        var from = Math.Max(0, column - (Widest / 2));
        var shown = code.Substring(from, Math.Min(Widest, code.Length - from));
        var under = shown.AsSpan(0, column - from);
        return [Indent + shown, string.Concat(Indent, Blank(under), "^")];
    }

    // Tabs stay tabs, so that the caret stands below its character whatever the tab width.
    private static string Blank(ReadOnlySpan<char> text)
    {
        var blank = new char[text.Length];
        for (var i = 0; i < blank.Length; i++) blank[i] = text[i] == '\t' ? '\t' : ' ';
        return new string(blank);
    }
}
