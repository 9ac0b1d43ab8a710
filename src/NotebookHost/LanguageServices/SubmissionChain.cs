using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Host;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Text;
using NotebookHost.Engine;

namespace NotebookHost.LanguageServices;

/// <summary>
/// A session's submissions as projects of a workspace, each of which sees the one before it, and at the end the code that is
/// being written. Submissions are only ever added; what was compiled of the earlier ones is used again. Not for use by
/// several threads at once; the documents it gives may be.
/// </summary>
internal sealed class SubmissionChain : IDisposable
{
    private readonly AdhocWorkspace workspace;
    private readonly CSharpCompilationOptions compilation;
    private readonly CSharpParseOptions parsing;
    private readonly ImmutableArray<MetadataReference> references;
    private readonly string path;
    private readonly List<(SubmissionBatch Batch, ProjectId Project)> batches = [];
    private ImmutableArray<MetadataReference> packages = [];
    private Solution solution;
    private int seen;
    private int numbered;
    private DocumentId? current;

    /// <param name="host">Roslyn's services.</param>
    /// <param name="options">How submissions are compiled.</param>
    public SubmissionChain(HostServices host, ScriptOptions options)
    {
        workspace = new AdhocWorkspace(host);
        solution = workspace.CurrentSolution;
        // An empty script shows what the scripting library makes of its options.
        var empty = CSharpScript.Create("", options).GetCompilation();
        compilation = (CSharpCompilationOptions)empty.Options;
        parsing = (CSharpParseOptions)empty.SyntaxTrees.First().Options;
        parsing = parsing.WithDocumentationMode(DocumentationMode.Parse);
        references = [.. empty.References];
        path = options.FilePath;
    }

    /// <summary>How many projects stand for the submissions seen so far.</summary>
    public int Length => batches.Count;

    /// <summary>A document that holds code and sees what the submissions declared.</summary>
    /// <param name="code">C# script.</param>
    /// <param name="submissions">All submissions so far; the same as at the last call, and perhaps more.</param>
    /// <param name="installed">The assemblies of the packages that submissions asked for.</param>
    public Document Open(string code, ImmutableList<PastSubmission> submissions, ImmutableArray<MetadataReference> installed)
    {
        if (!packages.SequenceEqual(installed)) Reference(installed);
        for (; seen < submissions.Count; seen++)
        {
            if (SubmissionOutline.Of(submissions[seen], parsing) is not { } outline) continue;
            if (current is not null) solution = solution.RemoveProject(current.ProjectId);
            current = null;
            Add(outline);
        }

        var text = SourceText.From(code);
        if (current is null)
        {
            current = AddProject(path, text);
        }
        else
        {
            solution = solution.WithDocumentText(current, text);
        }

        return solution.GetDocument(current)!;
    }

    public void Dispose() => workspace.Dispose();

    private void Reference(ImmutableArray<MetadataReference> installed)
    {
        packages = installed;
        foreach (var project in solution.ProjectIds)
        {
            solution = solution.WithProjectMetadataReferences(project, references.AddRange(packages));
        }
    }

    private void Add(SubmissionOutline outline)
    {
        if (batches is [.., var (last, project)] && last.With(outline) is { } longer)
        {
            batches[^1] = (longer, project);
            solution = solution.WithDocumentText(solution.GetProject(project)!.DocumentIds[0], SourceText.From(longer.Text));
        }
        else
        {
            var batch = SubmissionBatch.Of(outline);
            batches.Add((batch, AddProject(batch.Path, SourceText.From(batch.Text)).ProjectId));
        }

        for (var i = batches.Count - 2; i >= 0; i--)
        {
            if (batches[i].Batch.IsHiddenBy([.. batches.Skip(i + 1).Select(item => item.Batch)])) Remove(i);
        }
    }

    private void Remove(int index)
    {
        var follower = batches[index + 1].Project;
        solution = solution.RemoveProject(batches[index].Project)
            .WithProjectReferences(follower, index == 0 ? [] : [new ProjectReference(batches[index - 1].Project)]);
        batches.RemoveAt(index);
    }

    private DocumentId AddProject(string file, SourceText text)
    {
        var id = ProjectId.CreateNewId();
        var document = DocumentId.CreateNewId(id);
        var name = "Submission" + numbered++.ToString(CultureInfo.InvariantCulture);
        var content = TextLoader.From(TextAndVersion.Create(text, VersionStamp.Create(), file));
        solution = solution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Create(),
            name,
            name,
            LanguageNames.CSharp,
            compilationOptions: compilation.WithScriptClassName(name),
            parseOptions: parsing,
            documents: [DocumentInfo.Create(document, Path.GetFileName(file), sourceCodeKind: SourceCodeKind.Script, loader: content, filePath: file)],
            projectReferences: batches.Count == 0 ? [] : [new ProjectReference(batches[^1].Project)],
            metadataReferences: references.AddRange(packages),
            isSubmission: true));
        return document;
    }
}
