using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NotebookHost.Packages;

/// <summary>Turns NuGet's messages into what a reader of a notebook needs: which package, which version, where it was looked for.</summary>
internal static partial class RestoreProblems
{
    /// <summary>The failure that NuGet's errors amount to.</summary>
    /// <param name="errors">NuGet's errors: code, package (or null), text.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="sources">The sources that were asked; none where NuGet does not say.</param>
    public static RestoreFailed From(IReadOnlyList<(string Code, string? Id, string Message)> errors, RestoreRequest request, IReadOnlyList<string> sources)
    {
        // Of a source that does not answer nothing else can be said: that a package is missing only follows from it.
        var unreachable = errors.Where(error => error.Code is "NU1301" or "NU1801").ToArray();
        var told = unreachable.Length > 0
            ? unreachable.Take(1).Select(error => new RestoreProblem(error.Code, null, Unreachable(error.Message)))
            : errors.DistinctBy(error => (error.Code, error.Id)).Select(error => new RestoreProblem(error.Code, error.Id, Say(error, request, sources)));
        return new RestoreFailed([.. told], unreachable.Length > 0);
    }

    /// <summary>What a reader must know of a restore that went well.</summary>
    public static ImmutableArray<string> Warnings(
        IEnumerable<(string Code, string? Id, string Message)> warnings, RestoreRequest request, ImmutableArray<RestoredPackage> packages)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var (code, id, message) in warnings)
        {
            var asked = request.Packages.FirstOrDefault(package => string.Equals(package.Id, id, StringComparison.OrdinalIgnoreCase));
            var got = packages.FirstOrDefault(package => string.Equals(package.Id, id, StringComparison.OrdinalIgnoreCase));
            // Only what the notebook itself asks for: what a package's makers ask of others is not its author's to mend.
            if (code == "NU1603" && asked is not null && got is not null && got.Version != asked.Version)
            {
                lines.Add($"{asked.Wording}: no source has this version; {got.Version}, the next later one, is used.");
            }
            else if (code == "NU1701")
            {
                lines.Add(message);
            }
        }

        return [.. lines.Distinct(StringComparer.Ordinal)];
    }

    private static string Say((string Code, string? Id, string Message) error, RestoreRequest request, IReadOnlyList<string> sources)
    {
        var asked = request.Packages.FirstOrDefault(package => string.Equals(package.Id, error.Id, StringComparison.OrdinalIgnoreCase));
        var needed = asked is null ? " (needed by a package that is asked for)" : "";
        var where = sources.Count == 0 ? "" : $" Sources asked: {string.Join(", ", sources)}.";
        return error.Code switch
        {
            "NU1101" => $"there is no package {error.Id}{needed}.{where} Check the spelling, or add a source with #i \"nuget: source\".",
            "NU1102" or "NU1103" =>
                $"the package {error.Id}{needed} has no version {asked?.Version ?? Range(error.Message)}.{Nearest(error.Message)}{where}",
            "NU1605" => $"another package needs a later {error.Id} than is asked for. Ask for that version, or a later one. {Chains(error.Message)}",
            _ => error.Message,
        };
    }

    // From which package to which the need goes; the first line speaks of a project, which the reader does not have.
    private static string Chains(string message) =>
        string.Concat(message.Split('\n').Skip(1).Select(line => "\n" + line.TrimEnd()));

    private static string Unreachable(string message) =>
        message.StartsWith("The local source", StringComparison.Ordinal)
            ? $"a source of packages is absent. {message}"
            : $"a source of packages cannot be reached; is there a network? {message.Split('\n')[0].Trim()}";

    private static string Range(string message) => VersionRange().Match(message) is { Success: true, Value: var range } ? range : "that fits";

    private static string Nearest(string message)
    {
        var found = FoundVersions().Matches(message)
            .Select(match => $"{match.Groups["source"].Value.Trim()} has {match.Groups["count"].Value} version(s), nearest is {match.Groups["version"].Value}")
            .ToArray();
        return found.Length == 0 ? "" : $" Of others {string.Join("; ", found)}.";
    }

    [GeneratedRegex(@"\([<>=].*?\)", RegexOptions.CultureInvariant)]
    private static partial Regex VersionRange();

    [GeneratedRegex(@"Found (?<count>\d+) version\(s\) in (?<source>.+?) \[ Nearest version: (?<version>\S+) \]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FoundVersions();
}
