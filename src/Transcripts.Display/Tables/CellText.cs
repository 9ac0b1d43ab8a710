using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using Transcripts.Display.Html;

namespace Transcripts.Display.Tables;

/// <summary>A value as the text of a table cell, in the invariant culture.</summary>
internal static class CellText
{
    private const int ItemsShown = 5;

    /// <summary>Whether values of <paramref name="type"/> are numbers that stand to the right.</summary>
    public static bool IsNumber(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal;
    }

    /// <summary>The text of <paramref name="value"/>, at most <paramref name="length"/> code units; null for an absent value.</summary>
    public static string? Of(object? value, int length) => value switch
    {
        null or DBNull => null,
        string text => Shortened.To(text, length),
        double number => Number(number),
        float number => Number(number),
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        DateTime time => time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        IFormattable formattable => Shortened.To(formattable.ToString(null, CultureInfo.InvariantCulture), length),
        IEnumerable items when IsUnset(items) => null,
        IEnumerable items => Shortened.To(Items(items, length), length),
        _ => Shortened.To(value.ToString() ?? "", length),
    };

    /// <summary>
    /// A number to six significant digits: enough to compare by eye, while the value itself keeps all of them.
    /// Whole numbers are written in full up to 15 digits, very large and very small ones with an exponent.
    /// </summary>
    public static string Number(double value)
    {
        if (!double.IsFinite(value)) return double.IsNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
        if (value == 0) return "0";
        var size = Math.Abs(value);
        if (size < 1e15 && value == Math.Truncate(value)) return value.ToString("0", CultureInfo.InvariantCulture);
        if (size is >= 1e15 or < 1e-4) return value.ToString("0.#####e+0", CultureInfo.InvariantCulture);
        var decimals = Math.Clamp(5 - (int)Math.Floor(Math.Log10(size)), 0, 9);
        return value.ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture);
    }

    private static string Items(IEnumerable items, int length)
    {
        var shown = new List<string>();
        var more = false;
        foreach (var item in items)
        {
            if (shown.Count == ItemsShown)
            {
                more = true;
                break;
            }

            shown.Add(item is IEnumerable and not string ? "[…]" : Of(item, length) ?? "null");
        }

        return string.Join("; ", shown) + (more ? "; …" : "");
    }

    // An immutable array that was never set throws when it is enumerated.
    private static bool IsUnset(IEnumerable items) =>
        items.GetType() is { IsGenericType: true } type
        && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
        && type.GetProperty(nameof(ImmutableArray<>.IsDefault))!.GetValue(items) is true;
}
