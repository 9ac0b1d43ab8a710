using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NotebookHost.Cells;
using NotebookHost.Engine;

namespace NotebookHost.LanguageServices;

/// <summary>Finds out whether a cell is complete, from its syntax alone.</summary>
internal static class CompletenessCheck
{
    /// <summary>Whether a cell is complete. Parts in another language than C# always are.</summary>
    /// <param name="code">The whole cell, magic commands included.</param>
    public static Completeness Of(string code) =>
        ParseLimit.Allows(code)
            ? ParseLimit.WithRoom(() => OfCell(code))
            : new Completeness(CompletenessStatus.Unknown);

    private static Completeness OfCell(string code)
    {
        var split = CellSplitter.Split(code);
        if (split.Error is not null) return new Completeness(CompletenessStatus.Invalid);
        var complete = new Completeness(CompletenessStatus.Complete);
        foreach (var part in split.Parts.Where(part => part.Call is null && part.Language == Languages.CSharp))
        {
            var found = OfCSharp(part.Text);
            // What a magic command follows cannot be continued.
            if (found.Status != CompletenessStatus.Complete)
                return part == split.Parts[^1] ? found : new Completeness(CompletenessStatus.Invalid);
        }

        return complete;
    }

    private static Completeness OfCSharp(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, Submission.Syntax);
        var errors = tree.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count == 0) return new Completeness(CompletenessStatus.Complete);
        // Tokens that fit nowhere are kept as trivia.
        var end = tree.GetRoot().DescendantTokens(descendIntoTrivia: true).LastOrDefault(token => !token.IsMissing && token.Span.Length > 0).Span.End;
        return errors.TrueForAll(error => error.Location.SourceSpan.Start >= end || LeavesOpen(error.Id))
            ? new Completeness(CompletenessStatus.Incomplete, Indentation.After(code, tree, errors.Exists(error => IsInsideText(error.Id))))
            : new Completeness(CompletenessStatus.Invalid);
    }

    // Errors that are reported where something begins whose end is missing, and not where the text ends.
    private static bool LeavesOpen(string id) => IsInsideText(id) || id is
        "CS1524" // catch or finally
        or "CS8076"; // the closing brace of an interpolation

    private static bool IsInsideText(string id) => id is
        "CS1035" // the end of a comment
        or "CS1039" // the end of a verbatim string
        or "CS8997"; // the end of a raw string
}
