using System.Globalization;

namespace Transcripts.Files;

/// <summary>A file of data (a dictionary, a table, a list of words) that cannot be read. The message names file, line and remedy.</summary>
public sealed class DataFormatException : FormatException
{
    /// <summary>An error without particulars.</summary>
    public DataFormatException()
        : this("The text is not of the form that is read here.")
    {
    }

    /// <summary>An error with a message of its own.</summary>
    public DataFormatException(string message)
        : base(message)
    {
    }

    /// <summary>An error with a message of its own and its cause.</summary>
    public DataFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An error at a place.</summary>
    /// <param name="path">The file, or null for a text given as a string.</param>
    /// <param name="line">The line, from 1, or null where the file as a whole is wrong.</param>
    /// <param name="problem">What is wrong, a sentence.</param>
    /// <param name="remedy">What to do about it, a sentence.</param>
    /// <param name="innerException">The cause, or null.</param>
    public DataFormatException(string? path, int? line, string problem, string remedy, Exception? innerException = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"{path ?? "(text)"}{(line is { } number ? $", line {number}" : "")}: {problem} {remedy}"), innerException)
    {
        Path = path;
        Line = line;
        Remedy = remedy;
    }

    /// <summary>The file, or null for a text given as a string.</summary>
    public string? Path { get; }

    /// <summary>The line, from 1, or null where the file as a whole is wrong.</summary>
    public int? Line { get; }

    /// <summary>What to do about it, or null.</summary>
    public string? Remedy { get; }
}
