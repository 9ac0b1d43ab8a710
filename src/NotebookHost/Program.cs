using NotebookHost.Commands;
using NotebookHost.Workers;

// A worker is started by this program, never by hand, and must be ready soon: it is told apart before anything is parsed.
if (args is [Worker.Command, var pipe]) return await Worker.RunAsync(pipe);

return await CommandLine.RunAsync(args, Console.Out, Console.Error);
