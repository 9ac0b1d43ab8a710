using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Text;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;
using NotebookHost.Display;
using NotebookHost.Engine;
using NotebookHost.Packages;

namespace NotebookHost.FSharp;

/// <summary>Runs F# by F# Interactive.</summary>
/// <remarks>
/// Types that F# code declares lie in assemblies without a file, all of one name. C# cannot reference those; it takes a
/// value of such a type as an object.
/// </remarks>
internal sealed class FSharpEngine : ILanguageEngine
{
    private readonly ConcurrentDictionary<string, KnownSource> sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> referenced = new(StringComparer.Ordinal);
    private readonly LibraryLoader libraries = new();
    private readonly NotebookPackages packages;
    private readonly FSharpReport report;
    private readonly ExceptionReport exceptions;
    private readonly string folder;
    private readonly Lazy<FSharpSession> session;

    /// <param name="folder">The notebook's folder, absolute: where <c>#r</c> and <c>#load</c> of a cell begin.</param>
    public FSharpEngine(string folder)
    {
        this.folder = folder;
        var paths = new PortablePaths(folder);
        report = new FSharpReport(paths);
        exceptions = new ExceptionReport(path => sources.GetValueOrDefault(path), folder, paths);
        packages = new NotebookPackages(folder, libraries, new PackageRestore(PackageCache.OfUser));
        session = new Lazy<FSharpSession>(() => new FSharpSession(
            folder,
            [typeof(Formatter).Assembly.Location, typeof(Microsoft.AspNetCore.Html.HtmlString).Assembly.Location, typeof(Kernel).Assembly.Location]));
    }

    /// <inheritdoc />
    public IReadOnlyList<Variable> Variables => !session.IsValueCreated
        ? []
        :
        [
            .. session.Value.Bound
                .Where(bound => bound.Name != "it")
                .Select(bound => new Variable(bound.Name, bound.Type, bound.Value))
                .OrderBy(variable => variable.Name, StringComparer.Ordinal),
        ];

    /// <inheritdoc />
    public async Task<CellResult> ExecuteAsync(CellCode code, ICellSink sink, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, code.Name);
        sources[path] = new KnownSource(SourceText.From(code.Cell), InsertedCode.None);
        try
        {
            var missing = await packages.InstallAsync(FSharpDirectives.Find(code.Text, path), path, sink, cancellation);
            if (missing is not null) return new CompilationFailed(missing);
            return await OnThreadAsync(sink, running => Run(code, path, running, cancellation), cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return new Interrupted();
        }
    }

    /// <inheritdoc />
    /// <remarks>A value whose type F# cannot name, such as one that a C# cell declares, is declared as an object.</remarks>
    public Task<CellResult> DeclareAsync(string name, Type type, object? value)
    {
        var path = Path.Combine(folder, "shared value");
        return OnThreadAsync(new NoSink(), _ =>
        {
            var typeName = FSharpTypeName.Of(type);
            if (typeName is not null && Reference(Assemblies(type)) is { } unreferenced) return unreferenced;
            var code = $"let ``{name}`` = {typeof(SharedValues).FullName}.{nameof(SharedValues.Take)}<{typeName ?? "obj"}>({SharedValues.Put(value)}L)";
            return Ended(session.Value.Evaluate(code, path, CancellationToken.None), path, SourceText.From(code)) ?? new Completed();
        }, CancellationToken.None);
    }

    public void Dispose()
    {
        if (session.IsValueCreated) session.Value.Dispose();
        packages.Dispose();
        libraries.Dispose();
    }

    private CellResult Run(CellCode code, string path, RunningCode running, CancellationToken cancellation)
    {
        var cell = SourceText.From(code.Cell);
        if (Reference(packages.CompileFiles) is { } unreferenced) return unreferenced;
        FSharpEvaluation? last = null;
        foreach (var piece in FSharpInteractions.Of(FSharpDirectives.Blank(code.Text)))
        {
            var started = session.Value;
            last = running.Invoke(() => started.Evaluate(piece, path, cancellation));
            cancellation.ThrowIfCancellationRequested();
            if (report.Warnings(last.Diagnostics, path, cell) is { Length: > 0 } warnings) CellContext.Current?.Write(OutputStream.StandardError, warnings);
            if (Ended(last, path, cell) is { } failed) return failed;
        }

        if (last is { HasValue: true, Value: not DisplayedValue }) CellContext.Current?.Result(MimeBundle.Of(last.Value));
        return new Completed();
    }

    private CellResult? Ended(FSharpEvaluation evaluation, string path, SourceText cell) =>
        evaluation.Exception is not { } exception ? null
        : evaluation.Diagnostics.Any(problem => problem.IsError) && FSharpSession.IsCompilation(exception)
            ? new CompilationFailed(report.Errors(evaluation.Diagnostics, path, cell))
            : new Threw(exceptions.From(exception));

    // What F# has loaded it need not load again.
    private CellResult? Reference(IEnumerable<string> files)
    {
        var added = files.Where(file => !referenced.Contains(file)).ToArray();
        if (added.Length == 0) return null;
        var path = Path.Combine(folder, "references");
        var code = string.Concat(added.Select(file => $"#r @\"{file}\"\n"));
        if (Ended(session.Value.Evaluate(code, path, CancellationToken.None), path, SourceText.From(code)) is { } failed) return failed;
        referenced.UnionWith(added);
        return null;
    }

    private static IEnumerable<string> Assemblies(Type type) =>
        type.HasElementType
            ? Assemblies(type.GetElementType()!)
            : type.GetGenericArguments().SelectMany(Assemblies).Append(type.Assembly.Location)
                .Where(file => HostReferences.Find(Path.GetFileNameWithoutExtension(file)) is null)
                .Distinct(StringComparer.Ordinal);

    private async Task<CellResult> OnThreadAsync(ICellSink sink, Func<RunningCode, CellResult> run, CancellationToken cancellation) =>
        await Interruptible.RunAsync(sink, code => Task.FromResult(Ended(code, run)), cancellation) ?? new Interrupted();

    private CellResult Ended(RunningCode code, Func<RunningCode, CellResult> run)
    {
        try
        {
            return run(code);
        }
        catch (OperationCanceledException)
        {
            return new Interrupted();
        }
#pragma warning disable CA1031 // Whatever a cell's value or its formatter throws is the cell's error, not the host's.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return new Threw(exceptions.From(failure));
        }
    }
}
