using System.Globalization;
using System.Text.Json;
using NotebookHost.Kernelspecs;
using Xunit;

namespace NotebookHost.Tests.Kernelspecs;

public sealed class InstallationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StringWriter said = new(CultureInfo.InvariantCulture);

    public void Dispose()
    {
        folder.Dispose();
        said.Dispose();
    }

    [Fact]
    public async Task SpecStartsTheHostInItsOwnFolderAndIsInterruptedByMessage()
    {
        Assert.Null(await InstallAsync());

        using var spec = JsonDocument.Parse(TextOf(Path.Combine(SpecFolder, "kernel.json")));
        var program = spec.RootElement.GetProperty("argv")[0].GetString()!;
        Assert.StartsWith(SpecFolder, program, StringComparison.Ordinal);
        Assert.Equal("host 1", TextOf(program));
        Assert.Equal(["kernel", "{connection_file}"], spec.RootElement.GetProperty("argv").EnumerateArray().Skip(1).Select(part => part.GetString()!));
        Assert.Equal("message", spec.RootElement.GetProperty("interrupt_mode").GetString());
        Assert.Equal("C#", spec.RootElement.GetProperty("language").GetString());
        Assert.False(spec.RootElement.GetProperty("metadata").TryGetProperty("vscode", out _));
        Assert.True(File.Exists(Path.Combine(spec.RootElement.GetProperty("env").GetProperty("DOTNET_ROOT").GetString()!, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet")));
    }

    [Fact]
    public async Task SecondInstallationReplacesTheFirstAndItsHost()
    {
        await InstallAsync(text: "host 1");
        await InstallAsync(text: "host 2", displayName: "Other");

        var spec = Kernelspec.Read(SpecFolder)!;
        Assert.Equal(("Other", "host 2"), (spec.DisplayName, TextOf(spec.Program)));
        Assert.Single(Directory.GetDirectories(SpecFolder));
    }

    [Fact]
    public async Task SpecHasWhatFrontEndsReadAndPlotlyUnderTheNameThatItsScriptAsksFor()
    {
        await InstallAsync(complete: true);

        var script = TextOf(Path.Combine(SpecFolder, "kernel.js"));
        Assert.Contains("\"./plotly.min.js\"", script, StringComparison.Ordinal);
        Assert.Contains("* plotly.js v", TextOf(Path.Combine(SpecFolder, "plotly.min.js"))[..200], StringComparison.Ordinal);
        Assert.All((string[])["logo-32x32.png", "logo-64x64.png", "logo-svg.svg"], logo => Assert.True(File.Exists(Path.Combine(SpecFolder, logo)), logo));
    }

    [Fact]
    public async Task FailedInstallationLeavesWhatWasThere()
    {
        await InstallAsync(text: "host 1");
        await Assert.ThrowsAsync<IOException>(() => InstallAsync(fail: true));

        Assert.Equal("host 1", TextOf(Kernelspec.Read(SpecFolder)!.Program));
        Assert.Single(Directory.GetDirectories(SpecFolder));
    }

    [Fact]
    public async Task FailedFirstInstallationLeavesNothing()
    {
        await Assert.ThrowsAsync<IOException>(() => InstallAsync(fail: true));

        Assert.False(Directory.Exists(SpecFolder));
    }

    [Theory]
    [InlineData("""{"argv":["/usr/bin/dotnet-interactive","x"],"display_name":"Their C#"}""", "Their C#", "/usr/bin/dotnet-interactive")]
    [InlineData("""{"argv":5,"display_name":[],"metadata":3}""", "cs", "")]
    [InlineData("not JSON", "cs", "")]
    public async Task AnotherProgramsSpecIsNamedAndLeftAlone(string content, string displayName, string program)
    {
        var file = folder.Write("kernels/cs/kernel.json", content);

        var refusal = await InstallAsync();
        Assert.Contains(SpecFolder, refusal, StringComparison.Ordinal);
        Assert.Contains($"\"{displayName}\"", refusal, StringComparison.Ordinal);
        Assert.Contains(program, refusal, StringComparison.Ordinal);
        Assert.Contains("--force", refusal, StringComparison.Ordinal);
        Assert.Contains($"\"{displayName}\"", Installation.Uninstall(Kernels, "cs"), StringComparison.Ordinal);
        Assert.Equal(content, TextOf(file));

        Assert.Null(await InstallAsync(force: true));
        Assert.True(Kernelspec.Read(SpecFolder)!.IsOurs);
    }

    [Fact]
    public async Task UninstallTakesAllAwayAndThenSaysThatThereIsNone()
    {
        await InstallAsync();

        Assert.Null(Installation.Uninstall(Kernels, "cs"));
        Assert.False(Directory.Exists(SpecFolder));
        Assert.Contains("no kernelspec", Installation.Uninstall(Kernels, "cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void SpecsAreFoundInTheOrderOfTheFolders()
    {
        folder.Write("a/zeta/kernel.json", "{}");
        folder.Write("a/beta/kernel.json", "{}");
        folder.Write("a/no-spec/readme.txt", "");
        folder.Write("b/beta/kernel.json", """{"display_name":"second"}""");

        var found = Installation.Find([Path.Combine(folder.Path, "a"), Path.Combine(folder.Path, "absent"), Path.Combine(folder.Path, "b")]);

        Assert.Equal(["beta", "zeta", "second"], found.Select(spec => spec.DisplayName));
    }

    [Theory]
    [InlineData(".net-csharp", true)]
    [InlineData("C_1.0", true)]
    [InlineData("", false)]
    [InlineData("a/b", false)]
    [InlineData("a b", false)]
    [InlineData("a\n", false)]
    [InlineData("é", false)]
    public void NameIsWhatJupyterAllows(string name, bool allowed) => Assert.Equal(allowed, Installation.IsName(name));

    private string Kernels => Path.Combine(folder.Path, "kernels");

    private string SpecFolder => Path.Combine(Kernels, "cs");

    // The build lays the host's files beside the tests.
    private static void CopyOwn(string part, string target)
    {
        Directory.CreateDirectory(Path.Combine(target, part));
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, part)))
            File.Copy(file, Path.Combine(target, part, Path.GetFileName(file)));
    }

    private static string TextOf(string file) => File.ReadAllText(file);

    private Task<string?> InstallAsync(string text = "host 1", string displayName = "C#", bool force = false, bool fail = false, bool complete = false)
    {
        var installation = new Installation(
            async (target, _, cancellation) =>
            {
                Directory.CreateDirectory(target);
                await File.WriteAllTextAsync(HostCopy.ProgramIn(target), text, cancellation);
                foreach (var part in complete ? (string[])["frontend", "logos", "assets"] : []) CopyOwn(part, target);
                if (fail) throw new IOException("The disk is full.");
            },
            "1.0");
        return installation.InstallAsync(Kernels, "cs", displayName, force, said, CancellationToken.None);
    }
}
