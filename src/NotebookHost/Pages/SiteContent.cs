using System.Collections.Immutable;

namespace NotebookHost.Pages;

/// <summary>What a site is made of.</summary>
/// <param name="Notebooks">The notebooks in the order in which they are to be read.</param>
/// <param name="Title">The title, unless the introduction has one.</param>
public sealed record SiteContent(ImmutableArray<ExecutedNotebook> Notebooks, string Title = "Notebooks")
{
    /// <summary>The other pages, in the order of the navigation.</summary>
    public ImmutableArray<TextPage> Texts { get; init; } = [];

    /// <summary>The text of the front page, or null. Its first heading is the title of the site.</summary>
    public TextPage? Introduction { get; init; }

    /// <summary>
    /// Whether the notebooks are lessons with outputs that were saved before. The front page then says what each teaches, and
    /// a link that leads nowhere is an error. Otherwise they have just been run, and the front page says how that went.
    /// </summary>
    public bool IsGallery { get; init; }
}
