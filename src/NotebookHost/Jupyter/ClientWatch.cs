using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NotebookHost.Jupyter;

/// <summary>
/// Notices when the client that started the kernel is gone without a word. A client that wants that says so with the
/// environment variable JPY_PARENT_PID; without it a kernel lives on, as its starter may mean it to.
/// </summary>
internal static partial class ClientWatch
{
    private const string Variable = "JPY_PARENT_PID";
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.5);

    /// <summary>Begins to watch, if the environment asks for it.</summary>
    /// <param name="gone">Called once when the client is gone.</param>
    public static void Start(Action gone)
    {
        if (!long.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value < 1) return;
        var thread = new Thread(() =>
        {
            if (OperatingSystem.IsWindows())
            {
                WaitForHandle((nint)value);
            }
            else
            {
                WaitForOrphanhood();
            }

            gone();
        })
        { IsBackground = true, Name = "client watch" };
        thread.Start();
    }

    // On Windows the variable holds a handle of the client's process.
    private static void WaitForHandle(nint handle)
    {
        using var client = new ManualResetEvent(initialState: false);
        client.SafeWaitHandle.Dispose();
        client.SafeWaitHandle = new SafeWaitHandle(handle, ownsHandle: false);
        client.WaitOne();
    }

    // Whose parent has died gets another one at once.
    private static void WaitForOrphanhood()
    {
        var parent = GetParent();
        while (GetParent() == parent) Thread.Sleep(Interval);
    }

    [LibraryImport("libc", EntryPoint = "getppid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetParent();
}
