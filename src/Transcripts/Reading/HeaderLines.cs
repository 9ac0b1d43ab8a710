namespace Transcripts.Reading;

/// <summary>What the lines of a header look like, and how far the value of a field goes.</summary>
internal sealed class HeaderLines(string source, List<SourceLine> lines)
{
    private const int LongestHeading = 24;

    /// <summary>Whether <paramref name="value"/>, behind an office and a colon, is nothing but a name: "Mr. Zorin (Soviet Union)".</summary>
    public static bool IsHolder(ReadOnlySpan<char> value)
    {
        value = WhiteSpace.Trim(value);
        return !value.IsEmpty && value.Length <= 80 && value[^1] is not ('!' or '?' or '.')
            && PersonPhrase.Parse(LabelReader.Unbracket(value, null, out _)) is { Names.IsEmpty: false } holder
            && (holder.Names.Length > 1 || !holder.RoleWords.IsEmpty || holder.Feminine is not null);
    }

    public bool IsProse(SourceLine line)
    {
        var words = line.In(source).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 5 && words.Count(word => char.IsLower(word[0])) * 2 >= words.Length && words[^1][^1] is '.' or '!' or '?' or '”' or '"' or ')';
    }

    public bool IsField(int i)
    {
        var colon = LabelReader.FindColon(source, lines[i].ContentStart, lines[i].ContentEnd);
        return colon > 0 && FieldNames.Find(WhiteSpace.Trim(source.AsSpan(lines[i].ContentStart, colon - lines[i].ContentStart))) is not null;
    }

    // "PARTICIPANTS" on a line of its own opens a section without a colon.
    public bool IsHeading(int i)
    {
        var text = lines[i].In(source);
        return text.Length is > 0 and <= LongestHeading && char.IsUpper(text[0]) && FieldNames.Find(text) is FieldKind.Present or FieldKind.Summary or FieldKind.Abstract;
    }

    public int EndOfValue(int line, int i, int last, Func<int, bool> isTurn, bool isEmpty)
    {
        while (isEmpty && i < last && lines[i].IsBlank && i - line < 3)
        {
            i++;
        }

        while (i < last && !lines[i].IsBlank && !isTurn(i) && !IsField(i) && !IsColonLine(i) && !IsHeading(i))
        {
            i++;
        }

        while (i > line + 1 && lines[i - 1].IsBlank)
        {
            i--;
        }

        return i;
    }

    /// <summary>Where a list of persons ends that begins on its field's own line: a line with a date is another field.</summary>
    public int EndOfList(int line, int last, Func<int, bool> isTurn)
    {
        var end = EndOfValue(line, line + 1, last, isTurn, false);
        for (var i = line + 1; i < end; i++)
        {
            if (MeetingTime.Date(lines[i].In(source).ToString()) is not null)
            {
                return i;
            }
        }

        return end;
    }

    public int EndOfSection(int i, int last, Func<int, bool> isTurn)
    {
        var end = i;
        var start = i;
        while (i < last && (IsPersonsField(i) || (!isTurn(i) && !IsField(i))))
        {
            if (!lines[i].IsBlank)
            {
                var text = lines[i].In(source);
                if (Sides.Find(text) is null && !IsPersonsField(i) && (OpensTurn(i, start) || IsProse(lines[i]) || PersonList.Parse(text.ToString()).Count == 0))
                {
                    break;
                }

                end = i + 1;
            }

            i++;
        }

        return end;
    }

    // "Comrade Rusk: We have seen …" below a list that begins at line first: someone whom it has named already, or words that are no name.
    private bool OpensTurn(int i, int first)
    {
        var colon = LabelReader.FindColon(source, lines[i].ContentStart, lines[i].ContentEnd);
        if (colon < 0)
        {
            return false;
        }

        if (PersonPhrase.Parse(source.AsSpan(lines[i].ContentStart, colon - lines[i].ContentStart)) is { Names: [.., var family] }
            && source.AsSpan(lines[first].ContentStart, lines[i].ContentStart - lines[first].ContentStart).Contains(family, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var value = WhiteSpace.Trim(source.AsSpan(colon + 1, lines[i].ContentEnd - colon - 1));
        var stop = value.IndexOfAny(',', ';', '(');
        return !value.IsEmpty && PersonPhrase.Parse(stop < 0 ? value : value[..stop]) is null;
    }

    public int EndOfDistribution(int i, int last, Func<int, bool> isTurn)
    {
        while (i < last && !lines[i].IsBlank && !isTurn(i) && !IsField(i) && !IsProse(lines[i]))
        {
            i++;
        }

        return i;
    }

    public bool IsColonLine(int i) => LabelReader.FindColon(source, lines[i].ContentStart, lines[i].ContentEnd) > 0;

    // "Hungary: Mr. Dobi, Mrs. Kovács" lists persons; "Hungary: We agree." is a turn.
    public bool IsPersonsField(int i)
    {
        if (lines[i].IsBlank)
        {
            return false;
        }

        var colon = LabelReader.FindColon(source, lines[i].ContentStart, lines[i].ContentEnd);
        return colon > 0
            && Sides.Find(source.AsSpan(lines[i].ContentStart, colon - lines[i].ContentStart)) is not null
            && (colon + 1 == lines[i].ContentEnd || (!IsProse(lines[i]) && PersonList.Parse(source[(colon + 1)..lines[i].ContentEnd]).Count > 0));
    }

    public int NumberEnd(SourceLine line)
    {
        var at = line.ContentStart;
        while (at < line.ContentEnd && (char.IsAsciiDigit(source[at]) || (at == line.ContentStart && source[at] is '(' or '-' or '•' or '*')))
        {
            at++;
        }

        if (at > line.ContentStart && at < line.ContentEnd && source[at] is '.' or ')')
        {
            at++;
        }

        return at > line.ContentStart && at < line.ContentEnd && WhiteSpace.Is(source[at]) ? WhiteSpace.Skip(source, at, line.ContentEnd) : line.ContentStart;
    }
}
