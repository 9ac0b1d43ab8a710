using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace NotebookHost.Packages;

/// <summary>What <c>#r "nuget:..."</c> or <c>#i "nuget:..."</c> says. The three cases below are all there are.</summary>
internal abstract partial record PackageDirective
{
    private const string Prefix = "nuget:";

    private static readonly string[] Ignored = ["timeout", "bl", "usepackagetargets", "script"];

    private protected PackageDirective()
    {
    }

    /// <summary>Whether the text between the quotes of a <c>#r</c> or <c>#i</c> is about packages.</summary>
    public static bool IsAbout(string quoted) => quoted.AsSpan().TrimStart().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the text between the quotes of <c>#r</c>: a package by position or by <c>Include=</c> and <c>Version=</c>.</summary>
    public static PackageDirective ReadReference(string quoted)
    {
        string? id = null, version = null;
        var sources = ImmutableArray.CreateBuilder<string>();
        foreach (var part in Parts(quoted.TrimStart()[Prefix.Length..]))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var (name, value) = equals < 0 ? ("", part) : (part[..equals].Trim().ToLowerInvariant(), part[(equals + 1)..].Trim());
            if (name == "restoresources")
            {
                sources.AddRange(value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            }
            else if (id is null && name is "" or "include")
            {
                id = value;
            }
            else if (version is null && name is "" or "version")
            {
                version = value;
            }
            else if (!Ignored.Contains(name, StringComparer.Ordinal))
            {
                return new Malformed($"\"{part}\" is not understood. {ReferenceSyntax}");
            }
        }

        if (string.IsNullOrEmpty(id)) return new Malformed($"the name of a package is missing. {ReferenceSyntax}");
        if (!PackageName().IsMatch(id)) return new Malformed($"\"{id}\" cannot be the name of a package. {ReferenceSyntax}");
        version ??= PackageRequest.Newest;
        return PackageVersion().IsMatch(version)
            ? new PackageWanted(new PackageRequest(id, version), sources.ToImmutable())
            : new Malformed($"\"{version}\" is not a version. {ReferenceSyntax}");
    }

    /// <summary>Reads the text between the quotes of <c>#i</c>: a source of packages.</summary>
    public static PackageDirective ReadSource(string quoted)
    {
        var source = quoted.TrimStart()[Prefix.Length..].Trim();
        return source.Length == 0 ? new Malformed($"the source is missing. {SourceSyntax}") : new SourceWanted(source);
    }

    /// <summary>What to say of a directive that is about packages and lacks its quotes.</summary>
    public static Malformed Unquoted(bool isReference) =>
        new($"the quotes are missing. {(isReference ? ReferenceSyntax : SourceSyntax)}");

    private static string ReferenceSyntax =>
        """Write #r "nuget: Id" for the newest version or #r "nuget: Id, version", where the version may be 1.2.3, a range such as [1.0,2.0), or floating such as 1.*.""";

    private static string SourceSyntax => """Write #i "nuget: source", where the source is the address of a feed or a folder of packages.""";

    // A comma inside the brackets of a range parts nothing.
    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        var depth = 0;
        foreach (var character in text)
        {
            if (character is '[' or '(') depth++;
            if (character is ']' or ')') depth--;
            if (character == ',' && depth <= 0)
            {
                parts.Add(part.ToString().Trim());
                part.Clear();
            }
            else
            {
                part.Append(character);
            }
        }

        parts.Add(part.ToString().Trim());
        return parts;
    }

    [GeneratedRegex(@"^\w+([_.-]\w+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex PackageName();

    [GeneratedRegex(
        """
        ^(
            \d+(\.\d+){0,3}(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?               # 1.2.3-beta+build
          | (\d+\.){0,3}\*(-\*)? | \d+(\.\d+){0,3}-([0-9A-Za-z.-]*)\*          # 1.*, *-*, 1.0-beta*
          | [\[(]\s*[0-9A-Za-z.+*-]*\s*(,\s*[0-9A-Za-z.+*-]*\s*)?[\])]          # [1.0,2.0)
        )\z
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex PackageVersion();
}

/// <summary>A package is wanted.</summary>
/// <param name="Request">Which.</param>
/// <param name="Sources">Where it may be found besides the notebook's sources.</param>
internal sealed record PackageWanted(PackageRequest Request, ImmutableArray<string> Sources) : PackageDirective;

/// <summary>A source of packages is to be added.</summary>
/// <param name="Source">An address or a folder, as written.</param>
internal sealed record SourceWanted(string Source) : PackageDirective;

/// <summary>The directive cannot be understood.</summary>
/// <param name="Why">What is wrong, and the syntax.</param>
internal sealed record Malformed(string Why) : PackageDirective;
