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
}
