using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NotebookHost.Running;

namespace NotebookHost.Commands;

/// <summary>What the commands that run notebooks are told in the same way.</summary>
internal static class NotebookArguments
{
    /// <summary>The notebooks.</summary>
    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("path")
        {
            Description = $"Notebooks, or folders that hold notebooks. Default: ./{NotebookSelection.DefaultFolder}",
            Arity = ArgumentArity.ZeroOrMore,
        };
        paths.Validators.Add(CheckPaths);
        return paths;
    }

    /// <summary>The longest a cell may take, in seconds.</summary>
    public static Option<double> Timeout() => new("--timeout")
    {
        Description = "The longest a cell may take, in seconds.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 120,
        CustomParser = ParseSeconds,
    };

    /// <summary>How many notebooks run at once; 0 where it is not said.</summary>
    public static Option<int> Jobs() => new("--jobs")
    {
        Description = "How many notebooks run at once. Default: the number of processor cores",
        HelpName = "N",
        CustomParser = ParseJobs,
    };

    /// <summary>The number of jobs that is meant by the value of <see cref="Jobs"/>.</summary>
    public static int JobsOf(int given) => given > 0 ? given : Environment.ProcessorCount;

    private static double ParseSeconds(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 1_000_000) return seconds;
        result.AddError($"--timeout {text}: give a number of seconds above 0, such as 120 or 0.5.");
        return 0;
    }

    private static int ParseJobs(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs > 0) return jobs;
        result.AddError($"--jobs {text}: give a whole number from 1.");
        return 0;
    }

    private static void CheckPaths(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.StartsWith('-') && !Path.Exists(token.Value)) result.AddError($"There is no option {token.Value}: see notebooks --help.");
        }
    }
}
