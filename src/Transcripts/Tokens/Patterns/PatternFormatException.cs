using System.Globalization;

namespace Transcripts.Tokens.Patterns;

/// <summary>A text that is no <see cref="WordPattern"/>. The message names the pattern, the place in it and the remedy.</summary>
public sealed class PatternFormatException : FormatException
{
    /// <summary>An error without particulars.</summary>
    public PatternFormatException()
        : this("The text is no pattern.")
    {
    }

    /// <summary>An error with a message of its own.</summary>
    public PatternFormatException(string message)
        : base(message)
    {
    }

    /// <summary>An error with a message of its own and its cause.</summary>
    public PatternFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An error at a place.</summary>
    /// <param name="pattern">The text.</param>
    /// <param name="position">Offset in it of what is wrong, in UTF-16 code units from 0; its length where something is missing at its end.</param>
    /// <param name="problem">What is wrong, a sentence.</param>
    /// <param name="remedy">What to do about it, a sentence.</param>
    public PatternFormatException(string pattern, int position, string problem, string remedy)
        : base(string.Create(CultureInfo.InvariantCulture, $"Pattern “{Shown(pattern)}”, character {position + 1}: {problem} {remedy}"))
    {
        Pattern = pattern;
        Position = position;
        Problem = problem;
        Remedy = remedy;
    }

    /// <summary>The text, or null.</summary>
    public string? Pattern { get; }

    /// <summary>Offset in it of what is wrong, in UTF-16 code units from 0, or null.</summary>
    public int? Position { get; }

    /// <summary>What is wrong, or null.</summary>
    public string? Problem { get; }

    /// <summary>What to do about it, or null.</summary>
    public string? Remedy { get; }

    private static string Shown(string pattern) => pattern.Length <= 80 ? pattern : pattern[..80] + "…";
}
