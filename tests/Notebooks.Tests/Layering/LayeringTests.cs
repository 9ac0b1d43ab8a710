using System.Xml.Linq;
using Xunit;

namespace Notebooks.Tests.Layering;

/// <summary>Data flows one way: no project, no folder and no compiled type points back.</summary>
public sealed class LayeringTests
{
    [Theory]
    [InlineData("Transcripts")]
    [InlineData("Transcripts.Charts", "Transcripts")]
    [InlineData("Transcripts.Display", "Transcripts.Charts", "Transcripts.Generation", "Transcripts")]
    [InlineData("Transcripts.Generation", "Transcripts")]
    [InlineData("NotebookHost")]
    [InlineData("StanceTraining", "Transcripts")]
    public void Projects_refer_only_to_those_before_them(string project, params string[] expected)
    {
        var references = XDocument.Load(Repository.At("src", project, project + ".csproj"))
            .Descendants("ProjectReference")
            .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));

        Assert.Equal(expected.Order(StringComparer.Ordinal), references.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_of_src_is_held_here()
    {
        var projects = Directory.EnumerateFiles(Repository.At("src"), "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(["NotebookHost", "StanceTraining", "Transcripts", "Transcripts.Charts", "Transcripts.Display", "Transcripts.Generation"], projects.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Transcripts")]
    [InlineData("Transcripts.Charts")]
    [InlineData("Transcripts.Display")]
    [InlineData("Transcripts.Generation")]
    public void Each_stage_uses_only_those_before_it(string assembly)
    {
        var uses = AssemblyUses.Of(BuiltFiles.At(assembly, assembly + ".dll"));
        var violations = Layer.Violations(uses, Layer.All).ToList();

        Assert.NotEmpty(uses);
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Fact]
    public void The_host_uses_nothing_of_the_transcripts()
    {
        var uses = AssemblyUses.Of(BuiltFiles.At("NotebookHost", "notebooks.dll"));

        Assert.Contains(uses, use => use.To.Assembly == "Microsoft.DotNet.Interactive.Formatting");
        Assert.DoesNotContain(uses, use => use.To.Assembly.StartsWith("Transcripts", StringComparison.Ordinal));
        Assert.DoesNotContain(uses, use => use.To.Assembly.StartsWith("Plotly", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Transcripts")]
    [InlineData("Transcripts.Charts")]
    [InlineData("Transcripts.Display")]
    [InlineData("Transcripts.Generation")]
    public void The_namespace_of_a_file_of_the_library_is_its_folder(string project)
    {
        var src = Repository.At("src");
        var files = Directory.GetFiles(Path.Combine(src, project), "*.cs", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var folder = Path.GetDirectoryName(Path.GetRelativePath(src, file))!.Replace(Path.DirectorySeparatorChar, '.');
            Assert.Contains($"namespace {folder};", File.ReadLines(file));
        });
    }

    [Theory]
    [InlineData("Transcripts", "Transcripts.Reading", "Transcripts", "Transcripts.Tokens", "Transcripts.Reading may use Transcripts only")]
    [InlineData("Transcripts", "Transcripts.Reading", "Transcripts", "Transcripts.Speakers", "Transcripts.Reading may use Transcripts only")]
    [InlineData("Transcripts", "Transcripts", "Transcripts", "Transcripts.Reading", "Transcripts may use nothing only")]
    [InlineData("Transcripts", "Transcripts.Tokens.Unicode", "Transcripts", "Transcripts.Speakers", "Transcripts.Tokens may use Transcripts only")]
    [InlineData("Transcripts", "Transcripts.Tokens", "Transcripts", "Transcripts.Tables", "Transcripts.Tokens may use")]
    [InlineData("Transcripts", "Transcripts.Resampling", "Transcripts", "Transcripts.Speakers", "Transcripts.Resampling may use nothing only")]
    [InlineData("Transcripts", "Transcripts.Agreement", "Transcripts", "Transcripts.Topics", "Transcripts.Agreement may use nothing only")]
    [InlineData("Transcripts", "Transcripts.Counts", "Transcripts", "Transcripts.Topics", "Transcripts.Counts may use")]
    [InlineData("Transcripts", "Transcripts.Speakers", "Microsoft.Data.Analysis", "Microsoft.Data.Analysis", "Transcripts.Speakers may use nothing only")]
    [InlineData("Transcripts", "Transcripts.Tables", "Plotly.NET", "Plotly.NET", "Transcripts.Tables may use Microsoft.Data.Analysis only")]
    [InlineData("Transcripts.Charts", "Transcripts.Charts", "Microsoft.DotNet.Interactive.Formatting", "Microsoft.DotNet.Interactive", "Transcripts.Charts may use")]
    [InlineData("Transcripts.Charts", "Transcripts.Charts", "Transcripts.Display", "Transcripts.Display", "Transcripts.Charts may use")]
    [InlineData("Transcripts", "Transcripts.Summaries.Support", "Transcripts.Generation", "Transcripts.Generation", "Transcripts.Summaries may use")]
    [InlineData("Transcripts", "Transcripts.Summaries", "Microsoft.Extensions.AI.Abstractions", "Microsoft.Extensions.AI", "Transcripts.Summaries may use nothing only")]
    [InlineData("Transcripts.Display", "Transcripts.Display", "notebooks", "NotebookHost.Pages", "Transcripts.Display may use")]
    [InlineData("Transcripts", "Transcripts.Verbs", "System.Runtime", "System", "Transcripts.Verbs is no layer")]
    public void A_use_that_points_back_is_found(string fromAssembly, string from, string toAssembly, string to, string message)
    {
        Use[] uses =
        [
            new(new TypeName("Transcripts", "Transcripts.Tokens", "Sound"), new TypeName("Transcripts", "Transcripts", "Turn")),
            new(new TypeName(fromAssembly, from, "Wrong"), new TypeName(toAssembly, to, "Target")),
        ];

        var violation = Assert.Single(Layer.Violations(uses, Layer.All));

        Assert.StartsWith($"{from}.Wrong uses {to}.Target of {toAssembly}, but ", violation, StringComparison.Ordinal);
        Assert.Contains(message, violation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OfField")]
    [InlineData("OfBase")]
    [InlineData("OfAttribute")]
    [InlineData("OfTypeArgument")]
    [InlineData("OfCall")]
    [InlineData("OfTypeName")]
    [InlineData("OfLambda")]
    [InlineData("OfLocal")]
    [InlineData("OfConstraint")]
    [InlineData("OfAwait")]
    public void A_use_is_seen_wherever_it_stands(string user)
    {
        var uses = AssemblyUses.Of(typeof(LayeringTests).Assembly.Location);

        Assert.Contains(uses, use => use.From.Name == user && use.To.Name is "Target" or "TargetAttribute");
    }
}
