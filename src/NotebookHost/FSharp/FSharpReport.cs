using Microsoft.CodeAnalysis.Text;
using NotebookHost.Engine;
using NotebookHost.Notebooks;

namespace NotebookHost.FSharp;

/// <summary>F#'s compile errors in the form that C#'s have.</summary>
/// <param name="paths">Takes machine paths out of messages.</param>
internal sealed class FSharpReport(PortablePaths paths)
{
    private const int MostShown = 20;

    /// <summary>The errors as one error output.</summary>
    /// <param name="problems">What the compiler said; at least one error.</param>
    /// <param name="cellPath">The path that the compiler knows the cell by.</param>
    /// <param name="cell">The cell's text.</param>
    public ErrorOutput Errors(IEnumerable<FSharpProblem> problems, string cellPath, SourceText cell)
    {
        var errors = problems.Where(problem => problem.IsError).Distinct().OrderBy(problem => problem.Line).ThenBy(problem => problem.Column).ToArray();
        var lines = errors.Take(MostShown).SelectMany(error => Lines(error, "", cellPath, cell)).ToList();
        if (errors.Length > MostShown) lines.Add($"... and {errors.Length - MostShown} more errors");
        return new ErrorOutput(CompilationReport.ErrorName, lines[0], [.. lines]);
    }

    /// <summary>The warnings as lines of text; empty when there are none.</summary>
    public string Warnings(IEnumerable<FSharpProblem> problems, string cellPath, SourceText cell) =>
        string.Concat(problems.Where(problem => problem.IsWarning).Distinct().SelectMany(warning => Lines(warning, "warning ", cellPath, cell)).Select(line => line + "\n"));

    private IEnumerable<string> Lines(FSharpProblem problem, string kind, string cellPath, SourceText cell)
    {
        var file = problem.Path == cellPath ? "" : problem.Path;
        return paths.Clean($"{file}({problem.Line + 1},{problem.Column + 1}): {kind}{problem.Code}: {problem.Message}").ReplaceLineEndings("\n").Split('\n')
            .Concat(file.Length == 0 ? SourceExcerpt.At(cell, problem.Line, problem.Column) : []);
    }
}
