using System.Buffers;

namespace Transcripts.Tokens.SentenceRules;

/// <summary>Whether a full stop ends a sentence or belongs to an abbreviation, an initial or a number.</summary>
internal static class FullStop
{
    private const int LongestWord = 24;
    private const int LongestOpening = 32;
    private static readonly SearchValues<char> ClockTime = SearchValues.Create("0123456789:. ");

    /// <summary>Whether the full stop at <paramref name="stop"/> ends the sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">Offset of the sentence's first word.</param>
    /// <param name="stop">Offset of the full stop.</param>
    /// <param name="next">What follows; no small letter.</param>
    public static bool Ends(ReadOnlySpan<char> text, int sentence, int stop, Continuation next)
    {
        var start = stop;
        while (start > sentence && stop - start < LongestWord && IsPartOfWord(text[start - 1]))
        {
            start--;
        }

        var word = text[start..stop];
        if (word.IsEmpty || char.IsDigit(word[^1]))
        {
            return true;
        }

        var following = next.Word(text);
        var starts = SentenceWords.Starts(following) || SentenceWords.IsHonorific(following);
        var digit = next.Kind == ContinuationKind.Digit;
        if (word.Contains('.'))
        {
            return !IsSeriesOfInitials(word) || EndsAfterInitials(text[sentence..start], word, following, starts, digit);
        }

        if (word.Length == 1 && char.IsLetter(word[0]))
        {
            return !digit && starts && (word is not "I" || IsPronoun(text, sentence, start, next));
        }

        return Abbreviations.KindOf(word) switch
        {
            AbbreviationKind.None => true,
            AbbreviationKind.Title or AbbreviationKind.Introducing => false,
            AbbreviationKind.Numbered => !digit && !IsRomanOrLetter(following),
            AbbreviationKind.Closing => !digit,
            _ => !digit && starts,
        };
    }

    /// <summary>The letters, digits and inner full stops before the full stop at <paramref name="stop"/> are no abbreviation.</summary>
    public static bool IsPlainWord(ReadOnlySpan<char> text, int stop)
    {
        var start = stop;
        while (start > 0 && stop - start < LongestWord && IsPartOfWord(text[start - 1]))
        {
            start--;
        }

        var word = text[start..stop];
        return word.Length > 2 && !word.Contains('.') && Abbreviations.KindOf(word) == AbbreviationKind.None;
    }

    private static bool IsPartOfWord(char unit) => char.IsLetterOrDigit(unit) || unit is '.' or '°' or '№';

    /// <summary>"U.S", "p.m", "Ph.D": parts of one or two letters.</summary>
    private static bool IsSeriesOfInitials(ReadOnlySpan<char> word)
    {
        foreach (var part in word.Split('.'))
        {
            var letters = word[part];
            if (letters.Length is 0 or > 2 || !char.IsLetter(letters[0]) || !char.IsLetter(letters[^1]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsAfterInitials(ReadOnlySpan<char> before, ReadOnlySpan<char> word, ReadOnlySpan<char> following, bool starts, bool digit)
    {
        const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;
        if (word.Equals("e.g", IgnoreCase) || word.Equals("i.e", IgnoreCase))
        {
            return false;
        }

        return word.Equals("a.m", IgnoreCase) || word.Equals("p.m", IgnoreCase)
            ? !digit && !IsOpeningTime(before) && !SentenceWords.FollowsTime(following)
            : !digit && starts;
    }

    /// <summary>Whether a sentence has so far only a preposition and a time: "At 5".</summary>
    private static bool IsOpeningTime(ReadOnlySpan<char> opening)
    {
        if (opening.Length > LongestOpening)
        {
            return false;
        }

        var blank = opening.IndexOf(' ');
        return blank > 0 && SentenceWords.IsTimePreposition(opening[..blank]) && !opening[blank..].ContainsAnyExcept(ClockTime);
    }

    /// <summary>Whether "I" is the pronoun at the end of a sentence ("you and I. Did") and no initial ("Albert I. Jones").</summary>
    private static bool IsPronoun(ReadOnlySpan<char> text, int sentence, int start, Continuation next)
    {
        var before = text[sentence..start].TrimEnd();
        before = before[^Math.Min(before.Length, LongestWord)..];
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word.IsEmpty || char.IsLower(word[0]) || next.Kind != ContinuationKind.Upper;
    }

    private static bool IsRomanOrLetter(ReadOnlySpan<char> word) => word.Length == 1 || word.Length > 0 && !word.ContainsAnyExcept("IVXLC");
}
