using System.Collections.Immutable;
using NotebookHost.Engine;

namespace NotebookHost.Cells;

/// <summary>A language that a cell, or a part of one, can be written in: an <see cref="EngineLanguage"/> or a <see cref="ShownLanguage"/>.</summary>
/// <param name="Name">The name in magic commands and in notebooks' metadata.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Help">What text in it becomes, as a line of help.</param>
internal abstract record Language(string Name, ImmutableArray<string> Aliases, string Help)
{
    /// <summary>Whether it goes by that name, whatever its case.</summary>
    public bool IsCalled(string name) =>
        string.Equals(Name, name, StringComparison.OrdinalIgnoreCase) || Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>A language that is run.</summary>
/// <param name="Name">As in <see cref="Language"/>.</param>
/// <param name="Aliases">As in <see cref="Language"/>.</param>
/// <param name="Help">As in <see cref="Language"/>.</param>
/// <param name="Engine">Makes the engine for a notebook in that folder, when a part in this language first runs.</param>
internal sealed record EngineLanguage(string Name, ImmutableArray<string> Aliases, string Help, Func<string, ILanguageEngine> Engine)
    : Language(Name, Aliases, Help);

/// <summary>A language that the front end shows, or runs itself.</summary>
/// <param name="Name">As in <see cref="Language"/>.</param>
/// <param name="Aliases">As in <see cref="Language"/>.</param>
/// <param name="Help">As in <see cref="Language"/>.</param>
/// <param name="MimeType">The type it is displayed as.</param>
internal sealed record ShownLanguage(string Name, ImmutableArray<string> Aliases, string Help, string MimeType)
    : Language(Name, Aliases, Help);
