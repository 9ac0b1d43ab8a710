using System.Globalization;

namespace Transcripts.Charts;

/// <summary>Numbers as text, the same in every culture.</summary>
internal static class Numerals
{
    /// <summary>A count with thousands parted by commas: 1,890.</summary>
    public static string Count(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun: 1 word, 1,890 words.</summary>
    public static string Count(int value, string noun, string? plural = null) =>
        $"{Count(value)} {(value == 1 ? noun : plural ?? noun + "s")}";

    /// <summary>A number with at most one decimal: 18, 18.5.</summary>
    public static string Number(double value) => value.ToString("#,0.#", CultureInfo.InvariantCulture);

    /// <summary>A number with two decimals: 0.48.</summary>
    public static string Decimals(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A number of any size with three figures that count: 1,890, 0.482, 0.0017, 3.1E-5.</summary>
    public static string Figures(double value) => Math.Abs(value) switch
    {
        0 => "0",
        >= 999.5 => value.ToString("N0", CultureInfo.InvariantCulture),
        < 0.00095 => value.ToString("0.#E-0", CultureInfo.InvariantCulture),
        _ => value.ToString("G3", CultureInfo.InvariantCulture),
    };

    /// <summary>
    /// A share in per cent, a no-break space before the sign, without a decimal or with one: 93 %, 93.2 %. What is above 0 or below 1
    /// never shows as 0 % or 100 %.
    /// </summary>
    public static string Percent(double share, int decimals = 0)
    {
        var step = decimals == 0 ? 1 : 0.1;
        var percent = Math.Round(100 * share, decimals, MidpointRounding.AwayFromZero);
        return share > 0 && percent == 0 ? $"under {Text(step)}"
            : share < 1 && percent == 100 ? $"over {Text(100 - step)}"
            : Text(percent);

        string Text(double value) => value.ToString(decimals == 0 ? "0" : "0.0", CultureInfo.InvariantCulture) + "\u00A0%";
    }

    /// <summary>Words joined by commas and a last "and".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };
}
