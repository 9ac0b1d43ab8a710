using System.Globalization;

namespace Transcripts.Attitudes.Lexicon;

/// <summary>A file that cannot be read as an attitude lexicon. The message names file, line and remedy.</summary>
/// <param name="path">The file, or null for a text given as a string.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="problem">What is wrong, a sentence.</param>
/// <param name="remedy">What to do about it, a sentence.</param>
public sealed class LexiconFormatException(string? path, int line, string problem, string remedy)
    : FormatException(string.Create(CultureInfo.InvariantCulture, $"{path ?? "(text)"}, line {line}: {problem} {remedy}"))
{
    /// <summary>The file, or null for a text given as a string.</summary>
    public string? Path { get; } = path;

    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;
}
