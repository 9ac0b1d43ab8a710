using System.Collections.Immutable;

namespace NotebookHost.Pages;

/// <summary>A site before it is written.</summary>
/// <param name="Files">Its files by their paths in it, with <c>/</c> between folders.</param>
/// <param name="Remarks">What its maker may want to know, such as a link to a file outside the lessons, a sentence each.</param>
public sealed record RenderedSite(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files, ImmutableArray<string> Remarks);
