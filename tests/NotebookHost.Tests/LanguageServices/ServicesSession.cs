using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NotebookHost.Engine;
using NotebookHost.LanguageServices;
using Xunit;

namespace NotebookHost.Tests.LanguageServices;

/// <summary>A session with its services; the cursor of a cell is written as <c>|</c>.</summary>
internal sealed class ServicesSession : IDisposable
{
    private readonly CSharpEngine engine;
    private int count;

    public ServicesSession()
    {
        engine = new CSharpEngine(Folder.Path);
        Services = new CSharpServices(engine);
    }

    public TemporaryFolder Folder { get; } = new();

    public CSharpServices Services { get; }

    public async Task RunAsync(string cell) =>
        Assert.Equal(new Completed(), await engine.ExecuteAsync(new CellCode($"cell {++count}", cell, cell), new NoSink(), CancellationToken.None));

    public Task<CompletionResult> CompleteAsync(string marked)
    {
        var (code, position) = Cursor(marked);
        return Services.CompleteAsync(code, position, CancellationToken.None);
    }

    /// <summary>The texts of the matches.</summary>
    public async Task<string[]> TextsAsync(string marked) => [.. (await CompleteAsync(marked)).Matches.Select(match => match.Text)];

    /// <summary>The cell after the match with that label is taken.</summary>
    public async Task<string> TakeAsync(string marked, string label)
    {
        var (code, _) = Cursor(marked);
        var result = await CompleteAsync(marked);
        return code[..result.Start] + Assert.Single(result.Matches, match => match.Label == label).Text + code[result.End..];
    }

    public Task<Inspection?> InspectAsync(string marked, int detail = 0)
    {
        var (code, position) = Cursor(marked);
        return Services.InspectAsync(code, position, detail, CancellationToken.None);
    }

    public async Task<string> TextAsync(string marked, int detail = 0)
    {
        var inspection = await InspectAsync(marked, detail);
        Assert.NotNull(inspection);
        return inspection.PlainText;
    }

    /// <summary>Compiles a library, with the documentation that its comments make beside it.</summary>
    public void Compile(string name, string code)
    {
        var path = Folder.At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose));
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(name), [tree], HostReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var library = File.Create(path);
        using var documentation = File.Create(Path.ChangeExtension(path, ".xml"));
        var result = compilation.Emit(library, xmlDocumentationStream: documentation);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }

    public void Dispose()
    {
        Services.Dispose();
        engine.Dispose();
        Folder.Dispose();
    }

    private static (string Code, int Position) Cursor(string marked)
    {
        var position = marked.IndexOf('|', StringComparison.Ordinal);
        return (marked.Remove(position, 1), position);
    }
}
