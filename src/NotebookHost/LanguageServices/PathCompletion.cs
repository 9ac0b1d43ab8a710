using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NotebookHost.Engine;

namespace NotebookHost.LanguageServices;

/// <summary>Completes the paths that <c>#r</c> and <c>#load</c> name.</summary>
internal static partial class PathCompletion
{
    private static readonly EnumerationOptions Visible = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = true };

    /// <summary>The folders, and the libraries or scripts, whose names begin as the path's last part does; null outside of such a path.</summary>
    /// <param name="code">C# script that may be parsed.</param>
    /// <param name="position">The cursor, from 0 to the code's length, in UTF-16 units.</param>
    /// <param name="folder">Where relative paths begin.</param>
    public static CompletionResult? At(string code, int position, string folder)
    {
        var text = SourceText.From(code);
        var line = text.Lines.GetLineFromPosition(position);
        if (Directive().Match(text.ToString(TextSpan.FromBounds(line.Start, position))) is not { Success: true } match) return null;
        var trivia = CSharpSyntaxTree.ParseText(text, Submission.Syntax).GetRoot().FindTrivia(line.Start + match.Groups["hash"].Index);
        if (!trivia.IsDirective) return null;

        var path = match.Groups["path"].Value;
        var start = path.LastIndexOfAny(['/', '\\']) + 1;
        string[] endings = match.Groups["name"].Value == "load" ? [".csx", ".cs"] : [".dll", ".exe"];
        var matches = Entries(Path.GetFullPath(path[..start], folder))
            .Where(entry => entry is DirectoryInfo || endings.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
            .Where(entry => entry.Name.StartsWith(path[start..], StringComparison.OrdinalIgnoreCase))
            .OrderBy(entry => entry is not DirectoryInfo)
            .ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Take(CompletionResult.Most)
            .Select(entry => entry is DirectoryInfo
                ? new Completion(entry.Name + "/", entry.Name, "folder", "")
                : new Completion(entry.Name, entry.Name, "file", ""));
        return new CompletionResult([.. matches], position - (path.Length - start), position);
    }

    private static IEnumerable<FileSystemInfo> Entries(string folder) =>
        Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Visible) : [];

    [GeneratedRegex("""^\s*(?<hash>#)\s*(?<name>r|load)\s+"(?<path>[^"]*)$""")]
    private static partial Regex Directive();
}
