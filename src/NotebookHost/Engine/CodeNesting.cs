using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NotebookHost.Notebooks;

namespace NotebookHost.Engine;

/// <summary>
/// How deep code nests. The compiler's parser goes down a level of its stack for each, and at some depth takes the process
/// with it; so code is looked through before it is parsed, by execution and by completion alike.
/// </summary>
internal static class CodeNesting
{
    /// <summary>The deepest nesting that is parsed, in levels.</summary>
    public const int Deepest = 400;

    /// <summary>The place where C# code nests too deep, or null when it does not. Time is linear in the length of the code.</summary>
    public static NestingProblem? Problem(string code)
    {
        // Nearly all code ends here: it has too few signs to nest that deep.
        if (code.Length < Deepest || CountOpening(code) < Deepest) return null;

        var open = new Stack<int>();
        var (own, depth) = (0, 0);
        foreach (var token in SyntaxFactory.ParseTokens(code, options: Submission.Syntax))
        {
            switch (token.Kind())
            {
                case SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken or SyntaxKind.OpenBraceToken:
                    open.Push(own);
                    own = 0;
                    depth++;
                    break;
                case SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken when open.Count > 0:
                    depth -= own + 1;
                    own = open.Pop();
                    // What follows a bracket may nest in it: a cast, a condition, a call.
                    if (!token.IsKind(SyntaxKind.CloseBraceToken)) (own, depth) = (own + 1, depth + 1);
                    break;
                case SyntaxKind.SemicolonToken or SyntaxKind.CommaToken:
                    depth -= own;
                    own = 0;
                    break;
                default:
                    if (!Nests(token.Kind())) continue;
                    own++;
                    depth++;
                    break;
            }

            if (depth <= Deepest) continue;
            var place = SourceText.From(code).Lines.GetLinePosition(token.SpanStart);
            return new NestingProblem(place.Line, place.Character);
        }

        return null;
    }

    private static bool Nests(SyntaxKind kind) =>
        kind is not (SyntaxKind.IdentifierToken or SyntaxKind.NumericLiteralToken or SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken);

    private static int CountOpening(string code)
    {
        var count = 0;
        foreach (var character in code)
        {
            if (!char.IsLetterOrDigit(character) && !char.IsWhiteSpace(character)) count++;
        }

        return count;
    }
}

/// <summary>Code that nests too deep to be parsed.</summary>
/// <param name="Line">Where, from 0.</param>
/// <param name="Column">The UTF-16 column, from 0.</param>
internal sealed record NestingProblem(int Line, int Column)
{
    /// <summary>What is wrong and what to do.</summary>
    public string Message { get; } =
        $"({Line + 1},{Column + 1}): CS8078: The code nests more than {CodeNesting.Deepest} levels deep from here on, which the compiler cannot take. Close a bracket that was left open, or split the expression over several variables.";

    /// <summary>The problem as a compile error.</summary>
    /// <param name="cell">The text of the cell, on whose lines the code is.</param>
    public ErrorOutput ToError(string cell)
    {
        ImmutableArray<string> lines = [Message, .. SourceExcerpt.At(SourceText.From(cell), Line, Column)];
        return new ErrorOutput(CompilationReport.ErrorName, Message, lines);
    }
}
