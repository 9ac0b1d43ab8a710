using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookHost.Running;

/// <summary>A variable that a notebook's parameters cell declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The C# keyword of its type where the cell states it or a literal shows it; else null.</param>
internal sealed record ParameterDeclaration(string Name, string? Type)
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>The variables declared at the top level of a cell, in order.</summary>
    public static ImmutableArray<ParameterDeclaration> In(string cell)
    {
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(cell, Script).GetRoot();
        var fields = root.Members.OfType<FieldDeclarationSyntax>().Select(field => field.Declaration);
        var locals = root.Members.OfType<GlobalStatementSyntax>()
            .Select(global => global.Statement).OfType<LocalDeclarationStatementSyntax>().Select(local => local.Declaration);
        return [.. fields.Concat(locals).SelectMany(Variables)];
    }

    private static IEnumerable<ParameterDeclaration> Variables(VariableDeclarationSyntax declaration) =>
        declaration.Variables.Select(variable => new ParameterDeclaration(
            variable.Identifier.ValueText, TypeOf(declaration.Type, variable.Initializer?.Value)));

    private static string? TypeOf(TypeSyntax type, ExpressionSyntax? value) => type switch
    {
        PredefinedTypeSyntax predefined => predefined.Keyword.ValueText,
        NullableTypeSyntax { ElementType: PredefinedTypeSyntax predefined } => predefined.Keyword.ValueText,
        IdentifierNameSyntax { IsVar: true } => LiteralType(value),
        _ => null,
    };

    private static string? LiteralType(ExpressionSyntax? value) => value switch
    {
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: var operand } => LiteralType(operand),
        InterpolatedStringExpressionSyntax => "string",
        LiteralExpressionSyntax { Token.Value: var constant } => constant switch
        {
            bool => "bool",
            int => "int",
            long => "long",
            double => "double",
            float => "float",
            decimal => "decimal",
            string => "string",
            _ => null,
        },
        _ => null,
    };
}
