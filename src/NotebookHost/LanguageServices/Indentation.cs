using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookHost.LanguageServices;

/// <summary>How far the line after unfinished code is indented.</summary>
internal static class Indentation
{
    private const int Step = 4;

    /// <summary>
    /// The spaces that the next line begins with: those of the last line that is not blank, and four for each bracket that
    /// it leaves open, or four once after a header that its statement must follow.
    /// </summary>
    /// <param name="code">C# script that more must follow.</param>
    /// <param name="tree">Its syntax.</param>
    /// <param name="insideText">Whether it ends inside a string or comment, where spaces would be content.</param>
    public static string After(string code, SyntaxTree tree, bool insideText)
    {
        if (insideText) return "";
        var lines = tree.GetText().Lines;
        var last = lines.LastOrDefault(line => !string.IsNullOrWhiteSpace(line.ToString()));
        var content = code[last.Start..last.End];
        var spaces = content.Length - content.TrimStart().Length;
        var tokens = tree.GetRoot().DescendantTokens().Where(token => !token.IsMissing && token.SpanStart >= last.Start).ToList();
        var opened = 0;
        foreach (var token in tokens)
        {
            opened = Math.Max(0, opened + token.Kind() switch
            {
                SyntaxKind.OpenBraceToken or SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken => 1,
                SyntaxKind.CloseBraceToken or SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken => -1,
                _ => 0,
            });
        }

        if (opened == 0 && EndsHeader(tree)) opened = 1;
        return new string(' ', spaces + (Step * opened));
    }

    private static bool EndsHeader(SyntaxTree tree)
    {
        var last = tree.GetRoot().DescendantTokens().LastOrDefault(token => !token.IsMissing && token.Span.Length > 0);
        return last.IsKind(SyntaxKind.ElseKeyword) || last.IsKind(SyntaxKind.DoKeyword)
            || (last.IsKind(SyntaxKind.CloseParenToken) && last.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.StatementSyntax);
    }
}
