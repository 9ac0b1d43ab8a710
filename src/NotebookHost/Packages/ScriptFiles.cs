using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NotebookHost.Packages;

/// <summary>Finds what <c>#load</c> names, and gives the compiler its text without the directives about packages.</summary>
/// <param name="folder">The notebook's folder, absolute.</param>
internal sealed class ScriptFiles(string folder) : SourceFileResolver([], folder)
{
    /// <inheritdoc />
    public override SourceText ReadText(string resolvedPath) => CSharpDirectives.Blank(base.ReadText(resolvedPath));

    /// <summary>The same files as they are written.</summary>
    public SourceReferenceResolver AsWritten { get; } = new SourceFileResolver([], folder);
}
