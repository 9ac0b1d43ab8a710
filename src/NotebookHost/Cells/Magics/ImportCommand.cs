using System.Globalization;
using NotebookHost.Engine;
using NotebookHost.Notebooks;

namespace NotebookHost.Cells.Magics;

/// <summary><c>#!import path</c>: runs the cells of another notebook, or a file of code, in order, each in its language.</summary>
internal static class ImportCommand
{
    private static readonly (string Extension, string Language)[] CodeFiles =
    [
        (".cs", "csharp"), (".csx", "csharp"), (".dib", "csharp"), (".fs", "fsharp"), (".fsx", "fsharp"), (".html", "html"), (".js", "javascript"), (".md", "markdown"),
    ];

    /// <summary>The command.</summary>
    public static MagicCommand Definition { get; } = new(
        "import", "PATH", "Runs a notebook (.ipynb, .dib) or a file of code (.cs, .csx, ...); the path is relative to the file that holds the command.", 1, [], ImportAsync);

    private static async Task<CellResult> ImportAsync(MagicCall call, MagicContext context)
    {
        var given = call.Words[0];
        var path = Path.GetFullPath(given, context.Cell.Folder);
        if (context.Cell.Importing.Contains(path, StringComparer.Ordinal))
            return context.Fail(call, $"{given} is being imported already: the files import each other in a circle, {Circle(path, context)}.");

        CellToImport[] cells;
        try
        {
            cells = CellsOf(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotebookFormatException)
        {
            return context.Fail(call, failure is FileNotFoundException or DirectoryNotFoundException
                ? $"there is no file {given}. The path is relative to the file that holds this line."
                : failure.Message);
        }

        if (cells is []) return context.Fail(call, $"{given}: files of this kind cannot be imported. There are .ipynb, {string.Join(", ", CodeFiles.Select(file => file.Extension))}.");
        var name = Path.GetRelativePath(context.Session.Folder, path).Replace('\\', '/');
        foreach (var cell in cells)
        {
            var part = cell.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{name}, cell {number}") : name;
            var text = new CellText(part, cell.Text, Path.GetDirectoryName(path)!, context.Cell.Importing.Add(path));
            var result = await context.Session.ExecuteAsync(text, cell.Language, context.Sink, context.Cancellation);
            if (result is not Completed) return Within(part, result);
        }

        return new Completed();
    }

    private static CellToImport[] CellsOf(string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        if (extension == ".ipynb")
        {
            var code = NotebookFile.Read(path).Cells.Where(cell => cell.Kind == CellKind.Code && !string.IsNullOrWhiteSpace(cell.Source));
            return [.. code.Select((cell, index) => new CellToImport(index + 1, cell.KernelName, cell.Source)).DefaultIfEmpty(new CellToImport(null, null, ""))];
        }

        var language = CodeFiles.FirstOrDefault(file => file.Extension == extension).Language;
        return language is null ? [] : [new CellToImport(null, language, extension == ".dib" ? WithoutMetadata(File.ReadAllText(path)) : File.ReadAllText(path))];
    }

    // A .dib file begins with a part that names its kernels; its lines stay, blank.
    private static string WithoutMetadata(string text)
    {
        var lines = text.Split('\n');
        var begin = Array.FindIndex(lines, line => line.TrimEnd() == "#!meta");
        if (begin < 0) return text;
        var end = Array.FindIndex(lines, begin + 1, line => line.StartsWith("#!", StringComparison.Ordinal));
        for (var i = begin; i < (end < 0 ? lines.Length : end); i++) lines[i] = "";
        return string.Join('\n', lines);
    }

    private static CellResult Within(string part, CellResult result) => result switch
    {
        CompilationFailed { Error: var error } => new CompilationFailed(Within(part, error)),
        Threw { Error: var error } => new Threw(Within(part, error)),
        _ => result,
    };

    private static ErrorOutput Within(string part, ErrorOutput error) =>
        error with { Value = $"{part}: {error.Value}", Traceback = error.Traceback.Insert(0, $"In {part}:") };

    private static string Circle(string path, MagicContext context) =>
        string.Join(" -> ", context.Cell.Importing.Add(path).SkipWhile(file => file != path).Select(file => Path.GetFileName(file)));

    /// <param name="Number">The number among the code cells, or null for a file that is one cell.</param>
    /// <param name="Language">The language it begins in, or null for C#.</param>
    /// <param name="Text">Its text.</param>
    private sealed record CellToImport(int? Number, string? Language, string Text);
}
