using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookHost.Engine;

/// <summary>
/// Writes calls of <see cref="Interrupts"/> into a submission: at the beginning of each loop's body, method, local function
/// and lambda with a body in braces, and before each goto. No line is added, so that line numbers stay. A lambda that is a
/// mere expression is left alone, since it may be meant as an expression tree.
/// </summary>
internal static class InterruptChecks
{
    private const string Turn = "global::NotebookHost.Engine.Interrupts.Check();";
    private const string Entry = "global::NotebookHost.Engine.Interrupts.Enter();";

    /// <summary>The code with checks, and where they are.</summary>
    /// <param name="tree">A submission without syntax errors.</param>
    public static (string Text, InsertedCode Inserted) Insert(SyntaxTree tree)
    {
        var edits = new List<Edit>();
        foreach (var node in tree.GetRoot().DescendantNodes()) Visit(node, edits);

        var source = tree.GetText();
        var text = new StringBuilder();
        var inserted = new List<InsertedPiece>();
        var at = 0;
        // Of edits at one place those of the outer node come first where they open, and last where they close.
        foreach (var edit in edits.OrderBy(edit => edit.Position).ThenBy(edit => edit.Order))
        {
            text.Append(source.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(at, edit.Position))).Append(edit.Text);
            var place = source.Lines.GetLinePosition(edit.Position);
            inserted.Add(new InsertedPiece(place.Line, place.Character, edit.Text.Length - edit.Replaced, edit.Replaced));
            at = edit.Position + edit.Replaced;
        }

        text.Append(source.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(at, source.Length)));
        return (text.ToString(), new InsertedCode([.. inserted]));
    }

    private static void Visit(SyntaxNode node, List<Edit> edits)
    {
        switch (node)
        {
            case WhileStatementSyntax loop:
                Begin(loop.Statement, edits);
                break;
            case DoStatementSyntax loop:
                Begin(loop.Statement, edits);
                break;
            case ForStatementSyntax loop:
                Begin(loop.Statement, edits);
                break;
            case CommonForEachStatementSyntax loop:
                Begin(loop.Statement, edits);
                break;
            case GotoStatementSyntax jump:
                Wrap(jump, edits);
                break;
            case BaseMethodDeclarationSyntax { Body: { } body }:
                Open(body, Entry, edits);
                break;
            case LocalFunctionStatementSyntax { Body: { } body }:
                Open(body, Entry, edits);
                break;
            case AccessorDeclarationSyntax { Body: { } body }:
                Open(body, Entry, edits);
                break;
            case AnonymousFunctionExpressionSyntax { Block: { } body }:
                Open(body, Entry, edits);
                break;
            case MethodDeclarationSyntax { ExpressionBody: { } arrow } method:
                Unfold(arrow, method.SemicolonToken, method.ReturnType, method.Modifiers, edits);
                break;
            case LocalFunctionStatementSyntax { ExpressionBody: { } arrow } method:
                Unfold(arrow, method.SemicolonToken, method.ReturnType, method.Modifiers, edits);
                break;
            default:
                break;
        }
    }

    private static void Begin(StatementSyntax body, List<Edit> edits)
    {
        if (body is BlockSyntax block)
        {
            Open(block, Turn, edits);
        }
        else
        {
            Wrap(body, edits);
        }
    }

    private static void Open(BlockSyntax body, string check, List<Edit> edits) =>
        edits.Add(new Edit(body.OpenBraceToken.Span.End, edits.Count, 0, check));

    private static void Wrap(StatementSyntax statement, List<Edit> edits)
    {
        edits.Add(new Edit(statement.SpanStart, edits.Count, 0, "{" + Turn));
        edits.Add(new Edit(statement.Span.End, -edits.Count, 0, "}"));
    }

    // A method written as an expression gets a body in braces. Where that takes more than its syntax to know, as with an
    // alias of Task, the result does not compile, and the code runs as it was written.
    private static void Unfold(ArrowExpressionClauseSyntax arrow, SyntaxToken semicolon, TypeSyntax type, SyntaxTokenList modifiers, List<Edit> edits)
    {
        var returns = arrow.Expression is not ThrowExpressionSyntax
            && type is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
            && !(modifiers.Any(SyntaxKind.AsyncKeyword) && type.ToString().Split('.')[^1] is "Task" or "ValueTask");
        // The blank after the arrow goes with it, so that the place of the return is that of the expression.
        var blank = arrow.ArrowToken.TrailingTrivia.ToString();
        var replaced = arrow.ArrowToken.Span.Length + (blank.All(character => character is ' ' or '\t') ? blank.Length : 0);
        edits.Add(new Edit(arrow.ArrowToken.SpanStart, edits.Count, replaced, "{" + Entry + (returns ? "return " : "")));
        edits.Add(new Edit(semicolon.Span.End, -edits.Count, 0, "}"));
    }

    /// <param name="Position">Where, in UTF-16 code units of the source.</param>
    /// <param name="Order">Which comes first of several at one place.</param>
    /// <param name="Replaced">How many code units the text takes the place of.</param>
    /// <param name="Text">What is written there.</param>
    private sealed record Edit(int Position, int Order, int Replaced, string Text);
}
