using System.Collections.Immutable;
using System.Text;

namespace NotebookHost.Cells.Magics;

/// <summary>Reads what follows the name of a command: words and options, as on a command line.</summary>
internal static class MagicLine
{
    /// <summary>Splits at blanks, except inside double quotes, which are taken away; <c>\"</c> inside them is a quote.</summary>
    public static ImmutableArray<string> Words(string line)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        var (quoted, begun) = (false, false);
        for (var i = 0; i < line.Length; i++)
        {
            var character = line[i];
            if (quoted && character == '\\' && i + 1 < line.Length && line[i + 1] == '"')
            {
                word.Append(line[++i]);
            }
            else if (character == '"')
            {
                (quoted, begun) = (!quoted, true);
            }
            else if (quoted || !char.IsWhiteSpace(character))
            {
                word.Append(character);
                begun = true;
            }
            else if (begun)
            {
                words.Add(word.ToString());
                word.Clear();
                begun = false;
            }
        }

        if (begun) words.Add(word.ToString());
        return words.ToImmutable();
    }

    /// <summary>A call of a command, or what is wrong with it.</summary>
    /// <param name="command">The command.</param>
    /// <param name="arguments">What follows its name.</param>
    /// <param name="line">The line of the cell, from 0.</param>
    public static (MagicCall? Call, string? Problem) Read(MagicCommand command, string arguments, int line)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var options = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var given = Words(arguments);
        for (var i = 0; i < given.Length; i++)
        {
            if (!given[i].StartsWith("--", StringComparison.Ordinal))
            {
                words.Add(given[i]);
            }
            else if (!command.Options.Any(option => option.Name == given[i]))
            {
                return (null, $"there is no option {given[i]}. Write {command.Line}");
            }
            else if (i + 1 == given.Length)
            {
                return (null, $"{given[i]} lacks its value. Write {command.Line}");
            }
            else
            {
                options[given[i]] = given[++i];
            }
        }

        if (command.Options.FirstOrDefault(option => option.Required && !options.ContainsKey(option.Name)) is { } missing)
            return (null, $"{missing.Name} is missing. Write {command.Line}");
        if (words.Count != command.Words)
            return (null, command is { Words: 0, Options.IsEmpty: true } ? "this command takes no arguments." : $"{words.Count} words were given besides the options, and it takes {command.Words}. Write {command.Line}");
        return (new MagicCall(command, words.ToImmutable(), options.ToImmutable(), line), null);
    }
}
