using System.CommandLine;
using Transcripts.Attitudes.Learning;
using Transcripts.Files;

namespace StanceTraining;

/// <summary>The command <c>stance</c>: trains, judges and asks a classifier of stance.</summary>
internal static class CommandLine
{
    /// <summary>The exit code where a file cannot be read or written, or the examples do not do.</summary>
    public const int Failure = 1;

    /// <summary>The exit code for a command line that cannot be followed.</summary>
    public const int BadUsage = 2;

    /// <summary>Follows a command line.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Trains a classifier that says what a sentence makes of a target, and says how right it is.")
        {
            CreateTrain(output, error), CreateCrossValidate(output, error), CreateEvaluate(output, error), CreatePredict(output, error),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
                await error.WriteLineAsync(problem.Message);
            await error.WriteLineAsync("See stance --help.");
            return BadUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    private static Command CreateTrain(TextWriter output, TextWriter error)
    {
        var (file, penalty) = (FileArgument(), PenaltyOption());
        var model = new Option<string>("--out") { Description = "Where the model is written, whole or not at all.", HelpName = "MODEL", Required = true };
        var command = new Command("train", "Trains on all examples of a file and saves the model.") { file, model, penalty };
        command.SetAction(parsed => Guarded(error, () =>
        {
            var examples = StanceExamples.ReadFile(parsed.GetRequiredValue(file));
            var classifier = StanceClassifier.Train(examples, Options(parsed.GetValue(penalty)));
            classifier.Save(parsed.GetRequiredValue(model));
            output.WriteLine($"Trained on {Reports.Count(examples.Length, "target")}; {Reports.Count(classifier.FeatureCount, "feature")}.");
            output.WriteLine($"Saved {parsed.GetRequiredValue(model)}");
        }));
        return command;
    }

    private static Command CreateCrossValidate(TextWriter output, TextWriter error)
    {
        var (file, penalty) = (FileArgument(), PenaltyOption());
        var folds = new Option<int>("--folds") { Description = "How many folds, 2 or more.", HelpName = "N", DefaultValueFactory = _ => 10 };
        folds.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && int.TryParse(given, out var number) && number < 2)
                result.AddError($"--folds {number}: give 2 or more.");
        });
        var seed = new Option<long>("--seed") { Description = "What the parting into folds begins from.", HelpName = "SEED", DefaultValueFactory = _ => 1 };
        var skip = new Option<int>("--skip") { Description = "How many sentences at the beginning are left out, such as those that options were chosen on.", HelpName = "N" };
        var command = new Command("cross-validate", "Trains on all folds but one and predicts that one, in turn; all targets of a sentence are in one fold. Beside it the rules.")
        {
            file, folds, seed, skip, penalty,
        };
        command.SetAction(parsed => Guarded(error, () =>
        {
            var examples = StanceExamples.ReadFile(parsed.GetRequiredValue(file));
            var left = parsed.GetValue(skip) is not 0 and var count ? StanceExamples.AfterSentences(examples, count) : examples;
            Reports.Write(output, StanceClassifier.CrossValidate(left, parsed.GetValue(folds), parsed.GetValue(seed), Options(parsed.GetValue(penalty))));
        }));
        return command;
    }

    private static Command CreateEvaluate(TextWriter output, TextWriter error)
    {
        var file = FileArgument();
        var command = new Command("evaluate", "Says how right the rules are, without any training.") { file };
        command.SetAction(parsed => Guarded(error, () => Reports.Write(output, "rules", StanceAccuracy.OfRules(StanceExamples.ReadFile(parsed.GetRequiredValue(file))))));
        return command;
    }

    private static Command CreatePredict(TextWriter output, TextWriter error)
    {
        var model = new Argument<string>("MODEL") { Description = "A file that train wrote." };
        var sentence = new Option<string>("--sentence") { Description = "The sentence.", HelpName = "TEXT", Required = true };
        var target = new Option<string>("--target") { Description = "The target as it is written in the sentence; its first place counts.", HelpName = "TEXT", Required = true };
        var command = new Command("predict", "Says what a sentence makes of a target, how sure that is, and why.") { model, sentence, target };
        command.SetAction(parsed => Guarded(error, () =>
        {
            var (text, name) = (parsed.GetRequiredValue(sentence), parsed.GetRequiredValue(target));
            var start = name.Length == 0 ? -1 : text.IndexOf(name, StringComparison.Ordinal);
            if (start < 0)
                throw new ArgumentException($"--target \"{name}\" does not stand in the sentence: write it as it is spelled there.");
            Reports.Write(output, StanceClassifier.Load(parsed.GetRequiredValue(model)).Toward(text, new Transcripts.TextSpan(start, name.Length)));
        }));
        return command;
    }

    private static Argument<string> FileArgument() => new("FILE")
    {
        Description = "Examples: JSON lines as in NewsMTSC, or comma-separated values with the columns sentence,start,end,polarity.",
    };

    private static Option<double?> PenaltyOption() => new("--penalty") { Description = "The penalty on squared weights; few examples want less. Default: 30", HelpName = "X" };

    private static StanceClassifierOptions Options(double? penalty) =>
        penalty is { } given ? new StanceClassifierOptions { Penalty = given } : StanceClassifierOptions.Default;

    private static int Guarded(TextWriter error, Action action)
    {
        try
        {
            action();
            return 0;
        }
        catch (Exception problem) when (problem is DataFormatException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            // The name of a parameter says nothing to who typed a command.
            var end = problem.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
            error.WriteLine(end < 0 ? problem.Message : problem.Message[..end]);
            return Failure;
        }
    }
}
