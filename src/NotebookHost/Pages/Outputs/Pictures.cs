using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;
using NotebookHost.Notebooks;

namespace NotebookHost.Pages.Outputs;

/// <summary>Pictures, held in the page itself. As the content of an image even SVG runs no script and fetches nothing.</summary>
internal static class Pictures
{
    private static readonly string[] Encoded = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    /// <summary>The output's picture, or null where it has none that can be decoded.</summary>
    public static Markup? Of(RichOutput output, string alternativeText) =>
        AddressOf(output) is { } address ? Markup.Of($"<img src=\"{address}\" alt=\"{alternativeText}\">") : null;

    /// <summary>A <c>data:</c> address of content in base64, or null for any other content.</summary>
    public static string? AddressOf(string mimeType, string base64)
    {
        var content = string.Concat(base64.Where(letter => !char.IsWhiteSpace(letter)));
        return Array.IndexOf(Encoded, mimeType) >= 0 && content.Length > 0 && Base64.IsValid(content) ? $"data:{mimeType};base64,{content}" : null;
    }

    private static string? AddressOf(RichOutput output)
    {
        if (output.TextOf("image/svg+xml") is { } svg)
            return $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))}";
        return Encoded.Select(type => output.TextOf(type) is { } content ? AddressOf(type, content) : null).FirstOrDefault(address => address is not null);
    }

    /// <summary>The output's PNG, or null where it has none that can be decoded.</summary>
    public static byte[]? PngOf(CellOutput output) =>
        output is RichOutput rich && rich.TextOf("image/png") is { } base64 && AddressOf("image/png", base64) is { } address
            && Convert.FromBase64String(address[(address.IndexOf(',', StringComparison.Ordinal) + 1)..]) is var png && SizeOf(png) is not null
            ? png
            : null;

    /// <summary>Width and height of a PNG in pixels, or null for bytes that are none (PNG, second edition, 5.2 and 11.2.2).</summary>
    public static (int Width, int Height)? SizeOf(ReadOnlySpan<byte> png) =>
        png.Length >= 24 && png[..8].SequenceEqual((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) && png[12..16].SequenceEqual("IHDR"u8)
            && BinaryPrimitives.ReadInt32BigEndian(png[16..]) is > 0 and var width && BinaryPrimitives.ReadInt32BigEndian(png[20..]) is > 0 and var height
            ? (width, height)
            : null;
}
