using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NotebookHost.Engine;
using NotebookHost.Notebooks;

namespace NotebookHost.Cells;

/// <summary>Takes a cell apart at its magic commands.</summary>
internal static class CellSplitter
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>
    /// The parts of a cell. A line that begins with <c>#!</c> inside a C# string or comment is text; in Markdown and HTML
    /// only a known command ends the part.
    /// </summary>
    /// <param name="cell">The cell's text.</param>
    /// <param name="firstLanguage">The language the cell begins in, as a notebook's metadata names it; null for C#.</param>
    public static CellParts Split(string cell, string? firstLanguage = null)
    {
        var text = SourceText.From(cell);
        if (MagicNames.Find(firstLanguage ?? "csharp") is not { } first || first == Magic.Time)
        {
            var headline = $"The cell is written in {firstLanguage}, which this host does not run. It runs C#, and shows Markdown and HTML.";
            return new CellParts([], Timed: false, new ErrorOutput("LanguageError", headline, [headline]));
        }

        var parts = new List<CellPart>();
        var (language, start, timed) = (first, 0, false);
        foreach (var line in text.Lines)
        {
            if (Command(line) is not { } command) continue;
            var name = command.Split((char[]?)null, 2)[0];
            var magic = MagicNames.Find(name);
            if (language == Magic.CSharp)
            {
                if (IsInsideToken(text, start, line)) continue;
                if (magic is null) return Unknown(text, line, $"#!{name}: no such magic command. Did you mean #!{MagicNames.Nearest(name)}? There are {MagicNames.List}.");
                if (command.Length > name.Length) return Unknown(text, line, $"#!{name}: this command takes no arguments.");
            }
            else if (magic is null || command.Length > name.Length)
            {
                continue;
            }

            Add(parts, text, language, start, line.Start);
            start = line.EndIncludingLineBreak;
            if (magic == Magic.Time)
            {
                timed = true;
            }
            else
            {
                language = magic!.Value;
            }
        }

        Add(parts, text, language, start, text.Length);
        return new CellParts(parts, timed, Error: null);
    }

    private static string? Command(TextLine line)
    {
        var content = line.ToString().AsSpan().Trim();
        return content.StartsWith("#!") ? content[2..].ToString() : null;
    }

    private static void Add(List<CellPart> parts, SourceText text, Magic language, int start, int end)
    {
        var content = text.ToString(TextSpan.FromBounds(start, end));
        if (string.IsNullOrWhiteSpace(content)) return;
        var padding = new StringBuilder().Insert(0, "\n", text.Lines.GetLineFromPosition(start).LineNumber);
        parts.Add(new CellPart(language, language == Magic.CSharp ? padding + content : content.Trim('\r', '\n')));
    }

    private static bool IsInsideToken(SourceText text, int start, TextLine line)
    {
        var root = CSharpSyntaxTree.ParseText(text.ToString(TextSpan.FromBounds(start, text.Length)), Script).GetRoot();
        var position = line.Start - start;
        var token = root.FindToken(position, findInsideTrivia: false);
        if (token.SpanStart < position && position < token.Span.End) return true;
        var trivia = root.FindTrivia(position);
        return trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && trivia.SpanStart < position;
    }

    private static CellParts Unknown(SourceText text, TextLine line, string message)
    {
        var content = line.ToString();
        var column = content.Length - content.AsSpan().TrimStart().Length;
        var headline = $"({line.LineNumber + 1},{column + 1}): {message}";
        ImmutableArray<string> traceback = [headline, .. SourceExcerpt.At(text, line.LineNumber, column)];
        return new CellParts([], Timed: false, new ErrorOutput("MagicCommandError", headline, traceback));
    }
}
