using System.Collections.Immutable;

namespace NotebookHost.Pages;

/// <summary>A gallery has relative links that lead nowhere. The message has a line for each.</summary>
public sealed class DeadLinkException : Exception
{
    /// <summary>An error without particulars.</summary>
    public DeadLinkException()
        : this("A link leads nowhere.")
    {
    }

    /// <summary>An error with a message of its own.</summary>
    public DeadLinkException(string message)
        : base(message)
    {
    }

    /// <summary>An error with a message of its own and its cause.</summary>
    public DeadLinkException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The links, in the order of the pages.</summary>
    public DeadLinkException(ImmutableArray<DeadLink> links)
        : base(string.Join('\n', links))
    {
        Links = links;
    }

    /// <summary>The links.</summary>
    public ImmutableArray<DeadLink> Links { get; } = [];
}
