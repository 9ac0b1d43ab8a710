using System.Globalization;
using System.Security;
using System.Text;
using Microsoft.CodeAnalysis;

namespace NotebookHost.Engine;

/// <summary>
/// The documentation comments in an XML file such as the compiler writes beside a library. The file is read when it is
/// asked for, is kept as long as memory is not wanted elsewhere, and is searched, not parsed: the runtime's are megabytes,
/// and few members are ever asked for. A file that is missing or cannot be read documents nothing.
/// </summary>
/// <param name="path">The file.</param>
internal sealed class XmlFileDocumentation(string path) : DocumentationProvider
{
    /// <summary>Opens an assembly for the compiler, with the documentation beside it.</summary>
    public static PortableExecutableReference Reference(string assembly) =>
        MetadataReference.CreateFromFile(assembly, documentation: new XmlFileDocumentation(Path.ChangeExtension(assembly, ".xml")));

    private readonly string path = path;
    private readonly WeakReference<byte[]> kept = new([]);

    /// <summary>The member's element, or null when there is none.</summary>
    /// <param name="documentationId">The member's ID, such as <c>T:System.String</c>.</param>
    public string? Find(string documentationId)
    {
        var all = Content().AsSpan();
        var opening = Encoding.UTF8.GetBytes($"<member name=\"{SecurityElement.Escape(documentationId)}\">");
        var start = all.IndexOf(opening);
        if (start < 0) return null;
        var rest = all[start..];
        var end = rest.IndexOf("</member>"u8);
        return end < 0 ? null : Encoding.UTF8.GetString(rest[..(end + "</member>"u8.Length)]);
    }

    public override bool Equals(object? obj) => obj is XmlFileDocumentation other && other.path == path;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(path);

    protected override string? GetDocumentationForSymbol(
        string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) => Find(documentationMemberID);

    private byte[] Content()
    {
        if (kept.TryGetTarget(out var content) && content.Length > 0) return content;
        content = Read(path);
        kept.SetTarget(content);
        return content;
    }

    private static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
