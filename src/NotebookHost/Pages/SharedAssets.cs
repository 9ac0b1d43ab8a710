using System.Collections.Immutable;

namespace NotebookHost.Pages;

/// <summary>The files that every page of a site shares, in its folder <c>assets</c>.</summary>
internal static class SharedAssets
{
    /// <summary>The folder's name.</summary>
    public const string Folder = "assets";

    /// <summary>The style sheet.</summary>
    public const string Style = "page.css";

    /// <summary>The script that draws the charts, copies code and follows the theme.</summary>
    public const string Script = "page.js";

    /// <summary>The content of <see cref="Style"/> or <see cref="Script"/>.</summary>
    public static ImmutableArray<byte> Read(string name)
    {
        using var stream = typeof(SharedAssets).Assembly.GetManifestResourceStream($"{Folder}/{name}")
            ?? throw new InvalidOperationException($"The resource {Folder}/{name} is absent: build the project again.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return ImmutableArray.Create(content);
    }
}
