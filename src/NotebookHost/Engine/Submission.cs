using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookHost.Engine;

/// <summary>What can be told of a submission from its syntax.</summary>
internal static class Submission
{
    /// <summary>How submissions are parsed. Comments are not looked into: their XML may nest without bound, and nobody reads it.</summary>
    public static CSharpParseOptions Syntax { get; } = new(LanguageVersion.Latest, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>
    /// Whether later submissions can see anything of it: a variable, method, type, using directive, or what a #r or #load
    /// brought. One that leaves nothing need not be kept for them.
    /// </summary>
    public static bool Leaves(SyntaxTree tree)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        return root.Usings.Count > 0
            || root.Externs.Count > 0
            || root.GetReferenceDirectives().Count > 0
            || root.GetLoadDirectives().Count > 0
            || root.Members.Any(member => member is not GlobalStatementSyntax)
            // Such as `out var x` and `is string s`.
            || root.DescendantNodes().Any(node => node is VariableDesignationSyntax);
    }
}
