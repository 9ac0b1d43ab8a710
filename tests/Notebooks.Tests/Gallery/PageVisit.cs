using System.Collections.Immutable;
using System.Text.Json;

namespace Notebooks.Tests.Gallery;

/// <summary>What was seen of a page in one width and theme.</summary>
/// <param name="Page">The file name of the page.</param>
/// <param name="Width">The width of the window in CSS pixels.</param>
/// <param name="Theme">light or dark.</param>
/// <param name="Paper">The colour of the page's ground, as CSS gives it.</param>
/// <param name="ScrollWidth">How wide the content of the page is in CSS pixels.</param>
/// <param name="Charts">For each chart in order: the types of its traces as plotly.js holds them, and how many it has calculated.</param>
/// <param name="EmptyCharts">The ids of charts in which no mark is drawn.</param>
/// <param name="CutLabels">Axis labels, notes and legends of charts of which an edge of the drawing cuts something off.</param>
/// <param name="UnnamedFigures">The figures, pictures and scrolling boxes that have no name.</param>
/// <param name="Axe">The result of axe-core, or null where it is not installed.</param>
internal sealed record PageVisit(
    string Page,
    int Width,
    string Theme,
    string Paper,
    int ScrollWidth,
    ImmutableArray<string> Charts,
    ImmutableArray<string> EmptyCharts,
    ImmutableArray<string> CutLabels,
    ImmutableArray<string> UnnamedFigures,
    JsonElement? Axe)
{
    /// <summary>Page, width and theme.</summary>
    public string Name => $"{Path.GetFileNameWithoutExtension(Page)}-{Width}-{Theme}";

    /// <summary>What axe-core found, a line for each element.</summary>
    public IEnumerable<string> Violations =>
        Axe is { } result
            ? from violation in result.GetProperty("violations").EnumerateArray()
              from node in violation.GetProperty("nodes").EnumerateArray()
              select $"{Name}: {violation.GetProperty("id").GetString()} at {node.GetProperty("target").GetRawText()}: {violation.GetProperty("help").GetString()}"
            : [];
}
