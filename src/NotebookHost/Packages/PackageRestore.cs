using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NotebookHost.Packages;

/// <summary>
/// Restores packages as a project's build does: by <c>dotnet restore</c> on a project made for the purpose. So credentials,
/// proxies, source mappings and NuGet's cache are what they are for the user's other projects, and nothing of NuGet is
/// loaded into the notebook's process.
/// </summary>
/// <param name="cache">What earlier restores gave.</param>
internal sealed partial class PackageRestore(PackageCache cache)
{
    /// <summary>What the same request gave before, or null where NuGet has to be asked.</summary>
    public RestoredPackages? Known(RestoreRequest request) => cache.Find(request);

    /// <summary>Asks NuGet.</summary>
    /// <param name="request">What is wanted.</param>
    /// <param name="cancellation">Ends the process that restores, and what it started.</param>
    public async Task<RestoreResult> RunAsync(RestoreRequest request, CancellationToken cancellation)
    {
        if (DotnetCommand.Find() is not { } command)
        {
            return Failed("SDK", $"packages are restored with the .NET SDK, and no SDK {Environment.Version.Major}.0 or later was found {DotnetCommand.Places}. Install it from https://dotnet.microsoft.com/download.");
        }

        DirectoryInfo? folder = null;
        try
        {
            folder = Directory.CreateTempSubdirectory("notebooks-restore-");
            RestoreProject.Write(folder.FullName, request);
            var output = await RestoreAsync(command, folder.FullName, cancellation);
            var result = Read(folder.FullName, request, output);
            if (result is Restored restored) cache.Store(request, restored.Packages);
            return result is RestoreFailed { Unreachable: true } && cache.Find(request, allowOld: true) is { } old
                ? new Restored(old with { Warnings = old.Warnings.Add("No source of packages can be reached; the versions found last time are used.") })
                : result;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException or System.ComponentModel.Win32Exception)
        {
            return Failed("Restore", $"packages could not be restored: {failure.Message}");
        }
        finally
        {
            Remove(folder);
        }
    }

    private static async Task<string> RestoreAsync(string command, string folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(command)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            ArgumentList = { "restore", RestoreProject.FileName, "-nologo", "-nodeReuse:false", "-verbosity:quiet", "-consoleLoggerParameters:NoSummary" },
        };
        // What a build around this process told its own MSBuild is not meant for this one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        using var process = Process.Start(start) ?? throw new IOException($"{command} did not start.");
        process.StandardInput.Close();
        try
        {
            var error = process.StandardError.ReadToEndAsync(cancellation);
            var output = await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return output + await error;
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static RestoreResult Read(string folder, RestoreRequest request, string output)
    {
        using var assets = AssetsFile.Open(folder);
        var messages = assets?.Messages.ToArray() ?? [];
        var errors = messages.Where(message => message.IsError).Select(message => (message.Code, message.Id, message.Message)).ToList();
        // What is wrong with the configuration or a source is said on the console only.
        if (errors.Count == 0) errors.AddRange(ErrorLine().Matches(output).Select(match => (match.Groups["code"].Value, (string?)null, match.Groups["message"].Value.Trim())));
        if (errors.Count > 0) return RestoreProblems.From(errors, request, [.. assets?.Sources ?? []]);
        if (assets is null) return Failed("Restore", $"packages could not be restored: {output.Trim()}");

        var packages = assets.Packages();
        var warnings = messages.Select(message => (message.Code, message.Id, message.Message));
        return new Restored(new RestoredPackages(packages, RestoreProblems.Warnings(warnings, request, packages)));
    }

    private static RestoreFailed Failed(string code, string message) => new([new RestoreProblem(code, null, message)], Unreachable: false);

    private static void Remove(DirectoryInfo? folder)
    {
        try
        {
            folder?.Delete(recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // It lies in the folder for temporary files.
        }
    }

    [GeneratedRegex(@"error (?<code>[A-Z]+\d+)\s*: (?<message>[^\r\n]+?)( \[[^\]\r\n]*\])?\r?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
