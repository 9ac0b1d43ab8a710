using NotebookHost.Display;
using NotebookHost.Engine;

namespace NotebookHost.Cells.Magics;

/// <summary><c>#!lsmagic</c>: the commands, each with a line of help.</summary>
internal static class ListCommand
{
    /// <summary>The command.</summary>
    public static MagicCommand Definition { get; } = new("lsmagic", "", "Lists the magic commands.", 0, [], (_, context) =>
    {
        var lines = MagicCommand.All.Select(command => (command.Line, command.Help))
            .Append(("#!" + CellSplitter.TimeName, CellSplitter.TimeHelp))
            .Concat(context.Session.Languages.Select(language => (Line: "#!" + string.Join(", #!", language.Aliases.Prepend(language.Name)), language.Help)))
            .OrderBy(line => line.Item1, StringComparer.Ordinal)
            .ToArray();
        context.Sink.Display(MimeBundle.Plain(string.Join('\n', lines.Select(line => $"{line.Item1}\n    {line.Item2}"))));
        return Task.FromResult<CellResult>(new Completed());
    });
}
