using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using Microsoft.CodeAnalysis.Text;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;
using NotebookHost.Display;
using NotebookHost.Packages;

namespace NotebookHost.Engine;

/// <summary>
/// Runs C# submissions one after another; each sees what the ones before it declared. A submission that fails leaves the
/// state of the last one that succeeded. Not for use by several threads at once.
/// </summary>
internal sealed class CSharpEngine : IDisposable
{
    private const int StackSize = 16 * 1024 * 1024;

    private static readonly ImmutableArray<string> Imports =
    [
        "System", "System.IO", "System.Text", "System.Collections", "System.Collections.Generic", "System.Linq",
        "System.Threading.Tasks", "Microsoft.DotNet.Interactive", "Microsoft.DotNet.Interactive.Formatting",
        typeof(Kernel).FullName!, typeof(PocketViewTags).FullName!,
    ];

    private readonly ConcurrentDictionary<string, SourceText> sources = new(StringComparer.Ordinal);
    private readonly InteractiveAssemblyLoader loader = new();
    private readonly LibraryLoader libraries = new();
    private readonly NotebookPackages packages;
    private readonly ScriptFiles files;
    private readonly string folder;
    private readonly PortablePaths paths;
    private readonly ExceptionReport exceptions;
    private readonly ScriptOptions options;
    private readonly ReferenceResolver resolver;
    private ScriptState<object>? state;
    private volatile ImmutableList<Submission> submissions = [];

    /// <param name="folder">The notebook's folder, absolute: where <c>#r</c> and <c>#load</c> of a cell begin.</param>
    public CSharpEngine(string folder)
    {
        this.folder = folder;
        paths = new PortablePaths(folder);
        packages = new NotebookPackages(folder, libraries, new PackageRestore(PackageCache.OfUser));
        files = new ScriptFiles(folder);
        exceptions = new ExceptionReport(path => sources.GetValueOrDefault(path), folder, paths);
        resolver = new ReferenceResolver(folder, libraries);
        options = ScriptOptions.Default
            .WithLanguageVersion(LanguageVersion.Latest)
            .WithReferences(HostReferences.All)
            .WithMetadataResolver(resolver)
            .WithSourceResolver(files)
            .WithImports(Imports)
            .WithAllowUnsafe(true)
            .WithFileEncoding(Encoding.UTF8)
            // Line numbers of the user's own code in stack traces.
            .WithEmitDebugInformation(true);
    }

    /// <summary>The notebook's folder, absolute.</summary>
    public string Folder => folder;

    /// <summary>The submissions that ran to their end, in order. It may be read from any thread at any time.</summary>
    public ImmutableList<Submission> Submissions => submissions;

    /// <summary>The assemblies of the packages that submissions asked for. It may be read from any thread at any time.</summary>
    public ImmutableArray<MetadataReference> PackageReferences => [.. packages.References];

    /// <summary>
    /// How submissions are compiled, for code that is looked at and not run: what such code references is found, and is not
    /// loaded by what runs later. The path is that of a cell without a name.
    /// </summary>
    public ScriptOptions LookupOptions => options.WithMetadataResolver(resolver.WithoutLoading()).WithFilePath(Path.Combine(folder, "cell"));

    /// <summary>Runs one submission. What it writes and shows goes to the sink, its last value included.</summary>
    /// <param name="code">The submission.</param>
    /// <param name="sink">Takes the output, in order.</param>
    /// <param name="cancellation">
    /// Ends compiling, and ends waiting for asynchronous code. Code that does not wait is not stopped by it.
    /// </param>
    public async Task<CellResult> ExecuteAsync(CellCode code, ICellSink sink, CancellationToken cancellation)
    {
        try
        {
            // Before the cell's own thread starts: to wait on it for a restore would be to leave it, and its stack.
            var path = Path.Combine(folder, code.Name);
            var directives = CSharpDirectives.Find(code.Text, path, files.AsWritten);
            if (await packages.InstallAsync(directives, path, sink, cancellation) is { } missing) return new CompilationFailed(missing);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return new Interrupted();
        }

        return await RunOnThreadAsync(code, sink, cancellation);
    }

    /// <summary>The report for an exception that ended something else than a submission.</summary>
    public Notebooks.ErrorOutput Report(Exception exception) => exceptions.From(exception);

    public void Dispose()
    {
        packages.Dispose();
        libraries.Dispose();
        loader.Dispose();
    }

    private Task<CellResult> RunOnThreadAsync(CellCode code, ICellSink sink, CancellationToken cancellation)
    {
        var result = new TaskCompletionSource<CellResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(
            () =>
            {
                CellContext.Enter(sink);
                RunAsync(code, sink, cancellation).ContinueWith(
                    run => result.SetFromTask(run), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            },
            StackSize)
        {
            Name = code.Name,
            IsBackground = true,
        };
        thread.Start();
        return result.Task;
    }

    private async Task<CellResult> RunAsync(CellCode code, ICellSink sink, CancellationToken cancellation)
    {
        try
        {
            var path = Path.Combine(folder, code.Name);
            var text = CSharpDirectives.Blank(SourceText.From(code.Text)).ToString();
            var settings = options.WithFilePath(path).AddReferences(packages.References);
            var script = state is null
                ? CSharpScript.Create<object>(text, settings, assemblyLoader: loader)
                : state.Script.ContinueWith<object>(text, settings);

            var errors = CompilationReport.From(script.Compile(cancellation), path, paths);
            if (errors is not null) return new CompilationFailed(errors);

            var compilation = script.GetCompilation();
            foreach (var tree in compilation.SyntaxTrees) sources[tree.FilePath] = await tree.GetTextAsync(CancellationToken.None);
            sources[path] = SourceText.From(code.Cell);

            var running = state is null
                ? script.RunAsync(globals: null, static _ => true, CancellationToken.None)
                : script.RunFromAsync(state, static _ => true, CancellationToken.None);
            var ended = await running.WaitAsync(cancellation);
            if (ended.Exception is { } thrown) return new Threw(exceptions.From(thrown));

            state = ended;
            submissions = submissions.Add(new Submission(path, text));
            var main = compilation.SyntaxTrees.First(tree => tree.FilePath == path);
            if (ended.ReturnValue is not DisplayedValue && (ended.ReturnValue is not null || SubmissionValue.Exists(compilation, main)))
            {
                sink.Result(MimeBundle.Of(ended.ReturnValue));
            }

            return new Completed();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return new Interrupted();
        }
        catch (CompilationErrorException failure)
        {
            var path = Path.Combine(folder, code.Name);
            return CompilationReport.From(failure.Diagnostics, path, paths) is { } errors
                ? new CompilationFailed(errors)
                : new Threw(exceptions.From(failure));
        }
#pragma warning disable CA1031 // Whatever a cell's value or its formatter throws is the cell's error, not the host's.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return new Threw(exceptions.From(failure));
        }
    }
}
