using Microsoft.CodeAnalysis;
using NotebookHost.Cells;
using NotebookHost.Engine;
using NotebookHost.Notebooks;
using NotebookHost.Packages;
using Xunit;

namespace NotebookHost.Tests.Packages;

/// <summary>Restores from a feed that was made for the test, with the real SDK.</summary>
public sealed class NotebookPackagesTests : IDisposable
{
    private readonly PackageFeed feed = new();
    private readonly LibraryLoader libraries = new();
    private DateTimeOffset now = TimeProvider.System.GetUtcNow();

    public void Dispose()
    {
        libraries.Dispose();
        feed.Dispose();
    }

    [Fact]
    public async Task Packages_are_restored_shown_and_known_the_next_time_without_the_feed()
    {
        feed.Add("Made.Inner", "1.0.0", "public static class Inner { }");
        feed.Add("Made.Outer", "1.2.0", "public static class Outer { }", ("Made.Inner", "1.0.0"));
        // What a project's build would heed, and break on.
        feed.Folder.Write("notebooks/Directory.Build.props", "<Project><Import Project=\"gone.props\" /></Project>");
        feed.Folder.Write("notebooks/Directory.Packages.props", "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>");
        feed.Folder.Write("notebooks/global.json", "{ \"sdk\": { \"version\": \"1.0.0\", \"rollForward\": \"disable\" } }");

        var (error, outputs, files) = await InstallAsync("#r \"nuget: made.outer, 1.2.0\"");
        Assert.Null(error);
        Assert.Equal(["Installed packages: Made.Outer, 1.2.0"], outputs);
        Assert.Equal(
            [feed.Folder.At("restored", "made.inner", "1.0.0", "lib", "net10.0", "Made.Inner.dll"), feed.Folder.At("restored", "made.outer", "1.2.0", "lib", "net10.0", "Made.Outer.dll")],
            files.Order(StringComparer.Ordinal));

        Directory.Delete(feed.Folder.At("feed"), recursive: true);
        Assert.Equal((null, outputs.Single()), await InstallAsync("#r \"nuget: Made.Outer, 1.2.0\"") is var (again, shown, _) ? (again, shown.Single()) : default);
    }

    [Fact]
    public async Task What_is_known_but_no_longer_there_is_restored_again()
    {
        feed.Add("Made.Gone", "1.0.0", "public static class Gone { }");
        await InstallAsync("#r \"nuget: Made.Gone, 1.0.0\"");
        Directory.Delete(feed.Restored, recursive: true);

        var (error, _, files) = await InstallAsync("#r \"nuget: Made.Gone, 1.0.0\"");
        Assert.Null(error);
        Assert.All(files, file => Assert.True(File.Exists(file)));
        Assert.NotEmpty(files);
    }

    [Fact]
    public async Task A_floating_version_is_asked_for_anew_after_a_day()
    {
        feed.Add("Made.Floating", "1.0.0", "public static class Floating { }");
        Assert.Equal(["Installed packages: Made.Floating, 1.0.0"], (await InstallAsync("#r \"nuget: Made.Floating\"")).Outputs);

        feed.Add("Made.Floating", "1.1.0", "public static class Floating { }");
        feed.Add("Made.Floating", "2.0.0-beta", "public static class Floating { }");
        Assert.Equal(["Installed packages: Made.Floating, 1.0.0"], (await InstallAsync("#r \"nuget: Made.Floating\"")).Outputs);
        now += TimeSpan.FromHours(25);
        Assert.Equal(["Installed packages: Made.Floating, 1.1.0"], (await InstallAsync("#r \"nuget: Made.Floating\"")).Outputs);
        Assert.Equal(["Installed packages: Made.Floating, 2.0.0-beta"], (await InstallAsync("#r \"nuget: Made.Floating, *-*\"")).Outputs);
        Assert.Equal(["Installed packages: Made.Floating, 1.0.0"], (await InstallAsync("#r \"nuget: Made.Floating, [1.0,1.1)\"")).Outputs);
    }

    [Fact]
    public async Task A_package_or_version_that_is_not_there_is_named_with_its_line_and_the_sources()
    {
        feed.Add("Made.Two", "1.0.0", "public static class Two { }");
        feed.Add("Made.Two", "1.2.0", "public static class Two { }");
        var (error, outputs, files) = await InstallAsync("// first\n#r \"nuget: Made.Nowhere\"\n  #r \"nuget: Made.Two, 3.0.0\"\n");

        Assert.Equal("PackageError", error!.Name);
        Assert.Equal($"(2,1): NU1101: there is no package Made.Nowhere. Sources asked: {feed.Folder.At("feed")}. Check the spelling, or add a source with #i \"nuget: source\".", Clean(error.Traceback[0]));
        Assert.Equal(["    #r \"nuget: Made.Nowhere\"", "    ^"], error.Traceback.Skip(1).Take(2));
        Assert.Equal($"(3,3): NU1102: the package Made.Two has no version 3.0.0. Of others made has 2 version(s), nearest is 1.2.0. Sources asked: {feed.Folder.At("feed")}.", Clean(error.Traceback[3]));
        Assert.Equal(6, error.Traceback.Length);
        Assert.Equal(["Not installed: Made.Nowhere; Made.Two, 3.0.0"], outputs);
        Assert.Empty(files);
    }

    [Fact]
    public async Task A_version_between_those_that_are_there_gives_the_next_later_one_and_says_so()
    {
        feed.Add("Made.Gap", "1.0.0", "public static class Gap { }");
        feed.Add("Made.Gap", "1.5.0", "public static class Gap { }");
        var (error, outputs, _) = await InstallAsync("#r \"nuget: Made.Gap, 1.2.0\"");
        Assert.Null(error);
        Assert.Equal(["Installed packages: Made.Gap, 1.5.0", "stderr: Made.Gap, 1.2.0: no source has this version; 1.5.0, the next later one, is used.\n"], outputs);
        // The same when it is known: what a notebook stores does not depend on that.
        Assert.Equal(outputs, (await InstallAsync("#r \"nuget: Made.Gap, 1.2.0\"")).Outputs);
    }

    [Fact]
    public async Task A_version_older_than_another_package_needs_is_refused()
    {
        feed.Add("Made.Old", "1.0.0", "public static class Old { }");
        feed.Add("Made.Old", "2.0.0", "public static class Old { }");
        feed.Add("Made.NeedsNew", "1.0.0", "public static class NeedsNew { }", ("Made.Old", "2.0.0"));
        using var packages = Packages();
        Assert.Null(await packages.InstallAsync(Directives("#r \"nuget: Made.Old, 1.0.0\""), "/cell", new NoSink(), CancellationToken.None));

        var error = await packages.InstallAsync(Directives("#r \"nuget: Made.NeedsNew, 1.0.0\""), "/cell", new NoSink(), CancellationToken.None);
        Assert.StartsWith("(1,1): NU1605: another package needs a later Made.Old than is asked for. Ask for that version, or a later one.", error!.Value, StringComparison.Ordinal);
        Assert.Contains(error.Traceback, line => line.Contains("notebook -> Made.NeedsNew 1.0.0 -> Made.Old (>= 2.0.0)", StringComparison.Ordinal));
        // The refused package is not part of what comes later.
        Assert.Null(await packages.InstallAsync(Directives("#r \"nuget: Made.Old\""), "/cell", new NoSink(), CancellationToken.None));
    }

    [Fact]
    public async Task A_source_may_be_a_folder_named_in_the_cell()
    {
        feed.Add("Made.Elsewhere", "1.0.0", "public static class Elsewhere { }");
        Directory.Move(feed.Folder.At("feed"), feed.Folder.At("a folder (of) $packages"));
        Directory.CreateDirectory(feed.Folder.At("feed"));

        var (error, outputs, _) = await InstallAsync("#i \"nuget: ../a folder (of) $packages\"\n#r \"nuget: Made.Elsewhere\"");
        Assert.True(error is null, error?.Value);
        Assert.Equal(["Installed packages: Made.Elsewhere, 1.0.0"], outputs);
        var (absent, _, _) = await InstallAsync("\n#i \"nuget: ../absent\"");
        Assert.Equal("(2,1): #i \"nuget: ../absent\": there is no folder ../absent. It is looked for from the notebook's folder.", absent!.Value);
    }

    [Fact]
    public async Task A_source_that_does_not_answer_is_said_to_be_out_of_reach()
    {
        feed.Configure("http://127.0.0.1:9/index.json");
        var (error, _, _) = await InstallAsync("#r \"nuget: Made.Any\"");
        Assert.StartsWith("(1,1): NU1301: a source of packages cannot be reached; is there a network?", error!.Value, StringComparison.Ordinal);
        Assert.Contains("http://127.0.0.1:9/index.json", error.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restore_can_be_stopped()
    {
        feed.Add("Made.Slow", "1.0.0", "public static class Slow { }");
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var packages = Packages();
        var sink = new OutputCollector();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => packages.InstallAsync(Directives("#r \"nuget: Made.Slow, 1.0.0\""), "/cell", sink, soon.Token));
        Assert.Equal(["Not installed: Made.Slow, 1.0.0"], sink.Outputs.Select(Text));
        Assert.False(Directory.Exists(feed.Restored));
    }

    [Fact]
    public async Task A_library_that_is_loaded_stays_and_the_reader_is_told()
    {
        feed.Add("Made.Stays", "1.0.0", "public static class Stays { }");
        feed.Add("Made.Stays", "2.0.0", "public static class Stays { }");
        using var packages = Packages();
        Assert.Null(await packages.InstallAsync(Directives("#r \"nuget: Made.Stays, 1.0.0\""), "/cell", new NoSink(), CancellationToken.None));
        var loaded = System.Runtime.Loader.AssemblyLoadContext.Default.LoadFromAssemblyName(new System.Reflection.AssemblyName("Made.Stays"));
        Assert.Equal(new Version(1, 0, 0, 0), loaded.GetName().Version);

        var sink = new OutputCollector();
        Assert.Null(await packages.InstallAsync(Directives("#r \"nuget: Made.Stays, 2.0.0\""), "/cell", sink, CancellationToken.None));
        Assert.Equal(
            ["Installed packages: Made.Stays, 2.0.0", "stderr: Made.Stays, 2.0.0: Made.Stays 1.0.0 is loaded already and stays in use. Restart the notebook to use the other version.\n"],
            sink.Outputs.Select(Text));
        Assert.Equal([loaded.Location], packages.CompileFiles);
    }

    private async Task<(ErrorOutput? Error, string[] Outputs, IReadOnlyList<string> Files)> InstallAsync(string cell)
    {
        using var packages = Packages();
        var sink = new OutputCollector();
        var error = await packages.InstallAsync(Directives(cell), "/cell", sink, TestContext.Current.CancellationToken);
        return (error, [.. sink.Outputs.Select(Text)], packages.CompileFiles);
    }

    private NotebookPackages Packages() =>
        new(feed.Notebooks, libraries, new PackageRestore(new PackageCache(feed.Folder.At("cache"), new Clock(() => now))));

    private static IReadOnlyList<PlacedDirective> Directives(string cell) => CSharpDirectives.Find(cell, "/cell", new SourceFileResolver([], null));

    // The report writes paths from the notebook's folder.
    private string Clean(string line) => line.Replace("../feed", feed.Folder.At("feed"), StringComparison.Ordinal);

    private static string Text(CellOutput output) => output switch
    {
        StreamOutput stream => $"{stream.Name}: {stream.Text}",
        DisplayOutput display => display.TextOf("text/plain")!,
        _ => output.ToString(),
    };

    private sealed class Clock(Func<DateTimeOffset> now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now();
    }
}
