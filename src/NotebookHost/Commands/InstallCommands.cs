using System.CommandLine;
using NotebookHost.Jupyter;
using NotebookHost.Kernelspecs;

namespace NotebookHost.Commands;

/// <summary>The commands <c>notebooks install</c>, <c>uninstall</c> and <c>list</c>, which keep the kernelspecs of this host.</summary>
internal static class InstallCommands
{
    private const int Failure = 1;
    private const string DefaultName = ".net-csharp";

    /// <summary>Makes the commands.</summary>
    public static IEnumerable<Command> Create(TextWriter output, TextWriter error) =>
        [CreateInstall(output, error), CreateUninstall(output, error), CreateList(output)];

    private static Command CreateInstall(TextWriter output, TextWriter error)
    {
        var (name, prefix) = (NameOption(), PrefixOption());
        var displayName = new Option<string>("--display-name")
        {
            Description = "What people choose it by.",
            HelpName = "TEXT",
            DefaultValueFactory = _ => ".NET (C#)",
        };
        var force = new Option<bool>("--force") { Description = "Replace another program's kernelspec of that name." };
        var command = new Command("install", "Installs the C# kernel for Jupyter and VS Code, or updates it: run it again after a change.")
        {
            name, displayName, prefix, force,
        };
        command.SetAction((parsed, cancellation) => GuardAsync(error, async () =>
        {
            var kernels = Folder(parsed.GetValue(prefix));
            var installation = new Installation(HostCopy.MakeAsync, KernelInfo.Version);
            var refusal = await installation.InstallAsync(
                kernels, parsed.GetRequiredValue(name), parsed.GetRequiredValue(displayName), parsed.GetValue(force), output, cancellation);
            if (refusal is not null) return refusal;
            await TellWhatHidesItAsync(kernels, parsed.GetRequiredValue(name), output);
            return null;
        }));
        return command;
    }

    private static Command CreateUninstall(TextWriter output, TextWriter error)
    {
        var (name, prefix) = (NameOption(), PrefixOption());
        var command = new Command("uninstall", "Takes the C# kernel away.") { name, prefix };
        command.SetAction((parsed, _) => GuardAsync(error, async () =>
        {
            var kernels = Folder(parsed.GetValue(prefix));
            if (Installation.Uninstall(kernels, parsed.GetRequiredValue(name)) is { } refusal) return refusal;
            await output.WriteLineAsync($"Removed {Path.Combine(kernels, parsed.GetRequiredValue(name))}");
            return null;
        }));
        return command;
    }

    private static Command CreateList(TextWriter output)
    {
        var command = new Command("list", "Lists the kernels that Jupyter and VS Code find, and which of them are this program's.");
        command.SetAction(async (_, _) =>
        {
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var spec in Installation.Find(JupyterFolders.All))
            {
                var notes = new List<string>();
                if (spec.IsOurs) notes.Add(spec.Version == KernelInfo.Version ? "this program" : $"this program, version {spec.Version}");
                if (spec.IsOurs && !File.Exists(spec.Program)) notes.Add("broken: its program is gone; run notebooks install");
                if (!seen.Add(spec.Name)) notes.Add("hidden by the one above of the same name");
                await output.WriteLineAsync($"{spec.Name,-16} {spec.DisplayName,-24} {spec.Folder}{(notes.Count == 0 ? "" : $" ({string.Join("; ", notes)})")}");
            }

            if (seen.Count == 0) await output.WriteLineAsync("There are none. notebooks install installs one.");
            return 0;
        });
        return command;
    }

    private static Option<string> NameOption()
    {
        var name = new Option<string>("--name")
        {
            Description = "The name by which notebooks ask for the kernel.",
            HelpName = "NAME",
            DefaultValueFactory = _ => DefaultName,
        };
        name.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } given && !Installation.IsName(given))
            {
                result.AddError($"--name {given}: use letters, digits, '.', '-' and '_' only.");
            }
        });
        return name;
    }

    private static Option<string?> PrefixOption() => new("--prefix")
    {
        Description = "The root of an environment, such as one of Python, below whose share/jupyter it belongs. Default: this user's folder",
        HelpName = "DIR",
    };

    private static string Folder(string? prefix) => prefix is null ? JupyterFolders.User : JupyterFolders.Of(prefix);

    private static async Task TellWhatHidesItAsync(string kernels, string name, TextWriter output)
    {
        var first = Installation.Find(JupyterFolders.All).FirstOrDefault(spec => string.Equals(spec.Name, name, StringComparison.OrdinalIgnoreCase));
        if (first is null)
        {
            await output.WriteLineAsync($"Jupyter does not look there by itself: set JUPYTER_PATH={Path.GetDirectoryName(kernels)}, or use that environment's own Jupyter.");
        }
        else if (Path.GetFullPath(first.Folder) != Path.GetFullPath(Path.Combine(kernels, name)))
        {
            await output.WriteLineAsync($"Jupyter finds {first.Folder} (\"{first.DisplayName}\") first.");
        }
    }

    private static async Task<int> GuardAsync(TextWriter error, Func<Task<string?>> action)
    {
        string? refusal;
        try
        {
            refusal = await action();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            refusal = problem.Message;
        }

        if (refusal is null) return 0;
        await error.WriteLineAsync(refusal);
        return Failure;
    }
}
