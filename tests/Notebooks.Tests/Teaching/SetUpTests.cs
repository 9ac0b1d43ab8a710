using System.Text.Json;
using Xunit;

namespace Notebooks.Tests.Teaching;

/// <summary>The dev container and Binder call what is there, and .ci/run tries what it can of it.</summary>
public sealed class SetUpTests
{
    private static readonly string[] Scripts = [".binder/postBuild", ".binder/start", "eng/install-sdk.sh", "eng/set-up.sh"];

    [Fact]
    public void The_dev_container_runs_the_set_up_and_has_the_extensions_that_the_folder_recommends()
    {
        using var container = JsonDocument.Parse(File.ReadAllBytes(Repository.At(".devcontainer", "devcontainer.json")));
        using var folder = JsonDocument.Parse(File.ReadAllBytes(Repository.At(".vscode", "extensions.json")));

        Assert.Equal("eng/set-up.sh", container.RootElement.GetProperty("postCreateCommand").GetString());
        Assert.Equal(
            Texts(folder.RootElement.GetProperty("recommendations")),
            Texts(container.RootElement.GetProperty("customizations").GetProperty("vscode").GetProperty("extensions")));
    }

    [Fact]
    public void Scripts_can_be_started_and_end_at_the_first_error()
    {
        Assert.All(Scripts, script =>
        {
            var path = Repository.At(script.Split('/'));
            if (!OperatingSystem.IsWindows()) Assert.True(File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserExecute), $"{script} is not executable.");
            Assert.StartsWith("#!", File.ReadLines(path).First(), StringComparison.Ordinal);
        });
        // start must end in the program that it is given.
        Assert.All(Scripts.Where(script => script != ".binder/start"), script => Assert.Contains("set -euo pipefail", File.ReadAllLines(Repository.At(script.Split('/')))));
        Assert.Equal("exec \"$@\"", File.ReadLines(Repository.At(".binder", "start")).Last());
    }

    [Fact]
    public void Continuous_integration_runs_both_scripts_of_Binder()
    {
        var steps = File.ReadAllLines(Repository.At(".ci", "run")).Where(line => line.StartsWith("step ", StringComparison.Ordinal)).ToList();

        Assert.All([".binder/postBuild", ".binder/start"], script => Assert.Contains(steps, step => step.Contains($" {script} ", StringComparison.Ordinal)));
        Assert.All(["eng/install-sdk.sh", "eng/set-up.sh"], script => Assert.Contains(
            File.ReadLines(Repository.At(".binder", "postBuild")), line => line.StartsWith(script, StringComparison.Ordinal)));
    }

    private static List<string?> Texts(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString())];
}
