using System.Globalization;

namespace NotebookHost.Pages.Outputs;

/// <summary>Where an output stands.</summary>
/// <param name="Cell">The number of its cell, from 1.</param>
/// <param name="Output">Its own number in the cell, from 1.</param>
/// <param name="Count">How many outputs the cell has.</param>
internal readonly record struct OutputPlace(int Cell, int Output, int Count)
{
    /// <summary>An accessible name for the output.</summary>
    public string Label =>
        Count == 1
            ? string.Create(CultureInfo.InvariantCulture, $"Output of cell {Cell}")
            : string.Create(CultureInfo.InvariantCulture, $"Output {Output} of cell {Cell}");

    /// <summary>The id of a code cell on its page.</summary>
    public static string CellAnchor(int cell) => string.Create(CultureInfo.InvariantCulture, $"cell-{cell}");
}
