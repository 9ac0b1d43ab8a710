using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NotebookHost.Workers;

/// <summary>
/// A worker and the processes it starts, as a unit that can be ended even after the worker itself has died. On Unix it is a
/// process group; on Windows the tree below the worker.
/// </summary>
internal static partial class ProcessGroup
{
    private const int Kill = 9;

    /// <summary>Called by a worker first of all: it and what it starts are a group of their own from here on.</summary>
    public static void Found()
    {
        if (!OperatingSystem.IsWindows()) _ = SetProcessGroup(0, 0);
    }

    /// <summary>Ends the group that <paramref name="worker"/> founded; does nothing where nobody is left.</summary>
    public static void End(Process worker)
    {
        if (!OperatingSystem.IsWindows()) _ = SendSignal(-worker.Id, Kill);
        try
        {
            worker.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // It is ending.
        }
    }

    /// <summary>Called by a worker whose host is gone: ends the worker and what it started, at once.</summary>
    public static void EndOwn()
    {
        if (!OperatingSystem.IsWindows()) _ = SendSignal(0, Kill);
        Environment.FailFast(null);
    }

    [LibraryImport("libc", EntryPoint = "setpgid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetProcessGroup(int process, int group);

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SendSignal(int process, int signal);
}
