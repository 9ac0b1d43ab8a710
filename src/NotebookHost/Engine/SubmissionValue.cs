using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookHost.Engine;

/// <summary>Whether a submission has a value to show.</summary>
internal static class SubmissionValue
{
    /// <summary>
    /// True when the last statement is an expression without a semicolon whose type is not void, or when the top level
    /// returns a value.
    /// </summary>
    public static bool Exists(Compilation compilation, SyntaxTree tree)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        if (root.Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last })
        {
            return compilation.GetSemanticModel(tree).GetTypeInfo(last.Expression).Type is not { SpecialType: SpecialType.System_Void };
        }

        return root.Members.OfType<GlobalStatementSyntax>().Any(ReturnsValue);
    }

    private static bool ReturnsValue(GlobalStatementSyntax statement) =>
        statement.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(node => node is ReturnStatementSyntax { Expression: not null });
}
