using System.CommandLine;
using NotebookHost.Jupyter;

namespace NotebookHost.Commands;

/// <summary>The command <c>notebooks kernel</c>.</summary>
internal static class KernelCommand
{
    /// <summary>What it is called.</summary>
    public const string Name = "kernel";

    /// <summary>Makes the command.</summary>
    public static Command Create(TextWriter error)
    {
        var file = new Argument<string>("CONNECTION_FILE") { Description = "The file in which the client says where to listen." };
        var command = new Command(Name, "Serves C# to Jupyter, VS Code and other clients. They start it themselves; see install.") { file };
        command.SetAction((parsed, _) => KernelServer.RunAsync(parsed.GetRequiredValue(file), error));
        return command;
    }
}
