using System.Globalization;
using System.Text.Json;
using NotebookHost.Notebooks;

namespace NotebookHost.Checking;

/// <summary>How far two numbers may lie apart and still be the same.</summary>
/// <param name="Relative">The part of the larger number; from 0, which asks for the same number.</param>
internal readonly record struct NumberTolerance(double Relative)
{
    // Below this size a number is compared as if it had it: what rounding leaves of zero is zero.
    private const double Smallest = 1e-6;

    /// <summary>What holds where a cell says nothing: the last digits may differ from processor to processor.</summary>
    public static NumberTolerance Usual { get; } = new(1e-9);

    /// <summary>Whether two numbers are the same: they lie no further apart than the tolerance times the larger of them, or times one millionth.</summary>
    public bool Allows(double saved, double now) =>
        saved.Equals(now) || Math.Abs(saved - now) <= Relative * Math.Max(Smallest, Math.Max(Math.Abs(saved), Math.Abs(now)));

    /// <summary>The tolerance that a cell's metadata sets, as <c>"check": {"tolerance": 1e-6}</c>; else the usual one.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="problem">What is wrong with what it sets, or null.</param>
    public static NumberTolerance Of(Cell cell, out string? problem)
    {
        problem = null;
        if (!cell.Metadata.TryGetValue("check", out var check)) return Usual;
        if (check.ValueKind == JsonValueKind.Object)
        {
            if (!check.TryGetProperty("tolerance", out var tolerance)) return Usual;
            if (tolerance.ValueKind == JsonValueKind.Number && tolerance.TryGetDouble(out var relative) && relative is >= 0 and < 1) return new NumberTolerance(relative);
        }

        problem = string.Create(CultureInfo.InvariantCulture, $"its metadata \"check\" is {check.GetRawText()}: set a tolerance from 0 to below 1, as {{\"tolerance\": 1e-6}}");
        return Usual;
    }
}
