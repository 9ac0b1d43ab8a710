using System.Collections.Immutable;
using System.Text;

namespace NotebookHost.Pages;

/// <summary>The files of a site that is being made, by their paths in it, with <c>/</c> between folders.</summary>
internal sealed class SiteFiles
{
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> files = new(StringComparer.Ordinal);
    private readonly SortedSet<DeadLink> deadLinks = new(Comparer<DeadLink>.Create((one, other) =>
        (string.CompareOrdinal(one.Path, other.Path), one.Line.CompareTo(other.Line), string.CompareOrdinal(one.Address, other.Address)) switch
        {
            (0, 0, var address) => address,
            (0, var line, _) => line,
            var (path, _, _) => path,
        }));

    private readonly SortedSet<string> remarks = new(StringComparer.Ordinal);

    /// <summary>What the maker of the site may want to know, a sentence each, with file and line.</summary>
    public ImmutableArray<string> Remarks => [.. remarks];

    /// <summary>The links found so far that lead nowhere, each once, by file and line.</summary>
    public ImmutableArray<DeadLink> DeadLinks => [.. deadLinks];

    /// <summary>The files so far, in ordinal order of their paths.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> All => files.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Adds text as UTF-8 and gives its address.</summary>
    public string Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds bytes and gives their address.</summary>
    public string Add(string path, ReadOnlyMemory<byte> content)
    {
        files[path] = content;
        return string.Join('/', path.Split('/').Select(PageNames.Address));
    }

    /// <summary>Notes a link that leads nowhere.</summary>
    public void Add(DeadLink link) => deadLinks.Add(link);

    /// <summary>Notes what the maker of the site may want to know.</summary>
    public void Remark(string sentence) => remarks.Add(sentence);
}
