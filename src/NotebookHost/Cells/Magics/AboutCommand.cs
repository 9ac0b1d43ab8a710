using System.Runtime.InteropServices;
using NotebookHost.Display;
using NotebookHost.Engine;

namespace NotebookHost.Cells.Magics;

/// <summary><c>#!about</c>: what runs the notebook.</summary>
internal static class AboutCommand
{
    /// <summary>The command.</summary>
    public static MagicCommand Definition { get; } = new("about", "", "Shows the versions of the host and of .NET, and the system.", 0, [], (_, context) =>
    {
        var host = typeof(AboutCommand).Assembly.GetName().Version!.ToString(3);
        context.Sink.Display(MimeBundle.Plain(context.Sink.IsStored
            ? $"notebooks {host}\n.NET {Environment.Version.Major} (the exact version and the system are left out: a stored notebook is the same wherever it runs)"
            : $"notebooks {host}\n{RuntimeInformation.FrameworkDescription}\n{RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}"));
        return Task.FromResult<CellResult>(new Completed());
    });
}
