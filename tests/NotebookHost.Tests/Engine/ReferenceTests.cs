using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive.Formatting;
using NotebookHost.Engine;
using NotebookHost.Notebooks;
using Xunit;

namespace NotebookHost.Tests.Engine;

/// <summary>What #r and #load find, with real assemblies compiled for the test.</summary>
public sealed class ReferenceTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task A_loaded_file_and_the_library_it_references_are_found_each_from_where_it_is_named()
    {
        Compile("bin/Inner.dll", "namespace Inner; public class Answer { public int Value => 42; }");
        Compile("bin/Outer.dll", "namespace Outer; public class Question { public Inner.Answer Ask() => new(); }", "bin/Inner.dll");
        session.Folder.Write("scripts/setup.csx", "#r \"../bin/Outer.dll\"\nint Ask() => new Outer.Question().Ask().Value;");

        Assert.Empty(await session.ShowAsync("#load \"scripts/setup.csx\""));
        // Inner.dll is named nowhere: it lies beside the library that needs it.
        Assert.Equal(["result: text/plain=42"], await session.ShowAsync("Ask()"));
        Assert.Equal(["result: text/plain=42"], await session.ShowAsync("new Outer.Question().Ask().Value"));
    }

    [Fact]
    public async Task A_library_registers_its_formatters_with_the_hosts_own_formatting_package()
    {
        var formatting = typeof(Formatter).Assembly.Location;
        var library = Compile(
            "bin/Plots.dll",
            """
            using Microsoft.DotNet.Interactive.Formatting;
            namespace Plots;
            public class Plot
            {
                public static void Register()
                {
                    Formatter.Register<Plot>((plot, writer) => writer.Write("{\"data\": [1]}"), "application/vnd.plot+json");
                    Formatter.Register<Plot>((plot, writer) => writer.Write("<p>plot</p>"), "text/html");
                    Formatter.Register<Plot>((plot, writer) => writer.Write("A plot of one point."), "text/plain");
                    Formatter.SetPreferredMimeTypesFor(typeof(Plot), "application/vnd.plot+json", "text/html");
                }
                public static System.Type FormatterType => typeof(Formatter);
            }
            """,
            formatting);
        // Its own copy lies beside it, as a build puts it there.
        File.Copy(formatting, Path.Combine(Path.GetDirectoryName(library)!, Path.GetFileName(formatting)));

        await session.ShowAsync("#r \"bin/Plots.dll\"\n#r \"bin/Microsoft.DotNet.Interactive.Formatting.dll\"\nPlots.Plot.Register();");
        Assert.Equal(["result: text/plain=True"], await session.ShowAsync("object.ReferenceEquals(Plots.Plot.FormatterType, typeof(Formatter))"));
        var (_, outputs) = await session.RunAsync("new Plots.Plot()");

        var data = Assert.IsType<ResultOutput>(Assert.Single(outputs)).Data;
        Assert.Equal(["application/vnd.plot+json", "text/html", "text/plain"], data.Keys);
        Assert.Equal(1, data["application/vnd.plot+json"].GetProperty("data")[0].GetInt32());
        Assert.Equal("<p>plot</p>", data["text/html"].GetString());
        Assert.Equal("A plot of one point.", data["text/plain"].GetString());
    }

    [Fact]
    public async Task A_library_that_follows_the_type_formatter_source_convention_needs_no_registration()
    {
        Compile(
            "Labels.dll",
            """
            using Microsoft.DotNet.Interactive.Formatting;
            [TypeFormatterSource(typeof(LabelFormatters), PreferredMimeTypes = new[] { "text/html", "text/plain" })]
            public class Label { }
            public class LabelFormatters : ITypeFormatterSource
            {
                public System.Collections.Generic.IEnumerable<ITypeFormatter> CreateTypeFormatters()
                {
                    yield return new HtmlFormatter<Label>((label, context) => context.Writer.Write("<b>label</b>"));
                    yield return new PlainTextFormatter<Label>((label, context) => { context.Writer.Write("label"); return true; });
                }
            }
            """,
            typeof(Formatter).Assembly.Location);

        await session.ShowAsync("#r \"Labels.dll\"");
        Assert.Equal(["result: text/html=<b>label</b> | text/plain=label"], await session.ShowAsync("new Label()"));
    }

    [Fact]
    public async Task There_is_one_copy_of_a_library_whatever_version_of_it_others_were_built_with()
    {
        Compile("old/Shared.dll", "[assembly: System.Reflection.AssemblyVersion(\"1.0.0.0\")] public class Shape { }");
        Compile("new/Shared.dll", "[assembly: System.Reflection.AssemblyVersion(\"2.0.0.0\")] public class Shape { public int Sides => 3; }");
        Compile("bin/Takes.dll", "public static class Takes { public static string Name(Shape shape) => typeof(Shape).Assembly.GetName().Version!.ToString(); }", "old/Shared.dll");
        Compile("bin/Makes.dll", "public static class Makes { public static Shape One() => new(); }", "new/Shared.dll");
        File.Copy(session.Folder.At("new", "Shared.dll"), session.Folder.At("bin", "Shared.dll"));

        await session.ShowAsync("#r \"bin/Takes.dll\"\n#r \"bin/Makes.dll\"");
        Assert.Equal(["result: text/plain=2.0.0.0"], await session.ShowAsync("Takes.Name(Makes.One())"));
        Assert.Equal(["result: text/plain=3"], await session.ShowAsync("#r \"bin/Shared.dll\"\nMakes.One().Sides"));
    }

    [Fact]
    public async Task An_assembly_of_the_runtime_is_found_by_name() =>
        Assert.Equal(["result: text/plain=1"], await session.ShowAsync("#r \"System.Text.Json\"\nSystem.Text.Json.JsonDocument.Parse(\"1\").RootElement.GetInt32()"));

    private string Compile(string name, string code, params string[] references)
    {
        var path = session.Folder.At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(name),
            [CSharpSyntaxTree.ParseText(code)],
            [.. HostReferences.All, .. references.Select(reference => MetadataReference.CreateFromFile(session.Folder.At(reference)))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = compilation.Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return path;
    }
}
