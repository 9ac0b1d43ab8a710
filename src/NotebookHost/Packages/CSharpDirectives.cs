using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NotebookHost.Engine;

namespace NotebookHost.Packages;

/// <summary>The directives about packages in a C# cell and in the files it loads.</summary>
internal static class CSharpDirectives
{
    /// <summary>Finds them, those of a loaded file at the place of its <c>#load</c>.</summary>
    /// <param name="code">The submission.</param>
    /// <param name="path">The path the compiler knows it by.</param>
    /// <param name="files">Finds and reads what <c>#load</c> names; a file that is absent is left to the compiler to report.</param>
    public static IReadOnlyList<PlacedDirective> Find(string code, string path, SourceReferenceResolver files)
    {
        var found = new List<PlacedDirective>();
        Find(SourceText.From(code), path, files, [path], found);
        return found;
    }

    /// <summary>The text with each directive about packages made a comment of the same length, so that nothing moves.</summary>
    public static SourceText Blank(SourceText text)
    {
        if (!MayHave(text)) return text;
        var changes = Directives(text).Where(directive => Read(directive) is not null)
            .Select(directive => new TextChange(new TextSpan(directive.SpanStart, 2), "//"))
            .ToArray();
        return changes.Length == 0 ? text : text.WithChanges(changes);
    }

    private static void Find(SourceText text, string path, SourceReferenceResolver files, HashSet<string> seen, List<PlacedDirective> found)
    {
        if (!MayHave(text)) return;
        foreach (var directive in Directives(text))
        {
            if (Read(directive) is { } read)
            {
                found.Add(new PlacedDirective(read, directive.ToString().Trim(), path, text, directive.SpanStart));
            }
            else if (directive is LoadDirectiveTriviaSyntax { File.ValueText: { Length: > 0 } name }
                && files.ResolveReference(name, path) is { } file && seen.Add(file))
            {
                if (Text(files, file) is { } loaded) Find(loaded, file, files, seen, found);
            }
        }
    }

    private static SourceText? Text(SourceReferenceResolver files, string file)
    {
        try
        {
            return files.ReadText(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool MayHave(SourceText text)
    {
        var written = text.ToString();
        return written.Contains("nuget", StringComparison.OrdinalIgnoreCase) || written.Contains("load", StringComparison.Ordinal);
    }

    private static IEnumerable<DirectiveTriviaSyntax> Directives(SourceText text)
    {
        var root = CSharpSyntaxTree.ParseText(text, Submission.Syntax).GetRoot();
        for (var at = root.GetFirstDirective(); at is not null; at = at.GetNextDirective())
        {
            if (at.IsActive) yield return at;
        }
    }

    private static PackageDirective? Read(DirectiveTriviaSyntax directive)
    {
        if (directive is ReferenceDirectiveTriviaSyntax reference)
        {
            var name = reference.File.ValueText;
            if (PackageDirective.IsAbout(name)) return PackageDirective.ReadReference(name);
            return reference.File.IsMissing && Rest(reference, "r") is { } bare && PackageDirective.IsAbout(bare) ? PackageDirective.Unquoted(isReference: true) : null;
        }

        // The compiler knows no #i: it is a bad directive to it.
        if (directive is not BadDirectiveTriviaSyntax || Rest(directive, "i") is not { } rest) return null;
        if (PackageDirective.IsAbout(rest)) return PackageDirective.Unquoted(isReference: false);
        var parts = rest.Split('"');
        return parts is ["", var quoted, ..] && PackageDirective.IsAbout(quoted) ? PackageDirective.ReadSource(quoted) : null;
    }

    // What follows the directive's name, when that is its name.
    private static string? Rest(DirectiveTriviaSyntax directive, string name)
    {
        var line = directive.ToString().TrimStart('#').TrimStart();
        return line.StartsWith(name, StringComparison.Ordinal) && (line.Length == name.Length || !char.IsLetterOrDigit(line[name.Length]))
            ? line[name.Length..].Trim()
            : null;
    }
}
