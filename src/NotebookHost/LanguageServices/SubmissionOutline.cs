using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NotebookHost.Engine;

namespace NotebookHost.LanguageServices;

/// <summary>What later code can see of a submission: its directives, and its declarations without the statements between them.</summary>
/// <param name="Path">The submission's file path.</param>
/// <param name="Text">C# script.</param>
/// <param name="Declared">The names it declares for later submissions.</param>
/// <param name="Signatures">The same, with a method's parameter types: methods of one name are hidden by their like only.</param>
/// <param name="Used">The names in its text that refer to something.</param>
/// <param name="Directives">References, loaded files and usings, which may stand only at the beginning of a file.</param>
/// <param name="MustEnd">Whether it holds directives that would take hold of what follows.</param>
internal sealed record SubmissionOutline(
    string Path,
    string Text,
    ImmutableHashSet<string> Declared,
    ImmutableHashSet<string> Signatures,
    ImmutableHashSet<string> Used,
    ImmutableHashSet<string> Directives,
    bool MustEnd)
{
    /// <summary>
    /// The outline of a submission that compiled, or null when nothing of it matters to later code, or it nests deeper than
    /// services can follow: submissions run on a larger stack than theirs.
    /// </summary>
    public static SubmissionOutline? Of(PastSubmission submission, CSharpParseOptions options)
    {
        if (!ParseLimit.Allows(submission.Text) || !ParseLimit.AllowsMeaning(submission.Text)) return null;
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(submission.Text, options).GetRoot();
        var directives = root.ContainsDirectives
            ? root.DescendantTrivia().Where(trivia => trivia.IsDirective).Select(trivia => trivia.Kind()).ToList()
            : [];
        var others = directives.Exists(kind => !IsReference(kind));
        var kept = root.Members.Where(Declares).ToList();
        var header = Header(root).ToList();
        if (kept.Count == 0 && header.Count == 0) return null;

        // Directives may part a declaration; such a submission stays as it is.
        var text = others ? submission.Text + "\n" : string.Concat(header) + string.Concat(kept.Select(Statement));
        return new SubmissionOutline(
            submission.Path,
            text,
            kept.SelectMany(NamesOf).ToImmutableHashSet(StringComparer.Ordinal),
            kept.SelectMany(SignaturesOf).ToImmutableHashSet(StringComparer.Ordinal),
            kept.SelectMany(member => member.DescendantNodes()).OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText).ToImmutableHashSet(StringComparer.Ordinal),
            header.ToImmutableHashSet(StringComparer.Ordinal),
            others);
    }

    private static bool IsReference(SyntaxKind kind) =>
        kind is SyntaxKind.ReferenceDirectiveTrivia or SyntaxKind.LoadDirectiveTrivia;

    // The directives stand before the first token, whatever it belongs to.
    private static IEnumerable<string> Header(CompilationUnitSyntax root)
    {
        var directives = root.GetFirstToken(includeZeroWidth: true).LeadingTrivia.Where(trivia => IsReference(trivia.Kind()));
        return directives.Select(trivia => trivia.ToFullString().Trim() + "\n")
            .Concat(root.Externs.Select(node => node + "\n"))
            .Concat(root.Usings.Select(node => node + "\n"));
    }

    private static string Statement(MemberDeclarationSyntax member)
    {
        var text = new StringBuilder();
        foreach (var trivia in member.GetLeadingTrivia().Where(trivia => !trivia.IsDirective)) text.Append(trivia.ToFullString());
        text.Append(member.ToString());
        // The last expression of a cell needs no semicolon; in the middle of a file it does.
        if (member is GlobalStatementSyntax) text.Append(';');
        return text.Append('\n').ToString();
    }

    private static bool Declares(MemberDeclarationSyntax member) =>
        member is not GlobalStatementSyntax statement
        || statement.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax)
            .Any(node => node is SingleVariableDesignationSyntax or LocalDeclarationStatementSyntax);

    private static IEnumerable<string> SignaturesOf(MemberDeclarationSyntax member) =>
        member is MethodDeclarationSyntax method
            ? [$"{method.Identifier.ValueText}`{method.Arity}({string.Join(',', method.ParameterList.Parameters.Select(parameter => $"{parameter.Modifiers} {parameter.Type}"))})"]
            : NamesOf(member);

    private static IEnumerable<string> NamesOf(MemberDeclarationSyntax member) => member switch
    {
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
        BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
        DelegateDeclarationSyntax type => [type.Identifier.ValueText],
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        EventDeclarationSyntax happening => [happening.Identifier.ValueText],
        _ => member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText),
    };
}
