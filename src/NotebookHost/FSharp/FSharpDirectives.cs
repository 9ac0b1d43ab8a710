using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using NotebookHost.Packages;

namespace NotebookHost.FSharp;

/// <summary>The directives about packages in an F# cell, each on a line of its own.</summary>
/// <remarks>
/// Lines are looked at one by one: such a line counts also where it stands in a comment or string of several lines. Those of a
/// file that <c>#load</c> names are left to F# Interactive.
/// </remarks>
internal static partial class FSharpDirectives
{
    /// <summary>Finds them.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="path">The path the compiler knows it by.</param>
    public static IReadOnlyList<PlacedDirective> Find(string code, string path)
    {
        if (!code.Contains("nuget", StringComparison.OrdinalIgnoreCase)) return [];
        var text = SourceText.From(code);
        return
        [
            .. text.Lines.SelectMany(line => Read(line.ToString()).Select(directive =>
                new PlacedDirective(directive, line.ToString().Trim(), path, text, line.Start + line.ToString().IndexOf('#', StringComparison.Ordinal)))),
        ];
    }

    /// <summary>The text with each of them made a comment of the same length, so that nothing moves.</summary>
    public static string Blank(string code)
    {
        if (!code.Contains("nuget", StringComparison.OrdinalIgnoreCase)) return code;
        var text = SourceText.From(code);
        return text.WithChanges(text.Lines
            .Where(line => Read(line.ToString()).Any())
            .Select(line => new TextChange(new TextSpan(line.Start + line.ToString().IndexOf('#', StringComparison.Ordinal), 2), "//"))).ToString();
    }

    private static IEnumerable<PackageDirective> Read(string line)
    {
        if (Directive().Match(line) is not { Success: true } match) yield break;
        var (isReference, rest) = (match.Groups["name"].Value == "r", match.Groups["rest"].Value);
        if (PackageDirective.IsAbout(rest)) yield return PackageDirective.Unquoted(isReference);
        foreach (var quoted in Quoted().Matches(rest).Select(found => found.Groups["text"].Value).Where(PackageDirective.IsAbout))
        {
            yield return isReference ? PackageDirective.ReadReference(quoted) : PackageDirective.ReadSource(quoted);
        }
    }

    [GeneratedRegex(@"^\s*#(?<name>[ri])\b\s*(?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Directive();

    [GeneratedRegex("\"\"\"(?<text>.*?)\"\"\"|@?\"(?<text>[^\"]*)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}
