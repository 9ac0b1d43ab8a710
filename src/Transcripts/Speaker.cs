namespace Transcripts;

/// <summary>A person who was in the room, one value for every label the document uses for that person.</summary>
/// <param name="Name">The fullest form of the name, as in the header ("Zhou Enlai"); the label itself where the document has no header.</param>
/// <param name="Role">The office the document gives ("Ambassador to China"), or null where it gives none.</param>
/// <param name="Country">The country the document gives or implies ("Albania"), or null where it gives none.</param>
public sealed record Speaker(string Name, string? Role = null, string? Country = null)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
