using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NotebookHost.Engine;
using NotebookHost.FSharp;
using NotebookHost.Packages;
using Xunit;

namespace NotebookHost.Tests.Packages;

public sealed class PackageDirectiveTests
{
    [Theory]
    [InlineData("nuget: Newtonsoft.Json, 13.0.1", "Newtonsoft.Json", "13.0.1")]
    [InlineData("nuget:Newtonsoft.Json,13.0.1", "Newtonsoft.Json", "13.0.1")]
    [InlineData(" NUGET:  a_b-c.D  ", "a_b-c.D", "*")]
    [InlineData("nuget:X, 1.*", "X", "1.*")]
    [InlineData("nuget:X,*-*", "X", "*-*")]
    [InlineData("nuget:X, 1.0-beta*", "X", "1.0-beta*")]
    [InlineData("nuget:X, 1.0.0-beta.3+build", "X", "1.0.0-beta.3+build")]
    [InlineData("nuget:X, [1.0, 2.0)", "X", "[1.0, 2.0)")]
    [InlineData("nuget:X, (,3]", "X", "(,3]")]
    [InlineData("nuget:X,[1.2.3]", "X", "[1.2.3]")]
    [InlineData("nuget: Include=X, Version=2.0", "X", "2.0")]
    [InlineData("nuget: X, version = 2.0, timeout=10", "X", "2.0")]
    public void A_package_and_its_version_are_read(string quoted, string id, string version)
    {
        Assert.True(PackageDirective.IsAbout(quoted));
        Assert.Equal(new PackageRequest(id, version), Assert.IsType<PackageWanted>(PackageDirective.ReadReference(quoted)).Request);
    }

    [Fact]
    public void Sources_may_stand_beside_the_package() =>
        Assert.Equal(["https://a.example/v3", "feed"], Assert.IsType<PackageWanted>(PackageDirective.ReadReference("nuget: X, RestoreSources=https://a.example/v3;feed")).Sources);

    [Theory]
    [InlineData("nuget:", "the name of a package is missing")]
    [InlineData("nuget: , 1.0", "the name of a package is missing")]
    [InlineData("nuget: X Y", "\"X Y\" cannot be the name")]
    [InlineData("nuget: ../x", "\"../x\" cannot be the name")]
    [InlineData("nuget: X, one", "\"one\" is not a version")]
    [InlineData("nuget: X, 1.0; rm", "\"1.0; rm\" is not a version")]
    [InlineData("nuget: X, 1.0, 2.0", "\"2.0\" is not understood")]
    [InlineData("nuget: X, colour=red", "\"colour=red\" is not understood")]
    public void What_cannot_be_understood_is_named_and_the_syntax_given(string quoted, string why)
    {
        var said = Assert.IsType<Malformed>(PackageDirective.ReadReference(quoted)).Why;
        Assert.StartsWith(why, said, StringComparison.Ordinal);
        Assert.Contains("Write #r \"nuget: Id\"", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Directives_become_comments_of_the_same_length_and_nothing_else_changes()
    {
        const string Cell =
            """
            using System.Text;
              #r "nuget: A, 1.0"
            #  r "NUGET:B"
            #i "nuget: https://feed.example/v3/index.json"
            #r "other.dll"
            var text = "#r \"nuget: C\"";
            /*
            #r "nuget: D"
            */
            #if NEVER
            #r "nuget: E"
            #endif
            #r "nuget: F"
            """;
        var blank = CSharpDirectives.Blank(SourceText.From(Cell)).ToString();

        Assert.Equal(Cell.Length, blank.Length);
        var changed = Cell.Split('\n').Zip(blank.Split('\n')).Where(pair => pair.First != pair.Second).Select(pair => pair.Second.TrimEnd('\r')).ToArray();
        Assert.Equal(
            ["  // \"nuget: A, 1.0\"", "// r \"NUGET:B\"", "// \"nuget: https://feed.example/v3/index.json\"", "// \"nuget: F\""],
            changed);

        var found = CSharpDirectives.Find(Cell, "/cell", new SourceFileResolver([], null));
        Assert.Equal(["A", "B", "F"], found.Select(placed => placed.Directive).OfType<PackageWanted>().Select(wanted => wanted.Request.Id));
        Assert.Equal("https://feed.example/v3/index.json", Assert.Single(found.Select(placed => placed.Directive).OfType<SourceWanted>()).Source);
    }

    [Fact]
    public void Directives_of_loaded_files_count_also_when_files_load_each_other()
    {
        using var folder = new TemporaryFolder();
        folder.Write("lib/one.csx", "#r \"nuget: One\"\n#load \"two.csx\"\n");
        folder.Write("lib/two.csx", "#load \"one.csx\"\n#r \"nuget: Two, 2.0\"\n");
        var compiled = new LoadedFileResolver(folder.Path, new ConcurrentDictionary<string, KnownSource>(), interruptible: true);

        var found = CSharpDirectives.Find("#load \"lib/one.csx\"\n#load \"gone.csx\"", folder.At("cell 1"), new SourceFileResolver([], folder.Path));

        Assert.Equal(
            [new PackageRequest("One", "*"), new PackageRequest("Two", "2.0")],
            found.Select(placed => Assert.IsType<PackageWanted>(placed.Directive).Request));
        Assert.Equal(folder.At("lib", "two.csx"), found[1].Path);
        Assert.Equal("#load \"two.csx\"", compiled.ReadText(folder.At("lib", "one.csx")).Lines[1].ToString());
        Assert.Equal("// \"nuget: One\"", compiled.ReadText(folder.At("lib", "one.csx")).Lines[0].ToString());
    }

    [Fact]
    public void F_sharp_has_the_same_directives()
    {
        const string Cell = "open System\n  #r \"nuget: A, 1.0\" \"nuget: B\"\n#i \"\"\"nuget: feed\"\"\"\n#r @\"x.dll\"\nlet s = \"nuget\"\n#r nuget: C";
        var found = FSharpDirectives.Find(Cell, "/cell").Select(placed => placed.Directive).ToArray();

        Assert.Equal(["A", "B"], found.OfType<PackageWanted>().Select(wanted => wanted.Request.Id));
        Assert.Equal("feed", Assert.Single(found.OfType<SourceWanted>()).Source);
        Assert.Contains("quotes are missing", Assert.Single(found.OfType<Malformed>()).Why, StringComparison.Ordinal);
        Assert.Equal(
            "open System\n  // \"nuget: A, 1.0\" \"nuget: B\"\n// \"\"\"nuget: feed\"\"\"\n#r @\"x.dll\"\nlet s = \"nuget\"\n// nuget: C",
            FSharpDirectives.Blank(Cell));
    }
}
