using System.Collections.Immutable;

namespace Transcripts.Summaries.Support;

/// <summary>Finds numbers of sentences in square brackets: "[12]", "[3, 5]", "[3-5]". Other brackets are words of the text.</summary>
internal static class Citations
{
    private const int LongestRange = 20;
    private const int MostDigits = 7;

    /// <summary>Those of <paramref name="text"/> in order, with the numbers each names.</summary>
    public static IEnumerable<(TextSpan Span, ImmutableArray<int> Numbers)> Find(string text)
    {
        for (var at = text.IndexOf('[', StringComparison.Ordinal); at >= 0; at = text.IndexOf('[', at))
        {
            if (Read(text, at, out var end) is { } numbers)
            {
                yield return (TextSpan.FromBounds(at, end), numbers);
                at = end;
            }
            else
            {
                at++;
            }
        }
    }

    private static ImmutableArray<int>? Read(string text, int open, out int end)
    {
        var numbers = ImmutableArray.CreateBuilder<int>();
        end = open + 1;
        var range = false;
        while (true)
        {
            SkipBlanks(text, ref end);
            if (Number(text, ref end) is not { } number)
                return null;
            if (range && numbers[^1] < number && number - numbers[^1] < LongestRange)
                numbers.AddRange(Enumerable.Range(numbers[^1] + 1, number - numbers[^1]));
            else
                numbers.Add(number);
            SkipBlanks(text, ref end);
            if (end == text.Length)
                return null;
            var mark = text[end++];
            if (mark == ']')
                return [.. numbers.Distinct()];
            range = mark is '-' or '–';
            if (!range && mark is not (',' or ';'))
                return null;
        }
    }

    private static int? Number(string text, ref int at)
    {
        var (first, value) = (at, 0);
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - first <= MostDigits)
            value = (value * 10) + text[at++] - '0';
        return at > first && at - first <= MostDigits ? value : null;
    }

    private static void SkipBlanks(string text, ref int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
    }
}
