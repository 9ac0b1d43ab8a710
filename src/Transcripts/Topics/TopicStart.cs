namespace Transcripts.Topics;

/// <summary>Where a segment begins by hand, and what it is about.</summary>
/// <param name="Start">Offset into the source, 0 or more.</param>
/// <param name="Title">A short name; may be empty.</param>
public sealed record TopicStart(int Start, string Title);
