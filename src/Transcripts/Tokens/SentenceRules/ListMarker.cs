namespace Transcripts.Tokens.SentenceRules;

/// <summary>How a list marker is written.</summary>
internal enum ListForm
{
    /// <summary><c>1.</c></summary>
    Stop,

    /// <summary><c>1)</c></summary>
    Bracket,

    /// <summary><c>1.)</c></summary>
    StopAndBracket,

    /// <summary><c>(1)</c></summary>
    Brackets,
}

/// <summary>The number or letter of a list item: "1.", "2)", "(b)", "iii)".</summary>
/// <param name="Form">How it is written.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Number">Its value as a number from 1 to 999, or 0.</param>
/// <param name="Letter">The letter, or '\0'.</param>
/// <param name="Roman">Its value as a Roman numeral below 40, or 0.</param>
internal readonly record struct ListMarker(ListForm Form, int End, int Number, char Letter, int Roman)
{
    /// <summary>Reads a marker with white space behind it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int position, out ListMarker marker)
    {
        marker = default;
        var start = position;
        var opened = start < text.Length && text[start] == '(';
        start += opened ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start <= 7 && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        var label = text[start..end];
        if (end == text.Length || label.IsEmpty)
        {
            return false;
        }

        ListForm form;
        var next = end + 1 < text.Length ? text[end + 1] : ' ';
        if (opened ? text[end] == ')' : text[end] is ')' or '.')
        {
            form = opened ? ListForm.Brackets : text[end] == ')' ? ListForm.Bracket : next == ')' ? ListForm.StopAndBracket : ListForm.Stop;
        }
        else
        {
            return false;
        }

        end += form == ListForm.StopAndBracket ? 2 : 1;
        var number = label.Length <= 3 && int.TryParse(label, System.Globalization.NumberStyles.None, null, out var value) ? value : 0;
        var letter = label.Length == 1 && char.IsAsciiLetter(label[0]) ? label[0] : '\0';
        var roman = RomanValue(label);
        marker = new ListMarker(form, end, number, letter, roman);
        return (number > 0 || letter != '\0' || roman > 0) && (end == text.Length || char.IsWhiteSpace(text[end]));
    }

    /// <summary>Whether this marker is the one after <paramref name="previous"/> in the same list.</summary>
    public bool Follows(ListMarker previous) =>
        Form == previous.Form
        && (Number > 0 && Number == previous.Number + 1 && previous.Number > 0
            || Letter != '\0' && previous.Letter != '\0' && Letter == previous.Letter + 1
            || Roman > 0 && previous.Roman > 0 && Roman == previous.Roman + 1);

    /// <summary>Whether it may as well be the initial of a name: a capital with a full stop.</summary>
    public bool IsInitial => Form == ListForm.Stop && char.IsAsciiLetterUpper(Letter);

    private static int RomanValue(ReadOnlySpan<char> label)
    {
        ReadOnlySpan<string> tens = ["", "x", "xx", "xxx"];
        ReadOnlySpan<string> ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
        for (var value = 1; value < 40; value++)
        {
            if (label.Length == tens[value / 10].Length + ones[value % 10].Length
                && label.StartsWith(tens[value / 10], StringComparison.OrdinalIgnoreCase)
                && label.EndsWith(ones[value % 10], StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return 0;
    }
}
