using StanceTraining;

return await CommandLine.RunAsync(args, Console.Out, Console.Error);
