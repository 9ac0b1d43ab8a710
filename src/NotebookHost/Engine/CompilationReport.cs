using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NotebookHost.Notebooks;

namespace NotebookHost.Engine;

/// <summary>Compile errors as a notebook shows them: place, code, message, and the line of code under a caret.</summary>
internal static class CompilationReport
{
    /// <summary>The name of the error output.</summary>
    public const string ErrorName = "CompilationError";

    private const int MostShown = 20;

    /// <summary>The errors among the diagnostics as one error output, or null when there are none.</summary>
    /// <param name="diagnostics">What the compiler said.</param>
    /// <param name="cellPath">The path that the compiler knows the cell by.</param>
    /// <param name="paths">Takes machine paths out of messages.</param>
    public static ErrorOutput? From(ImmutableArray<Diagnostic> diagnostics, string cellPath, PortablePaths paths)
    {
        var errors = diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath == cellPath ? 1 : 0)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ToArray();
        if (errors.Length == 0) return null;

        var lines = errors.Take(MostShown).SelectMany(error => Lines(error, cellPath, paths)).ToList();
        if (errors.Length > MostShown) lines.Add($"... and {errors.Length - MostShown} more errors");
        return new ErrorOutput(ErrorName, Headline(errors[0], cellPath, paths), [.. lines]);
    }

    private static IEnumerable<string> Lines(Diagnostic error, string cellPath, PortablePaths paths)
    {
        var start = error.Location.GetLineSpan().StartLinePosition;
        return Headline(error, cellPath, paths).Split('\n')
            .Concat(SourceExcerpt.At(error.Location.SourceTree?.GetText(), start.Line, start.Character));
    }

    private static string Headline(Diagnostic error, string cellPath, PortablePaths paths)
    {
        var message = Explain(error) ?? error.GetMessage(CultureInfo.InvariantCulture);
        if (!error.Location.IsInSource) return paths.Clean($"{error.Id}: {message}");

        var span = error.Location.GetLineSpan();
        var file = span.Path == cellPath ? "" : span.Path;
        return paths.Clean($"{file}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {error.Id}: {message}");
    }

    // The compiler's message for a directive names a path; the reader needs to know what to do about it.
    private static string? Explain(Diagnostic error)
    {
        var directive = error.Location.SourceTree?.GetRoot()
            .FindTrivia(error.Location.SourceSpan.Start, findInsideTrivia: false).GetStructure();
        return directive switch
        {
            ReferenceDirectiveTriviaSyntax { File.ValueText: var name } when error.Id == "CS0006" =>
                $"""#r "{name}": there is no such file. If a project of yours makes it, build that project first (dotnet build); else correct the path, which is relative to the file that holds this line.""",
            LoadDirectiveTriviaSyntax { File.ValueText: var name } when error.Id is "CS1504" or "CS8098" or "CS2001" =>
                $"""#load "{name}": there is no such file. The path is relative to the file that holds this line.""",
            _ => null,
        };
    }
}
