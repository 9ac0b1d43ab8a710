using System.Globalization;
using System.Text.RegularExpressions;

namespace NotebookHost.Kernelspecs;

/// <summary>Puts kernelspecs of this host in place and takes them away.</summary>
/// <param name="makeHost">Fills a folder with the host: <see cref="HostCopy.MakeAsync"/>.</param>
/// <param name="version">The host's version.</param>
internal sealed partial class Installation(Func<string, TextWriter, CancellationToken, Task> makeHost, string version)
{
    private const string HostPrefix = "host-";

    /// <summary>Whether Jupyter allows a kernelspec of that name: letters, digits, full stop, hyphen and underscore.</summary>
    public static bool IsName(string name) => Names().IsMatch(name);

    /// <summary>
    /// Installs a kernelspec whose host lies in its own folder. One that this host installed before is updated: the new host
    /// is complete before the old one is left.
    /// </summary>
    /// <param name="kernels">The folder of kernelspecs.</param>
    /// <param name="name">The kernelspec's name.</param>
    /// <param name="displayName">What people choose it by.</param>
    /// <param name="force">Whether another program's kernelspec may be replaced.</param>
    /// <param name="output">Told what is done.</param>
    /// <param name="cancellation">Ends it; what was there stays as it was.</param>
    /// <returns>Null, or why nothing was installed.</returns>
    /// <exception cref="IOException">It could not be written.</exception>
    public async Task<string?> InstallAsync(
        string kernels, string name, string displayName, bool force, TextWriter output, CancellationToken cancellation)
    {
        var folder = Path.Combine(kernels, name);
        var before = Kernelspec.Read(folder);
        if (before is { IsOurs: false } && !force)
        {
            return $"{folder} holds another program's kernelspec, \"{before.DisplayName}\"{Started(before)}. "
                + "Install under another name (--name), or replace it with --force.";
        }

        var old = Directory.Exists(folder) ? Directory.GetDirectories(folder, HostPrefix + "*") : [];
        var host = Path.Combine(folder, HostPrefix + Next(old));
        try
        {
            await makeHost(host, output, cancellation);
            FrontendFiles.Place(host, folder);
            WholeFile.Write(Path.Combine(folder, Kernelspec.FileName), Kernelspec.Write(displayName, HostCopy.ProgramIn(host), HostCopy.DotnetFolder, version));
        }
        catch
        {
            Remove(host);
            if (before is null) Remove(folder);
            throw;
        }

        // A kernel that runs from the old host keeps it on Windows; the next installation takes it away.
        foreach (var outdated in old) Remove(outdated);
        await output.WriteLineAsync($"Installed \"{displayName}\" ({name}) in {folder}");
        return null;
    }

    /// <summary>Takes a kernelspec of this host away, with its host.</summary>
    /// <returns>Null, or why nothing was taken away.</returns>
    /// <exception cref="IOException">It could not be deleted.</exception>
    public static string? Uninstall(string kernels, string name)
    {
        var folder = Path.Combine(kernels, name);
        switch (Kernelspec.Read(folder))
        {
            case null:
                return $"{folder} holds no kernelspec. notebooks list shows those there are.";
            case { IsOurs: false } other:
                return $"{folder} holds another program's kernelspec, \"{other.DisplayName}\"{Started(other)}. It is left alone.";
            default:
                Directory.Delete(folder, recursive: true);
                return null;
        }
    }

    /// <summary>All kernelspecs in the folders, in the order in which they are found; one behind another of its name is not used.</summary>
    public static IEnumerable<Kernelspec> Find(IEnumerable<string> folders) =>
        from folder in folders
        where Directory.Exists(folder)
        from candidate in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)
        let spec = Kernelspec.Read(candidate)
        where spec is not null
        select spec;

    private static string Started(Kernelspec spec) => spec.Program.Length == 0 ? "" : $", which starts {spec.Program}";

    private static string Next(string[] old)
    {
        var last = old.Select(folder => Path.GetFileName(folder)[HostPrefix.Length..])
            .Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0)
            .DefaultIfEmpty(0)
            .Max();
        return (last + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // It stays until the next installation.
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9._-]+\z")]
    private static partial Regex Names();
}
