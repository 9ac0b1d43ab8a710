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
internal sealed class CSharpEngine : ILanguageEngine
{
    private static readonly ImmutableArray<string> Imports =
    [
        "System", "System.IO", "System.Text", "System.Collections", "System.Collections.Generic", "System.Linq",
        "System.Threading.Tasks", "Microsoft.DotNet.Interactive", "Microsoft.DotNet.Interactive.Formatting",
        typeof(Kernel).FullName!, typeof(PocketViewTags).FullName!,
    ];

    private readonly ConcurrentDictionary<string, KnownSource> sources = new(StringComparer.Ordinal);
    private readonly InteractiveAssemblyLoader loader = new();
    private readonly LibraryLoader libraries = new();
    private readonly NotebookPackages packages;
    private readonly ReferenceResolver resolver;
    private readonly string folder;
    private readonly PortablePaths paths;
    private readonly ExceptionReport exceptions;
    private readonly ScriptOptions first;
    private readonly ScriptOptions later;
    private readonly LoadedFileResolver asWritten;
    private ScriptState<object>? state;
    private ImmutableHashSet<MetadataReference> given = [];
    private volatile ImmutableList<PastSubmission> submissions = [];

    /// <param name="folder">The notebook's folder, absolute: where <c>#r</c> and <c>#load</c> of a cell begin.</param>
    public CSharpEngine(string folder)
    {
        this.folder = folder;
        paths = new PortablePaths(folder);
        packages = new NotebookPackages(folder, libraries, new PackageRestore(PackageCache.OfUser));
        resolver = new ReferenceResolver(folder, libraries);
        exceptions = new ExceptionReport(path => sources.GetValueOrDefault(path), folder, paths);
        asWritten = new LoadedFileResolver(folder, sources, interruptible: false);
        first = ScriptOptions.Default
            .WithLanguageVersion(LanguageVersion.Latest)
            .WithReferences(HostReferences.All)
            .WithMetadataResolver(resolver)
            .WithSourceResolver(new LoadedFileResolver(folder, sources, interruptible: true))
            .WithImports(Imports)
            .WithAllowUnsafe(true)
            .WithFileEncoding(Encoding.UTF8)
            // Line numbers of the user's own code in stack traces.
            .WithEmitDebugInformation(true);
        // References and imports come down from the first submission. Given again, each submission would keep a table of all
        // references for each submission before it: 3.3 GB after 1000 cells.
        later = first.WithReferences(Array.Empty<MetadataReference>()).WithImports();
    }

    /// <summary>The notebook's folder, absolute.</summary>
    public string Folder => folder;

    /// <summary>The submissions that left something for later ones, in order. It may be read from any thread at any time.</summary>
    public ImmutableList<PastSubmission> Submissions => submissions;

    /// <summary>The assemblies of the packages that submissions asked for. It may be read from any thread at any time.</summary>
    public ImmutableArray<MetadataReference> PackageReferences => [.. packages.References];

    /// <summary>
    /// How submissions are compiled, for code that is looked at and not run: what such code references is found, and is not
    /// loaded by what runs later. The path is that of a cell without a name.
    /// </summary>
    public ScriptOptions LookupOptions => first
        .WithMetadataResolver(resolver.WithoutLoading())
        .WithSourceResolver(asWritten)
        .WithFilePath(Path.Combine(folder, "cell"));

    /// <inheritdoc/>
    public IReadOnlyList<Variable> Variables =>
        state is null
            ? []
            : [.. state.Variables
                .GroupBy(variable => variable.Name, StringComparer.Ordinal)
                .Select(group => group.Last())
                .OrderBy(variable => variable.Name, StringComparer.Ordinal)
                .Select(variable => new Variable(variable.Name, variable.Type, variable.Value))];

    /// <inheritdoc/>
    public async Task<CellResult> ExecuteAsync(CellCode code, ICellSink sink, CancellationToken cancellation)
    {
        if (CodeNesting.Problem(code.Text) is { } problem) return new CompilationFailed(problem.ToError(code.Cell));
        try
        {
            // Before the code has a thread: a restore may take minutes, and is ended with its process.
            var path = Path.Combine(folder, code.Name);
            var directives = CSharpDirectives.Find(code.Text, path, new SourceFileResolver([], folder));
            if (await packages.InstallAsync(directives, path, sink, cancellation) is { } missing) return new CompilationFailed(missing);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return new Interrupted();
        }

        var installed = PackageReferences;
        var outcome = await Interruptible.RunAsync(sink, running => RunAsync(code, installed.RemoveAll(given.Contains), running, cancellation), cancellation);
        if (outcome is null) return new Interrupted();
        if (outcome.Next is not { } next) return outcome.Result;
        state = next;
        given = given.Union(installed);
        submissions = submissions.Add(new PastSubmission(Path.Combine(folder, code.Name), CSharpDirectives.Blank(SourceText.From(code.Text)).ToString()));
        return outcome.Result;
    }

    /// <inheritdoc/>
    public async Task<CellResult> DeclareAsync(string name, Type type, object? value)
    {
        if (!SyntaxFacts.IsValidIdentifier(name)) return NotDeclared(name, "it is not a name in C#. Use letters, digits and _, not beginning with a digit.");
        if (CSharpTypeName.Of(type) is not { } typeName) return NotDeclared(name, $"its type {type} cannot be named in C#: it is not public, or has no name.");

        var key = SharedValues.Put(value);
        var text = $"{typeName} @{name} = global::{typeof(SharedValues).FullName}.Take<{typeName}>({key});";
        var code = new CellCode("share", text, text);
        ImmutableArray<MetadataReference> needed = [.. CSharpTypeName.AssembliesOf(type).Select(file => MetadataReference.CreateFromFile(file))];
        var outcome = await Interruptible.RunAsync(new NoSink(), running => RunAsync(code, needed, running, CancellationToken.None), CancellationToken.None);
        if (outcome!.Next is { } next) state = next;
        return outcome.Result is Completed ? outcome.Result : NotDeclared(name, $"its type {typeName} cannot be used here.");
    }

    /// <summary>The report for an exception that ended something else than a submission.</summary>
    public Notebooks.ErrorOutput Report(Exception exception) => exceptions.From(exception);

    public void Dispose()
    {
        packages.Dispose();
        libraries.Dispose();
        loader.Dispose();
    }

    private static CompilationFailed NotDeclared(string name, string why)
    {
        var headline = $"The variable {name} cannot be declared: {why}";
        return new CompilationFailed(new Notebooks.ErrorOutput("ShareError", headline, [headline]));
    }

    private async Task<Outcome> RunAsync(CellCode code, ImmutableArray<MetadataReference> references, RunningCode running, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, code.Name);
        try
        {
            var settings = (state is null ? first : later).WithFilePath(path).AddReferences(references);
            var (script, inserted, errors) = Compile(code, settings, path, cancellation);
            if (errors is not null) return new Outcome(new CompilationFailed(errors), Next: null);
            sources[path] = new KnownSource(SourceText.From(code.Cell), inserted);

            var ended = await running.Invoke(() => state is null
                ? script.RunAsync(globals: null, static _ => true, CancellationToken.None)
                : script.RunFromAsync(state, static _ => true, CancellationToken.None));
            cancellation.ThrowIfCancellationRequested();
            if (ended.Exception is { } thrown) return new Outcome(new Threw(exceptions.From(thrown)), Next: null);

            var compilation = script.GetCompilation();
            var main = compilation.SyntaxTrees.First(tree => tree.FilePath == path);
            if (ended.ReturnValue is not DisplayedValue && (ended.ReturnValue is not null || SubmissionValue.Exists(compilation, main)))
            {
                var shown = running.Invoke(() => MimeBundle.Of(ended.ReturnValue));
                CellContext.Current?.Result(shown);
            }

            return new Outcome(new Completed(), state is null || references.Length > 0 || Submission.Leaves(main) ? ended : null);
        }
        catch (CompilationErrorException failure)
        {
            return new Outcome(
                CompilationReport.From(failure.Diagnostics, path, paths) is { } errors ? new CompilationFailed(errors) : new Threw(exceptions.From(failure)), Next: null);
        }
        // Woken from a wait, or ended at a check; whatever the code made of it.
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
#pragma warning disable CA1031 // Whatever a cell's value or its formatter throws is the cell's error, not the host's.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return new Outcome(new Threw(exceptions.From(failure)), Next: null);
        }
    }

    // What the reader is told comes from the code as it was written, and so does what runs when the checks are in the way.
    private (Script<object> Script, InsertedCode Inserted, Notebooks.ErrorOutput? Errors) Compile(
        CellCode code, ScriptOptions settings, string path, CancellationToken cancellation)
    {
        var text = CSharpDirectives.Blank(SourceText.From(code.Text)).ToString();
        var script = Next(text, settings);
        try
        {
            var checkedCode = InterruptibleText.Of(text);
            script = Next(checkedCode.Text, settings);
            if (CompilationReport.From(script.Compile(cancellation), path, paths) is null) return (script, checkedCode.Inserted, null);

            script = Next(text, settings.WithSourceResolver(asWritten));
            return (script, InsertedCode.None, CompilationReport.From(script.Compile(cancellation), path, paths));
        }
        catch (InsufficientExecutionStackException)
        {
            return (script, InsertedCode.None, NestingProblem.At(code.Text, 0).ToError(code.Cell));
        }
    }

    private Script<object> Next(string text, ScriptOptions settings) => state is null
        ? CSharpScript.Create<object>(text, settings, assemblyLoader: loader)
        : state.Script.ContinueWith<object>(text, settings);

    /// <param name="Result">How the submission ended.</param>
    /// <param name="Next">The state from here on, or null when it stays as it was.</param>
    private sealed record Outcome(CellResult Result, ScriptState<object>? Next);
}
