using System.Composition.Hosting;
using System.Reflection;
using Microsoft.CodeAnalysis.Host.Mef;

namespace NotebookHost.LanguageServices;

/// <summary>Roslyn's services, composed of the parts that completing and inspecting need.</summary>
internal static class RoslynHost
{
    private static readonly string[] AssemblyNames =
    [
        "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces",
        "Microsoft.CodeAnalysis.Features", "Microsoft.CodeAnalysis.CSharp.Features",
    ];

    // Parts that no other part needs. What changes code on request, or looks for faults in it, is most of Roslyn's parts
    // and is never asked for here; completions that need a using directive besides, and templates of statements, are not
    // offered.
    private static readonly string[] Unused =
    [
        "CodeFixProvider", "CodeRefactoringProvider", "SyncNamespacesService", "ImportCompletionProvider", "SnippetCompletionProvider", "SnippetProvider",
    ];

    private static readonly Lazy<MefHostServices> Composed = new(Compose);

    /// <summary>The services, one set for the process. The first use composes them, which takes a good part of a second.</summary>
    public static MefHostServices Services => Composed.Value;

    private static MefHostServices Compose()
    {
        var parts = AssemblyNames.Select(Assembly.Load).SelectMany(assembly => assembly.GetTypes()).Where(IsUsed);
        // The container lives as long as the services that it makes, which is as long as the process.
        return MefHostServices.Create(new ContainerConfiguration().WithParts(parts).CreateContainer());
    }

    private static bool IsUsed(Type type) =>
        type is { IsClass: true, IsAbstract: false }
        && !Array.Exists(Unused, ending => type.Name.EndsWith(ending, StringComparison.Ordinal));
}
