using System.Collections.Concurrent;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NotebookHost.Packages;

namespace NotebookHost.Engine;

/// <summary>Finds and reads what <c>#load</c> names: relative to the file that holds the directive.</summary>
/// <param name="folder">Where the directives of a cell begin.</param>
/// <param name="known">Told the text of each file by its path, and what was written into it.</param>
/// <param name="interruptible">Whether the code gets the checks that let it be interrupted.</param>
internal sealed class LoadedFileResolver(string folder, ConcurrentDictionary<string, KnownSource> known, bool interruptible)
    : SourceFileResolver([], folder)
{
    public override Stream OpenRead(string resolvedPath)
    {
        using var file = base.OpenRead(resolvedPath);
        var text = SourceText.From(file, Encoding.UTF8);
        // The compiler reports it at the directive.
        if (CodeNesting.Problem(text.ToString()) is { } problem) throw new IOException(problem.Message);
        var code = CSharpDirectives.Blank(text).ToString();
        var written = interruptible ? InterruptibleText.Of(code) : new InterruptibleText(code, InsertedCode.None);
        known[resolvedPath] = new KnownSource(text, written.Inserted);
        return new MemoryStream(Encoding.UTF8.GetBytes(written.Text));
    }
}

/// <summary>A source that was compiled.</summary>
/// <param name="Text">As its author wrote it.</param>
/// <param name="Inserted">What the compiled text has more.</param>
internal sealed record KnownSource(SourceText Text, InsertedCode Inserted);

/// <summary>Code with the checks that let it be interrupted.</summary>
/// <param name="Text">The code.</param>
/// <param name="Inserted">Where it differs from what its author wrote.</param>
internal sealed record InterruptibleText(string Text, InsertedCode Inserted)
{
    /// <summary>The code with checks; unchanged when its syntax is wrong.</summary>
    public static InterruptibleText Of(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, Submission.Syntax);
        if (tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)) return new InterruptibleText(code, InsertedCode.None);
        var (text, inserted) = InterruptChecks.Insert(tree);
        return new InterruptibleText(text, inserted);
    }
}
