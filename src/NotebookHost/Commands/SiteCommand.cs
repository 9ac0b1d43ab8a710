using System.CommandLine;
using System.Globalization;
using NotebookHost.Gallery;
using NotebookHost.Pages;

namespace NotebookHost.Commands;

/// <summary>The command <c>notebooks site</c>.</summary>
internal static class SiteCommand
{
    private const int Failure = 1;

    /// <summary>Makes the command.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Notebooks, Markdown files, or folders that hold them. Default: ./notebooks",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var folder = new Option<string>("--out")
        {
            Description = "Where the gallery goes: a folder that is absent, empty, or an earlier gallery.",
            HelpName = "DIR",
            Required = true,
        };
        var command = new Command("site", "Makes a gallery of the notebooks' saved outputs, and runs nothing. Exit code: 0 all went well, 1 a link leads nowhere or the disk refuses, 2 bad usage or a bad notebook.");
        command.Add(paths);
        command.Add(folder);
        command.SetAction(parsed => Write(parsed.GetValue(paths) ?? [], parsed.GetRequiredValue(folder), output, error));
        return command;
    }

    private static int Write(string[] paths, string folder, TextWriter output, TextWriter error)
    {
        try
        {
            var lessons = LessonFolder.Read(paths, folder);
            if (!lessons.Problems.IsEmpty)
            {
                foreach (var problem in lessons.Problems) error.WriteLine(problem);
                return CommandLine.BadUsage;
            }

            var site = PageSite.Render(lessons.Content);
            WholeFolder.Write(folder, site.Files);
            foreach (var remark in site.Remarks) output.WriteLine(remark);
            foreach (var name in lessons.NeverExecuted)
                output.WriteLine($"{name}: never executed, so its page has no outputs. To save them: {NotebookPage.Remedy}");
            var size = site.Files.Sum(file => (long)file.Value.Length) / 1e6;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Pages(site.Files.Keys.Count(name => name.EndsWith(".html", StringComparison.Ordinal)))}, {size:0.0} MB: {Path.Combine(folder, PageNames.Index)}"));
            return 0;
        }
        catch (DeadLinkException problem)
        {
            error.WriteLine(problem.Message);
            error.WriteLine("Nothing was written. Mend the links, or give the files they lead to as well.");
            return Failure;
        }
        catch (ArgumentException problem)
        {
            error.WriteLine(problem.Message);
            return CommandLine.BadUsage;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"The gallery could not be written: {problem.Message}");
            return Failure;
        }
    }

    private static string Pages(int count) => count == 1 ? "1 page" : string.Create(CultureInfo.InvariantCulture, $"{count} pages");
}
