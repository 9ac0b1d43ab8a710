using System.Globalization;
using System.Text.RegularExpressions;

namespace NotebookHost.Checking;

/// <summary>Compares texts line by line, the numbers in them by value.</summary>
internal static partial class TextComparison
{
    private const int Before = 40;
    private const int Shown = 100;

    /// <summary>Whether two texts are the same but for numbers within the tolerance.</summary>
    public static bool AreSame(string saved, string now, NumberTolerance tolerance) => FirstDifference(saved, now, tolerance) is null;

    /// <summary>
    /// The lines that differ, in order. Where the texts have different numbers of lines, only the first that differs, as
    /// nothing says which of the later ones belong together.
    /// </summary>
    public static IEnumerable<Mismatch> Compare(string saved, string now, NumberTolerance tolerance)
    {
        var (savedLines, nowLines) = (LinesOf(saved), LinesOf(now));
        for (var line = 0; line < Math.Max(savedLines.Length, nowLines.Length); line++)
        {
            var (left, right) = (savedLines.ElementAtOrDefault(line), nowLines.ElementAtOrDefault(line));
            if (left is not null && right is not null && AreSame(left, right, tolerance)) continue;
            var place = string.Create(CultureInfo.InvariantCulture, $"line {line + 1}");
            if (savedLines.Length != nowLines.Length)
            {
                yield return At(string.Create(CultureInfo.InvariantCulture, $"{place} ({savedLines.Length} lines saved, {nowLines.Length} now)"), left, right, tolerance);
                yield break;
            }

            yield return At(place, left, right, tolerance);
        }
    }

    /// <summary>Two texts at a place, each shortened to what stands around their first difference.</summary>
    public static Mismatch At(string place, string? saved, string? now, NumberTolerance tolerance)
    {
        var (left, right) = saved is not null && now is not null && FirstDifference(saved, now, tolerance) is { } at ? at : (0, 0);
        return new Mismatch(place, Excerpt(saved, left), Excerpt(now, right));
    }

    /// <summary>A text on one line, cut to some 100 characters from shortly before <paramref name="at"/> on.</summary>
    public static string Excerpt(string? text, int at)
    {
        if (text is null) return "(nothing)";
        var start = at <= Before ? 0 : WholeUnits(text, at - Before);
        var end = text.Length - start <= Shown ? text.Length : WholeUnits(text, start + Shown);
        var cut = string.Concat(text[start..end].Select(letter => letter switch
        {
            '\n' => "⏎",
            _ when char.IsControl(letter) => "\uFFFD",
            _ => letter.ToString(),
        }));
        return $"{(start > 0 ? "…" : "")}{cut}{(end < text.Length ? "…" : "")}";
    }

    /// <summary>Where two texts part, in UTF-16 units of each; null where they do not.</summary>
    private static (int Saved, int Now)? FirstDifference(string saved, string now, NumberTolerance tolerance)
    {
        if (saved == now) return null;
        var (left, right) = (0, 0);
        for (var (savedNumber, nowNumber) = (Number.Match(saved), Number.Match(now)); savedNumber.Success && nowNumber.Success;
            (savedNumber, nowNumber) = (savedNumber.NextMatch(), nowNumber.NextMatch()))
        {
            var (savedWords, nowWords) = (saved[left..savedNumber.Index], now[right..nowNumber.Index]);
            if (savedWords != nowWords) return Parting(savedWords, nowWords, left, right);
            if (savedNumber.Value != nowNumber.Value && !tolerance.Allows(ValueOf(savedNumber), ValueOf(nowNumber))) return (savedNumber.Index, nowNumber.Index);
            (left, right) = (savedNumber.Index + savedNumber.Length, nowNumber.Index + nowNumber.Length);
        }

        return saved.AsSpan(left).SequenceEqual(now.AsSpan(right)) ? null : Parting(saved[left..], now[right..], left, right);
    }

    private static (int Saved, int Now) Parting(string saved, string now, int left, int right)
    {
        var same = saved.AsSpan().CommonPrefixLength(now);
        return (left + same, right + same);
    }

    private static double ValueOf(Match number) =>
        double.Parse(number.Value.Replace(",", "", StringComparison.Ordinal).Replace('\u2212', '-'), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string[] LinesOf(string text) => (text.EndsWith('\n') ? text[..^1] : text).Split('\n');

    private static int WholeUnits(string text, int at) => char.IsLowSurrogate(text[at]) ? at + 1 : at;

    // A number begins neither within a word nor in a name such as #1f77b4; commas may part thousands.
    [GeneratedRegex(@"(?<![\p{L}\p{N}_#.])[-+\u2212]?(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }
}
