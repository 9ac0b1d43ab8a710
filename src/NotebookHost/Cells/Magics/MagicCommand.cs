using System.Collections.Immutable;
using NotebookHost.Engine;

namespace NotebookHost.Cells.Magics;

/// <summary>
/// A magic command that does something: a line that begins with <c>#!</c> and speaks to the host, not to the compiler.
/// (The names of languages are commands too; see <see cref="Languages"/>.)
/// </summary>
/// <param name="Name">Its name, without the <c>#!</c>, in lower case.</param>
/// <param name="Usage">What may follow the name, for help and errors; empty for nothing.</param>
/// <param name="Help">What it does, in a sentence.</param>
/// <param name="Words">How many words must follow that belong to no option.</param>
/// <param name="Options">The options it takes, each with a value.</param>
/// <param name="Run">Does it.</param>
internal sealed record MagicCommand(
    string Name,
    string Usage,
    string Help,
    int Words,
    ImmutableArray<MagicOption> Options,
    Func<MagicCall, MagicContext, Task<CellResult>> Run)
{
    /// <summary>All commands of this kind, by name.</summary>
    public static ImmutableArray<MagicCommand> All { get; } =
    [
        AboutCommand.Definition, ImportCommand.Definition, ListCommand.Definition, SetCommand.Definition,
        ShareCommand.Definition, WhoCommand.Names, WhoCommand.Table,
    ];

    /// <summary>The command and what may follow it.</summary>
    public string Line => Usage.Length == 0 ? $"#!{Name}" : $"#!{Name} {Usage}";
}

/// <summary>An option of a command, such as <c>--name x</c>.</summary>
/// <param name="Name">Its name, with the dashes.</param>
/// <param name="Required">Whether it must be given.</param>
internal sealed record MagicOption(string Name, bool Required);

/// <summary>A command as it stands in a cell.</summary>
/// <param name="Command">The command.</param>
/// <param name="Words">The words that belong to no option.</param>
/// <param name="Options">Option to value.</param>
/// <param name="Line">The line of the cell, from 0.</param>
internal sealed record MagicCall(MagicCommand Command, ImmutableArray<string> Words, ImmutableSortedDictionary<string, string> Options, int Line);
