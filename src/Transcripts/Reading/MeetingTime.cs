using System.Globalization;

namespace Transcripts.Reading;

/// <summary>Dates and times of day as headers write them.</summary>
internal static class MeetingTime
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    /// <summary>
    /// The date in <paramref name="text"/>: "3 August 1964", "August 3rd, 1964", "1964-08-03", "3.8.1964", or "3/8/1964"
    /// where day and month cannot be taken for each other. Null where there is none, or it is in no calendar.
    /// </summary>
    public static DateOnly? Date(string text)
    {
        var words = Words(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (Month(words[i]) is { } month)
            {
                var year = i + 1 < words.Count ? Number(words[i + 1], 4) : null;
                if (year is not null && i > 0 && Day(words[i - 1]) is { } before)
                {
                    return Make(year.Value, month, before);
                }

                if (i + 2 < words.Count && Day(words[i + 1]) is { } day && Number(words[i + 2], 4) is { } behind)
                {
                    return Make(behind, month, day);
                }
            }

            if (Numeric(words[i]) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The first time of day in <paramref name="text"/>: "4:30 pm", "16.30", "4 p.m.", "1630 hours", "noon". Null where there is none.</summary>
    public static TimeOnly? Time(string text)
    {
        var words = Words(text.Replace("a.m.", "am", StringComparison.OrdinalIgnoreCase).Replace("p.m.", "pm", StringComparison.OrdinalIgnoreCase));
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Trim('.', '(', ')').ToLowerInvariant();
            if (word is "noon" or "midnight")
            {
                return word == "noon" ? new TimeOnly(12, 0) : new TimeOnly(0, 0);
            }

            var half = HalfOfDay(word) ?? (i + 1 < words.Count ? HalfOfDay("0" + words[i + 1].Trim('.', '(', ')').ToLowerInvariant()) : null);
            if (half is null && i + 2 < words.Count && words[i + 1] is "-" or "–" or "to")
            {
                half = HalfOfDay(words[i + 2].ToLowerInvariant()) ?? (i + 3 < words.Count ? HalfOfDay("0" + words[i + 3].ToLowerInvariant()) : null);
            }

            var digits = word.TrimEnd('a', 'p', 'm', 'h').Split('-', '–')[0];
            var parts = digits.Split(':', '.');
            var hours = i + 1 < words.Count && words[i + 1].StartsWith("hour", StringComparison.OrdinalIgnoreCase);
            if (parts.Length == 1 && digits.Length == 4 && (hours || word.EndsWith('h')))
            {
                parts = [digits[..2], digits[2..]];
            }

            if (Number(parts[0], 1, 2) is { } hour
                && (parts.Length > 1 ? Number(parts[1], 2) : half is null ? null : 0) is { } minute
                && parts.Length <= 2
                && Twentyfour(hour, half) is { } full and < 24 && minute < 60)
            {
                return new TimeOnly(full, minute);
            }
        }

        return null;
    }

    private static List<string> Words(string text) =>
        [.. text.Split([' ', '\u00A0', '\t', '\n', '\r', ',', ';'], StringSplitOptions.RemoveEmptyEntries)];

    private static int? Twentyfour(int hour, bool? afternoon) => afternoon switch
    {
        null => hour,
        _ when hour is < 1 or > 12 => null,
        true => (hour % 12) + 12,
        false => hour % 12,
    };

    // Null: neither; false: am; true: pm. Only behind a digit, so that "am" as a verb is none.
    private static bool? HalfOfDay(string word) =>
        word.Length > 2 && char.IsAsciiDigit(word[0]) ? word.EndsWith("pm", StringComparison.Ordinal) ? true : word.EndsWith("am", StringComparison.Ordinal) ? false : null : null;

    private static int? Month(string word)
    {
        word = word.Trim('.');
        for (var i = 0; i < 12 && word.Length >= 3; i++)
        {
            if (Months[i].StartsWith(word, StringComparison.OrdinalIgnoreCase) && (word.Length == 3 || word.Length == Months[i].Length || (i == 8 && word.Length == 4)))
            {
                return i + 1;
            }
        }

        return null;
    }

    private static int? Day(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["st", "nd", "rd", "th"])
        {
            word = word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? word[..^2] : word;
        }

        return Number(word.Trim('.', '(', ')'), 1, 2);
    }

    private static DateOnly? Numeric(string word)
    {
        var parts = word.Trim('.', '(', ')', ':').Split('-', '/', '.');
        if (parts.Length != 3)
        {
            return null;
        }

        if (Number(parts[0], 4) is { } year && Number(parts[1], 1, 2) is { } month && Number(parts[2], 1, 2) is { } day)
        {
            return Make(year, month, day);
        }

        if (Number(parts[2], 4) is not { } last || Number(parts[0], 1, 2) is not { } first || Number(parts[1], 1, 2) is not { } second)
        {
            return null;
        }

        // With slashes Britain and America differ; with full stops the day comes first.
        return !word.Contains('/', StringComparison.Ordinal) || first > 12 || first == second ? Make(last, second, first)
            : second > 12 ? Make(last, first, second)
            : null;
    }

    private static int? Number(string word, int fewest, int? most = null) =>
        word.Length >= fewest && word.Length <= (most ?? fewest) && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? Make(int year, int month, int day) =>
        year is > 0 and < 10_000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
