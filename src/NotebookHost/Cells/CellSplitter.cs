using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NotebookHost.Cells.Magics;
using NotebookHost.Engine;
using NotebookHost.Notebooks;

namespace NotebookHost.Cells;

/// <summary>Takes a cell apart at its magic commands.</summary>
internal static class CellSplitter
{
    /// <summary>The name of the error for a command that is wrong.</summary>
    public const string ErrorName = "MagicCommandError";

    /// <summary>The command that asks for the running time, without its <c>#!</c>. It may stand anywhere in a cell.</summary>
    public const string TimeName = "time";

    /// <summary>What that command does.</summary>
    public const string TimeHelp = "Shows how long the cell took.";

    /// <summary>The parts of a cell in the languages of the host.</summary>
    public static CellParts Split(string cell, string? firstLanguage = null) => Split(cell, firstLanguage, Languages.All);

    /// <summary>
    /// The parts of a cell. A line that begins with <c>#!</c> inside a C# string or comment is text; in other languages only
    /// a known command, rightly written, ends the part.
    /// </summary>
    /// <param name="cell">The cell's text.</param>
    /// <param name="firstLanguage">The language the cell begins in, as a notebook's metadata names it; null for C#.</param>
    /// <param name="languages">The languages there are; C# is one of them.</param>
    public static CellParts Split(string cell, string? firstLanguage, ImmutableArray<Language> languages)
    {
        var text = SourceText.From(cell);
        if (languages.Named(firstLanguage ?? Languages.CSharp.Name) is not { } language)
        {
            var known = string.Join(", ", languages.Select(candidate => candidate.Name));
            var headline = $"The cell is written in {firstLanguage}, which this host does not know. It knows {known}.";
            return new CellParts([], Timed: false, new ErrorOutput("LanguageError", headline, [headline]));
        }

        var parts = new List<CellPart>();
        var (start, timed) = (0, false);
        foreach (var line in text.Lines)
        {
            if (Command(line) is not { } command) continue;
            var isCSharp = language == Languages.CSharp;
            if (isCSharp && IsInsideToken(text, start, line)) continue;
            var read = Read(command, line.LineNumber, languages);
            if (read.Problem is not null && !isCSharp) continue;
            if (read.Problem is { } problem) return Wrong(text, line, problem);

            Add(parts, text, language, start, line.Start);
            start = line.EndIncludingLineBreak;
            timed |= read.IsTime;
            if (read.Call is { } call) parts.Add(new CellPart(language, "", call));
            language = read.Language ?? language;
        }

        Add(parts, text, language, start, text.Length);
        return new CellParts(parts, timed, Error: null);
    }

    /// <summary>The names of all commands, without their <c>#!</c>, in ordinal order.</summary>
    /// <param name="languages">The languages there are.</param>
    public static ImmutableArray<string> Names(ImmutableArray<Language> languages) =>
        [.. MagicCommand.All.Select(known => known.Name).Append(TimeName).Concat(languages.SelectMany(known => known.Aliases.Prepend(known.Name))).Order(StringComparer.Ordinal)];

    private static string? Command(TextLine line)
    {
        var content = line.ToString().AsSpan().Trim();
        return content.StartsWith("#!") ? content[2..].ToString() : null;
    }

    private static CommandLine Read(string command, int line, ImmutableArray<Language> languages)
    {
        var name = command.Split((char[]?)null, 2)[0];
        var arguments = command[name.Length..];
        var (language, isTime) = (languages.Named(name), string.Equals(name, TimeName, StringComparison.OrdinalIgnoreCase));
        if (language is not null || isTime)
        {
            return string.IsNullOrWhiteSpace(arguments)
                ? new CommandLine(language, isTime, Call: null, Problem: null)
                : CommandLine.Wrong($"#!{name}: this command takes no arguments.");
        }

        if (MagicCommand.All.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            var (call, problem) = MagicLine.Read(found, arguments, line);
            return problem is null ? new CommandLine(Language: null, IsTime: false, call, Problem: null) : CommandLine.Wrong($"#!{name}: {problem}");
        }

        var names = Names(languages);
        return CommandLine.Wrong(
            $"#!{name}: no such magic command. Did you mean #!{NearestName.Of(name, names)}? There are {string.Join(", ", names.Select(known => "#!" + known))}.");
    }

    private static void Add(List<CellPart> parts, SourceText text, Language language, int start, int end)
    {
        var content = text.ToString(TextSpan.FromBounds(start, end));
        if (string.IsNullOrWhiteSpace(content)) return;
        var padding = new StringBuilder().Insert(0, "\n", text.Lines.GetLineFromPosition(start).LineNumber);
        parts.Add(new CellPart(language, language is EngineLanguage ? padding + content : content.Trim('\r', '\n')));
    }

    private static bool IsInsideToken(SourceText text, int start, TextLine line)
    {
        var code = text.ToString(TextSpan.FromBounds(start, text.Length));
        // Such code is refused when it comes to running it.
        if (CodeNesting.Problem(code) is not null) return false;
        var root = CSharpSyntaxTree.ParseText(code, Submission.Syntax).GetRoot();
        var position = line.Start - start;
        var token = root.FindToken(position, findInsideTrivia: false);
        if (token.SpanStart < position && position < token.Span.End) return true;
        var trivia = root.FindTrivia(position);
        return trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && trivia.SpanStart < position;
    }

    private static CellParts Wrong(SourceText text, TextLine line, string message)
    {
        var content = line.ToString();
        var column = content.Length - content.AsSpan().TrimStart().Length;
        var headline = $"({line.LineNumber + 1},{column + 1}): {message}";
        ImmutableArray<string> traceback = [headline, .. SourceExcerpt.At(text, line.LineNumber, column)];
        return new CellParts([], Timed: false, new ErrorOutput(ErrorName, headline, traceback));
    }

    /// <param name="Language">The language that what follows is in, or null when that does not change.</param>
    /// <param name="IsTime">Whether it asks for the time.</param>
    /// <param name="Call">What is to be done, or null.</param>
    /// <param name="Problem">What is wrong with the line, or null.</param>
    private sealed record CommandLine(Language? Language, bool IsTime, MagicCall? Call, string? Problem)
    {
        public static CommandLine Wrong(string problem) => new(Language: null, IsTime: false, Call: null, problem);
    }
}
