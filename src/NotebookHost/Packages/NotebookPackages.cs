using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NotebookHost.Engine;
using NotebookHost.Notebooks;

namespace NotebookHost.Packages;

/// <summary>
/// The packages of one notebook. What its cells ask for adds up: each restore is of all packages so far, so that their
/// versions agree.
/// </summary>
/// <param name="folder">The notebook's folder, absolute.</param>
/// <param name="libraries">Loads the packages' assemblies.</param>
/// <param name="restore">Gets them.</param>
internal sealed class NotebookPackages(string folder, LibraryLoader libraries, PackageRestore restore) : IDisposable
{
    /// <summary>The name of the error output.</summary>
    public const string ErrorName = "PackageError";

    private readonly PackageAssemblies assemblies = new(libraries);
    private readonly PortablePaths paths = new(folder);
    private readonly ConcurrentDictionary<string, PortableExecutableReference> opened = new(StringComparer.Ordinal);
    private readonly HashSet<string> said = new(StringComparer.Ordinal);
    private RestoreRequest all = new([], [], folder);

    /// <summary>The assemblies to compile against, absolute paths.</summary>
    public ImmutableArray<string> CompileFiles { get; private set; } = [];

    /// <summary>The same for Roslyn; a file is opened once.</summary>
    public IEnumerable<MetadataReference> References =>
        CompileFiles.Select(file => opened.GetOrAdd(file, XmlFileDocumentation.Reference));

    /// <summary>Does what the directives of one submission say; returns its error, or null when all is there.</summary>
    /// <param name="directives">The directives, in order.</param>
    /// <param name="cellPath">The path of the cell itself, which errors do not repeat.</param>
    /// <param name="sink">Shows the progress, and what was installed.</param>
    /// <param name="cancellation">Ends the restore.</param>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing has changed.</exception>
    public async Task<ErrorOutput?> InstallAsync(
        IReadOnlyList<PlacedDirective> directives, string cellPath, ICellSink sink, CancellationToken cancellation)
    {
        if (directives.Count == 0) return null;
        if (Refused(directives, cellPath) is { } refused) return refused;

        var wanted = directives.Select(directive => directive.Directive).OfType<PackageWanted>().ToArray();
        var next = all with
        {
            Packages = wanted.Aggregate(all.Packages, (packages, package) => With(packages, package.Request)),
            Sources = [.. all.Sources.Concat(directives.SelectMany(directive => SourcesOf(directive.Directive)).Select(Absolute)).Distinct(StringComparer.Ordinal)],
        };
        if (wanted.Length == 0)
        {
            all = next;
            return null;
        }

        var requests = wanted.Select(package => package.Request).Distinct().ToArray();
        if (restore.Known(next) is { } known)
        {
            sink.Display(InstalledPackages.Installed(requests, known));
            Use(next, known, sink);
            return null;
        }

        var display = sink.Display(InstalledPackages.Restoring(requests));
        var shown = InstalledPackages.Nothing(requests);
        try
        {
            var result = await restore.RunAsync(next, cancellation);
            if (result is not Restored { Packages: var restored }) return Failure((RestoreFailed)result, directives, cellPath);
            Use(next, restored, sink);
            shown = InstalledPackages.Installed(requests, restored);
            return null;
        }
        finally
        {
            sink.Update(display, shown);
        }
    }

    public void Dispose() => assemblies.Dispose();

    private void Use(RestoreRequest request, RestoredPackages packages, ICellSink sink)
    {
        all = request;
        var (references, warnings) = assemblies.Use(packages, request.Packages);
        CompileFiles = references;
        foreach (var warning in packages.Warnings.Concat(warnings).Where(said.Add)) sink.Write(OutputStream.StandardError, warning + "\n");
    }

    // A later wish for another version takes the place of the earlier; one for any version changes nothing.
    private static ImmutableArray<PackageRequest> With(ImmutableArray<PackageRequest> packages, PackageRequest request)
    {
        var same = packages.FirstOrDefault(package => string.Equals(package.Id, request.Id, StringComparison.OrdinalIgnoreCase));
        return same is null ? packages.Add(request) : request.Version == PackageRequest.Newest ? packages : packages.Replace(same, request);
    }

    private ErrorOutput? Refused(IReadOnlyList<PlacedDirective> directives, string cellPath)
    {
        var lines = new List<string>();
        foreach (var placed in directives)
        {
            var why = placed.Directive is Malformed malformed
                ? malformed.Why
                : SourcesOf(placed.Directive).FirstOrDefault(source => !IsAddress(source) && !Directory.Exists(Absolute(source))) is { } missing
                    ? $"there is no folder {missing}. It is looked for from the notebook's folder."
                    : null;
            if (why is not null) lines.AddRange(Lines(placed, cellPath, $"{placed.Line}: {why}"));
        }

        return lines.Count == 0 ? null : new ErrorOutput(ErrorName, lines[0], [.. lines]);
    }

    private ErrorOutput Failure(RestoreFailed failure, IReadOnlyList<PlacedDirective> directives, string cellPath)
    {
        var first = directives.First(placed => placed.Directive is PackageWanted);
        var lines = failure.Problems
            .SelectMany(problem => Lines(
                directives.FirstOrDefault(placed => placed.Directive is PackageWanted { Request.Id: var id } && string.Equals(id, problem.Id, StringComparison.OrdinalIgnoreCase)) ?? first,
                cellPath,
                $"{problem.Code}: {problem.Message}"))
            .ToArray();
        return new ErrorOutput(ErrorName, lines[0], [.. lines]);
    }

    private IEnumerable<string> Lines(PlacedDirective placed, string cellPath, string message)
    {
        var at = placed.Text.Lines.GetLinePosition(placed.Start);
        var file = placed.Path == cellPath ? "" : placed.Path;
        return paths.Clean($"{file}({at.Line + 1},{at.Character + 1}): {message}").ReplaceLineEndings("\n").Split('\n')
            .Concat(SourceExcerpt.At(placed.Text, at.Line, at.Character));
    }

    private static ImmutableArray<string> SourcesOf(PackageDirective directive) => directive switch
    {
        SourceWanted { Source: var source } => [source],
        PackageWanted { Sources: var sources } => sources,
        _ => [],
    };

    private string Absolute(string source) => IsAddress(source) ? source : Path.GetFullPath(source, folder);

    private static bool IsAddress(string source) => source.Contains("://", StringComparison.Ordinal);
}
