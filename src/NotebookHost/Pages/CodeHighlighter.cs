using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NotebookHost.Pages;

/// <summary>
/// Marks up C# by its syntax alone: nothing is compiled, so that a page needs no references and no time. The text of the
/// result is the source, whatever the source holds.
/// </summary>
internal static class CodeHighlighter
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Preview, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>The source with its tokens in spans of the classes <c>k</c> (keyword), <c>s</c> (string), <c>n</c> (number),
    /// <c>c</c> (comment), <c>d</c> (directive), <c>t</c> (type) and <c>m</c> (method).</summary>
    public static Markup Highlight(string source)
    {
        if (IsOtherLanguage(source))
            return Markup.Text(source);
        var parts = ImmutableArray.CreateBuilder<Markup>();
        var end = 0;
        foreach (var (span, style) in Classify(source))
        {
            parts.Add(Markup.Text(source[end..span.Start]));
            parts.Add(Markup.Of($"<span class=\"{style}\">{source[span.Start..span.End]}</span>"));
            end = span.End;
        }

        parts.Add(Markup.Text(source[end..]));
        return Markup.Concat(parts);
    }

    private static bool IsOtherLanguage(string source) =>
        source.StartsWith("#!", StringComparison.Ordinal)
        && source.AsSpan(2) is var rest
        && (rest.StartsWith("markdown") || rest.StartsWith("html") || rest.StartsWith("javascript") || rest.StartsWith("mermaid"));

    private static IEnumerable<(TextSpan Span, string Style)> Classify(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source, Script).GetRoot();
        foreach (var token in root.DescendantTokens())
        {
            foreach (var trivia in token.LeadingTrivia)
            {
                if (StyleOf(trivia) is { } style)
                    yield return (trivia.Span, style);
            }

            if (token.Span.Length > 0 && StyleOf(token) is { } tokenStyle)
                yield return (token.Span, tokenStyle);
            foreach (var trivia in token.TrailingTrivia)
            {
                if (StyleOf(trivia) is { } style)
                    yield return (trivia.Span, style);
            }
        }
    }

    private static string? StyleOf(SyntaxTrivia trivia) =>
        trivia.IsDirective ? "d"
        : trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia ? "c"
        : null;

    private static string? StyleOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => "n",
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.Utf8StringLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
            or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
            or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedStringEndToken
            or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken
            or SyntaxKind.InterpolatedRawStringEndToken => "s",
        SyntaxKind.IdentifierToken => StyleOfIdentifier(token),
        var kind when SyntaxFacts.IsKeywordKind(kind) => "k",
        _ => null,
    };

    private static string? StyleOfIdentifier(SyntaxToken token) => token.Parent switch
    {
        IdentifierNameSyntax { IsVar: true } => "k",
        BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or TypeParameterSyntax or ConstructorDeclarationSyntax => "t",
        MethodDeclarationSyntax or LocalFunctionStatementSyntax => "m",
        SimpleNameSyntax name when IsInvoked(name) => "m",
        SimpleNameSyntax name when SyntaxFacts.IsInTypeOnlyContext(name) => "t",
        _ => null,
    };

    private static bool IsInvoked(SimpleNameSyntax name)
    {
        var called = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => (ExpressionSyntax)name,
        };
        return called.Parent is InvocationExpressionSyntax invocation && invocation.Expression == called;
    }
}
