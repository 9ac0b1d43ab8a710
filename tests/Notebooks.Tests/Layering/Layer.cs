using System.Collections.Immutable;

namespace Notebooks.Tests.Layering;

/// <summary>A stage of the data's way, and what it may stand on.</summary>
/// <param name="Namespace">Its namespace; those below it belong to it unless they are layers of their own.</param>
/// <param name="Uses">The layers it may use; itself always.</param>
/// <param name="Packages">The libraries it may use, by the beginning of their assembly's name.</param>
internal sealed record Layer(string Namespace, ImmutableArray<string> Uses, ImmutableArray<string> Packages)
{
    // Plotly.NET's own types show those of these libraries.
    private static readonly ImmutableArray<string> UnderPlotly = ["FSharp.Core", "DynamicObj"];

    // What tables, charts and displays are of.
    private static readonly ImmutableArray<string> Analyses =
        ["Transcripts.Resampling", "Transcripts.Agreement", "Transcripts.Counts", "Transcripts.Speakers", "Transcripts.Topics", "Transcripts.Attitudes", "Transcripts.Summaries"];

    /// <summary>The layers of src, as the data flows: nothing points back.</summary>
    public static ImmutableArray<Layer> All { get; } =
    [
        new("Transcripts", [], []),
        new("Transcripts.Reading", ["Transcripts"], ["Lucene.Net"]),
        new("Transcripts.Tokens", ["Transcripts"], ["Lucene.Net"]),
        new("Transcripts.Resampling", [], []),
        new("Transcripts.Agreement", [], []),
        new("Transcripts.Files", [], []),
        new("Transcripts.Counts", ["Transcripts", "Transcripts.Files", "Transcripts.Tokens", "Transcripts.Resampling"], []),
        new("Transcripts.Speakers", ["Transcripts", "Transcripts.Tokens", "Transcripts.Resampling"], []),
        new("Transcripts.Topics", ["Transcripts", "Transcripts.Files", "Transcripts.Tokens", "Transcripts.Resampling", "Transcripts.Agreement", "Transcripts.Counts"], ["Microsoft.ML", "QuikGraph"]),
        new("Transcripts.Attitudes", ["Transcripts", "Transcripts.Files", "Transcripts.Tokens", "Transcripts.Resampling", "Transcripts.Agreement"], ["Microsoft.ML"]),
        new("Transcripts.Summaries", ["Transcripts", "Transcripts.Files", "Transcripts.Tokens", "Transcripts.Resampling", "Transcripts.Agreement", "Transcripts.Counts", "Transcripts.Topics", "Transcripts.Attitudes"], []),
        new("Transcripts.Tables", ["Transcripts", "Transcripts.Tokens", .. Analyses], ["Microsoft.Data.Analysis"]),
        new("Transcripts.Charts", ["Transcripts", "Transcripts.Tokens", .. Analyses], ["Plotly.NET", .. UnderPlotly]),
        // The one layer that speaks with a server. The library does not know it.
        new("Transcripts.Generation", ["Transcripts", "Transcripts.Files", "Transcripts.Tokens", "Transcripts.Attitudes", "Transcripts.Summaries"], ["Microsoft.Extensions.AI", "OpenAI", "System.ClientModel"]),
        // It shows data frames and figures, and so knows the libraries of both.
        new(
            "Transcripts.Display",
            ["Transcripts", "Transcripts.Files", "Transcripts.Tokens", .. Analyses, "Transcripts.Tables", "Transcripts.Charts", "Transcripts.Generation"],
            ["Microsoft.DotNet.Interactive.Formatting", "Microsoft.Data.Analysis", "Plotly.NET", "Newtonsoft.Json", .. UnderPlotly]),
    ];

    /// <summary>What <paramref name="uses"/> has against <paramref name="layers"/>, a sentence for each use.</summary>
    public static IEnumerable<string> Violations(IEnumerable<Use> uses, ImmutableArray<Layer> layers) =>
        uses.Select(use => Violation(use, layers)).OfType<string>();

    private static string? Violation(Use use, ImmutableArray<Layer> layers)
    {
        if (IsOfCompiler(use.From)) return null;
        if (Of(use.From, layers) is not { } from) return $"{use}, but {use.From.Namespace} is no layer: give it a place among the layers of the architecture.";
        if (IsOfProject(use.To.Assembly, layers))
        {
            if (IsOfCompiler(use.To)) return null;
            return Of(use.To, layers) is { } to && (to == from || from.Uses.Contains(to.Namespace))
                ? null
                : $"{use}, but {from.Namespace} may use {Listed(from.Uses)} only.";
        }

        return IsOfRuntime(use.To.Assembly) || from.Packages.Any(package => use.To.Assembly.StartsWith(package, StringComparison.Ordinal))
            ? null
            : $"{use}, but {from.Namespace} may use {Listed(from.Packages)} only, beside the runtime.";
    }

    private static Layer? Of(TypeName type, ImmutableArray<Layer> layers) => layers
        .Where(layer => type.Namespace == layer.Namespace || (layer.Namespace.Contains('.', StringComparison.Ordinal) && type.Namespace.StartsWith(layer.Namespace + ".", StringComparison.Ordinal)))
        .MaxBy(layer => layer.Namespace.Length);

    private static bool IsOfProject(string assembly, ImmutableArray<Layer> layers) =>
        assembly == "notebooks" || layers.Any(layer => layer.Namespace == assembly);

    private static bool IsOfRuntime(string assembly) =>
        assembly is "System" or "mscorlib" or "netstandard" || RuntimeAssemblies.Contains(assembly);

    // Attributes that the compiler puts into the assembly, and types it makes for initial values and closures.
    private static bool IsOfCompiler(TypeName type) =>
        type.Name.StartsWith('<') || type.Namespace is "Microsoft.CodeAnalysis" or "System.Runtime.CompilerServices";

    private static readonly HashSet<string> RuntimeAssemblies =
        [.. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll").Select(path => Path.GetFileNameWithoutExtension(path))];

    private static string Listed(ImmutableArray<string> names) => names.IsEmpty ? "nothing" : string.Join(", ", names);
}
