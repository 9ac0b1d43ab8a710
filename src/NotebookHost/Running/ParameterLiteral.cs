using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookHost.Running;

/// <summary>The C# literal for a parameter's value.</summary>
internal static class ParameterLiteral
{
    /// <summary>
    /// The literal, or null when the text is no value of the type. Without a known type the text is read as a bool, an int,
    /// a double, and else as a string, whichever comes first.
    /// </summary>
    /// <param name="text">The value as given; numbers with a decimal point.</param>
    /// <param name="type">A C# keyword, or null.</param>
    public static string? Of(string text, string? type) => type switch
    {
        "string" => Quoted(text),
        "char" => text.Length == 1 ? SymbolDisplay.FormatLiteral(text[0], quote: true) : null,
        "bool" => bool.TryParse(text, out var truth) ? (truth ? "true" : "false") : null,
        "sbyte" or "byte" or "short" or "ushort" or "int" or "uint" or "long" or "ulong" =>
            Int128.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && Fits(whole, type)
                ? whole.ToString(CultureInfo.InvariantCulture)
                : null,
        "decimal" => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact.ToString(CultureInfo.InvariantCulture) + "m"
            : null,
        "float" => Real(text) is { } real ? real + "f" : null,
        "double" => Real(text),
        null or "object" => Of(text, "bool") ?? Of(text, "int") ?? Real(text) ?? Quoted(text),
        _ => null,
    };

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string? Real(string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return null;
        var digits = number.ToString("R", CultureInfo.InvariantCulture);
        return digits.AsSpan().IndexOfAny(".E") < 0 ? digits + ".0" : digits;
    }

    private static bool Fits(Int128 value, string type) => type switch
    {
        "sbyte" => value >= sbyte.MinValue && value <= sbyte.MaxValue,
        "byte" => value >= byte.MinValue && value <= byte.MaxValue,
        "short" => value >= short.MinValue && value <= short.MaxValue,
        "ushort" => value >= ushort.MinValue && value <= ushort.MaxValue,
        "int" => value >= int.MinValue && value <= int.MaxValue,
        "uint" => value >= uint.MinValue && value <= uint.MaxValue,
        "long" => value >= long.MinValue && value <= long.MaxValue,
        _ => value >= ulong.MinValue && value <= ulong.MaxValue,
    };
}
