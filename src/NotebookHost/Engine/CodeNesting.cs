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
    /// <summary>The deepest nesting of brackets, type arguments and the like that is parsed, in levels.</summary>
    public const int Deepest = 400;

    /// <summary>The most operators and calls in one expression, a level of the compiler's stack each, though a small one.</summary>
    public const int Longest = Deepest * Bracket;

    // On a stack of 1 MB the compiler was seen to take 390 brackets, and 1950 calls or 3900 additions in a row; on 16 MB it
    // failed at 5000 calls inside each other.
    private const int Bracket = 10;
    private const int MostInLexer = 200;

    /// <summary>The place where C# code nests too deep, or null when it does not. Time is linear in the length of the code.</summary>
    public static NestingProblem? Problem(string code)
    {
        // Nearly all code ends here: it has too few signs to nest that deep.
        if (code.Length < MostInLexer) return null;
        if ((InterpolatedTooDeep(code) ?? LinesTooDeep(code)) is { } at) return NestingProblem.At(code, at);
        if (Signs(code) < Deepest) return null;

        var open = new Stack<int>();
        var (own, depth) = (0, 0);
        var word = false;
        foreach (var token in SyntaxFactory.ParseTokens(code, options: Submission.Syntax))
        {
            switch (token.Kind())
            {
                case SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken or SyntaxKind.OpenBraceToken:
                    open.Push(own);
                    own = 0;
                    depth += Bracket;
                    break;
                case SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken when open.Count > 0:
                    depth -= own + Bracket;
                    own = open.Pop();
                    // What follows may be a level deeper: after a cast, a condition, a call.
                    if (!token.IsKind(SyntaxKind.CloseBraceToken)) (own, depth) = (own + 1, depth + 1);
                    break;
                case SyntaxKind.SemicolonToken or SyntaxKind.CommaToken:
                    depth -= own;
                    own = 0;
                    break;
                default:
                    // Two words side by side: the first is a keyword of some places only, such as await or from.
                    var levels = word && token.IsKind(SyntaxKind.IdentifierToken) ? Math.Max(1, Levels(token)) : Levels(token);
                    (own, depth) = (own + levels, depth + levels);
                    break;
            }

            word = token.IsKind(SyntaxKind.IdentifierToken);
            if (depth > Longest) return NestingProblem.At(code, token.SpanStart);
        }

        return null;
    }

    private static int Levels(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.LessThanToken or SyntaxKind.AsteriskToken or SyntaxKind.QuestionToken => Bracket,
        SyntaxKind.IdentifierToken when token.ValueText == "not" => Bracket,
        SyntaxKind.IdentifierToken or SyntaxKind.NumericLiteralToken or SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken => 0,
        _ => 1,
    };

    // The lexer itself goes down a level for a string inside a hole of a string, so this is found without it.
    private static int? InterpolatedTooDeep(string code)
    {
        if (code.AsSpan().Count('$') < MostInLexer) return null;
        var braces = 0;
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '{' && ++braces > MostInLexer) return i;
            if (code[i] == '}' && braces > 0) braces--;
        }

        return null;
    }

    // So it does for an #if inside code that an outer #if leaves out, and for an element inside an element of a comment.
    private static int? LinesTooDeep(string code)
    {
        var (conditions, elements) = (0, 0);
        for (var at = 0; at < code.Length; at = code.IndexOf('\n', at) is var end and >= 0 ? end + 1 : code.Length)
        {
            var rest = code.AsSpan(at);
            var line = (rest.IndexOf('\n') is var length and >= 0 ? rest[..length] : rest).Trim();
            if (line.StartsWith("#"))
            {
                var directive = line[1..].TrimStart();
                if (directive.StartsWith("if")) conditions++;
                if (directive.StartsWith("endif")) conditions = Math.Max(0, conditions - 1);
            }

            var isComment = line.Contains("///", StringComparison.Ordinal) || line.Contains("/**", StringComparison.Ordinal) || line.StartsWith("*");
            elements = isComment ? Math.Max(0, elements + line.Count('<') - (2 * line.Count("</")) - line.Count("/>")) : 0;
            if (conditions > MostInLexer || elements > MostInLexer) return at;
        }

        return null;
    }

    private static int Signs(string code)
    {
        var count = 0;
        foreach (var character in code)
        {
            if (!char.IsLetterOrDigit(character) && !char.IsWhiteSpace(character)) count++;
        }

        // Keywords nest without a sign, as in `not not` or `await await`.
        return Math.Max(count, code.Length / 4);
    }
}

/// <summary>Code that nests too deep to be parsed.</summary>
/// <param name="Line">Where, from 0.</param>
/// <param name="Column">The UTF-16 column, from 0.</param>
internal sealed record NestingProblem(int Line, int Column)
{
    /// <summary>The problem at a position of the code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="position">In UTF-16 code units from its beginning.</param>
    public static NestingProblem At(string code, int position)
    {
        var place = SourceText.From(code).Lines.GetLinePosition(position);
        return new NestingProblem(place.Line, place.Character);
    }

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
