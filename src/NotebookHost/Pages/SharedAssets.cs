using System.Collections.Immutable;

namespace NotebookHost.Pages;

/// <summary>The files that every page of a site shares, in its folder <c>assets</c>.</summary>
internal static class SharedAssets
{
    /// <summary>The folder's name.</summary>
    public const string Folder = "assets";

    /// <summary>The style sheet.</summary>
    public const string Style = "page.css";

    /// <summary>The script that draws the charts of a page that has them; it comes after <see cref="Script"/>.</summary>
    public const string ChartScript = "charts.js";

    /// <summary>The script that changes the theme, copies code and folds what is long.</summary>
    public const string Script = "page.js";

    /// <summary>The script that sets the theme that was chosen before; it comes before anything is shown.</summary>
    public const string ThemeScript = "theme.js";

    // Later sheets set aside what earlier ones say for narrow windows and for paper.
    private static readonly ImmutableArray<string> Sheets = ["theme.css", "frame.css", "text.css", "outputs.css", "front.css", "media.css"];

    /// <summary>The content of <see cref="Style"/>: the source has a file for each concern.</summary>
    public static string ReadStyle() => string.Join('\n', Sheets.Select(Read));

    /// <summary>The content of a script.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(SharedAssets).Assembly.GetManifestResourceStream($"{Folder}/{name}")
            ?? throw new InvalidOperationException($"The resource {Folder}/{name} is absent: build the project again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
