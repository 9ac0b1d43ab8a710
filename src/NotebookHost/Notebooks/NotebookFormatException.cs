using System.Globalization;

namespace NotebookHost.Notebooks;

/// <summary>A file that cannot be read as a notebook this host runs. The message names file, line and remedy.</summary>
public sealed class NotebookFormatException : FormatException
{
    /// <summary>An error without particulars.</summary>
    public NotebookFormatException()
        : this("The file cannot be read as a notebook.")
    {
    }

    /// <summary>An error with a message of its own.</summary>
    public NotebookFormatException(string message)
        : base(message)
    {
    }

    /// <summary>An error with a message of its own and its cause.</summary>
    public NotebookFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An error at a place.</summary>
    /// <param name="path">The file, or null for a text given as a string.</param>
    /// <param name="line">The line, from 1, or null where the file as a whole is wrong.</param>
    /// <param name="problem">What is wrong, a sentence.</param>
    /// <param name="remedy">What to do about it, a sentence.</param>
    /// <param name="innerException">The cause, or null.</param>
    public NotebookFormatException(string? path, int? line, string problem, string remedy, Exception? innerException = null)
        : base(
            string.Create(CultureInfo.InvariantCulture, $"{path ?? "(text)"}{(line is { } number ? $", line {number}" : "")}: {problem} {remedy}"),
            innerException)
    {
        Path = path;
        Line = line;
        Problem = problem;
        Remedy = remedy;
    }

    /// <summary>The file, or null for a text given as a string.</summary>
    public string? Path { get; }

    /// <summary>The line, from 1, or null where the file as a whole is wrong.</summary>
    public int? Line { get; }

    /// <summary>What is wrong, or null.</summary>
    public string? Problem { get; }

    /// <summary>What to do about it, or null.</summary>
    public string? Remedy { get; }
}
