using NotebookHost.Commands;
using NotebookHost.Jupyter;
using NotebookHost.Workers;

// A worker is started by this program, never by hand, and must be ready soon: it is told apart before anything is parsed.
if (args is [Worker.Command, var pipe]) return await Worker.RunAsync(pipe);

// So does a kernel, which the client that started it is waiting for.
if (args is [KernelCommand.Name, var connectionFile] && !connectionFile.StartsWith('-')) return await KernelServer.RunAsync(connectionFile, Console.Error);

return await CommandLine.RunAsync(args, Console.Out, Console.Error);
