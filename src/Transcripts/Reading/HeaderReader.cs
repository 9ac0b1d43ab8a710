namespace Transcripts.Reading;

/// <summary>Reads what stands before the first turn and behind the last one.</summary>
internal sealed class HeaderReader
{
    private static readonly string[] Secrecy =
        ["secret", "confidential", "classified", "unclassified", "declassified", "restricted", "eyes only", "official use", "limited distribution", "for internal use"];

    private readonly string source;
    private readonly List<SourceLine> lines;
    private readonly LineBreaks breaks;
    private readonly HeaderDraft draft;
    private readonly HeaderLines extent;
    private readonly PersonLines persons;

    public HeaderReader(string source, List<SourceLine> lines, LineBreaks breaks, HeaderDraft draft)
    {
        this.source = source;
        this.lines = lines;
        this.breaks = breaks;
        this.draft = draft;
        extent = new HeaderLines(source, lines);
        persons = new PersonLines(source, lines, breaks);
    }

    /// <summary>
    /// Reads lines from <paramref name="first"/> until <paramref name="isTurn"/> holds of one, or up to <paramref name="last"/>.
    /// </summary>
    /// <returns>The index of the line that was not read.</returns>
    public int Read(int first, int last, Func<int, bool> isTurn)
    {
        var i = first;
        while (i < last)
        {
            if (lines[i].IsBlank)
            {
                i++;
            }
            else if (!extent.IsPersonsField(i) && isTurn(i))
            {
                break;
            }
            else if (lines[i].IsPageNumber(source))
            {
                Mark(i, i + 1, PartKind.PageNumber);
                i++;
            }
            else
            {
                i = ReadField(i, last, isTurn) ?? ReadFree(i, last, isTurn);
            }
        }

        return i;
    }

    private int? ReadField(int i, int last, Func<int, bool> isTurn)
    {
        var line = lines[i];
        var colon = LabelReader.FindColon(source, line.ContentStart, line.ContentEnd);
        var name = WhiteSpace.Trim(colon < 0 ? line.In(source) : source.AsSpan(line.ContentStart, colon - line.ContentStart));
        var side = Sides.Find(name);
        var kind = side is not null ? FieldKind.Present : FieldNames.Find(name);

        // A heading without a colon opens a section only if it is nothing but the name of one.
        if (colon < 0 && (kind is not (FieldKind.Present or FieldKind.Summary or FieldKind.Abstract or FieldKind.Interpreters) || name.Length > 24 || side is not null))
        {
            return null;
        }

        if (kind is null)
        {
            return ReadOther(i, last, isTurn, name, colon);
        }

        var valueStart = colon < 0 ? line.ContentEnd : WhiteSpace.Skip(source, colon + 1, line.ContentEnd);
        var isList = kind is FieldKind.Present or FieldKind.Hosts or FieldKind.Guests or FieldKind.Interpreters or FieldKind.Recorders;
        var end = kind switch
        {
            FieldKind.Summary => i + 1,
            FieldKind.Present when valueStart == line.ContentEnd => extent.EndOfSection(i + 1, last, isTurn),
            FieldKind.Distribution => extent.EndOfDistribution(i + 1, last, isTurn),
            _ when isList && valueStart < line.ContentEnd => extent.EndOfList(i, last, isTurn),
            _ => extent.EndOfValue(i, i + 1, last, isTurn, valueStart == line.ContentEnd),
        };
        var value = ValueOf(valueStart, i, end);
        var label = name.ToString();
        draft.AddField(label, value, kind.Value);
        if (isList)
        {
            draft.AddPersons(kind.Value, persons.Read(valueStart, i, end, side));
        }

        if (kind == FieldKind.Summary)
        {
            Mark(i, i + 1, PartKind.SummaryItem);
            if (!value.Span.IsEmpty)
            {
                draft.AddSummary(value);
            }

            return ReadSummary(i + 1, last, isTurn);
        }

        Mark(i, end, kind switch
        {
            FieldKind.Distribution => PartKind.DistributionList,
            FieldKind.Abstract => PartKind.ArchiveAbstract,
            FieldKind.Classification => PartKind.Classification,
            _ => PartKind.HeaderField,
        });
        return kind == FieldKind.Distribution ? ReadAbstract(end, last, isTurn) : end;
    }

    // "Weather: fine": a field that the lists do not know, if it is short and above all turns.
    private int? ReadOther(int i, int last, Func<int, bool> isTurn, ReadOnlySpan<char> name, int colon)
    {
        if (colon < 0 || draft.IsTrailer || name.Length > 40 || name.Count(' ') > 4 || TitleReader.Read(lines[i].In(source).ToString()) is not ([], []))
        {
            return null;
        }

        var valueStart = WhiteSpace.Skip(source, colon + 1, lines[i].ContentEnd);
        var end = extent.EndOfValue(i, i + 1, last, isTurn, false);
        draft.AddField(name.ToString(), ValueOf(valueStart, i, end), FieldKind.Other);
        if (PersonPhrase.Parse(name) is { IsOfficeOnly: true } && HeaderLines.IsHolder(source.AsSpan(valueStart, lines[i].ContentEnd - valueStart)))
        {
            draft.AddPersons(FieldKind.Present, PersonList.Parse($"{source[valueStart..lines[i].ContentEnd]}, {name}"));
        }

        Mark(i, end, PartKind.HeaderField);
        return end;
    }

    private int ReadFree(int i, int last, Func<int, bool> isTurn)
    {
        var text = lines[i].In(source);
        if (text[0] is '(' or '（' && text[^1] is ')' or '）')
        {
            draft.ReviewNote ??= TextOf(lines[i].ContentStart + 1, lines[i].ContentEnd - 1);
            Mark(i, i + 1, PartKind.ReviewNote);
            return i + 1;
        }

        var end = i + 1;
        while (end < last && !lines[end].IsBlank && !isTurn(end) && breaks.IsSoftBefore(end) && !extent.IsField(end))
        {
            end++;
        }

        var first = text.ToString();
        if (draft.IsTrailer)
        {
            // "cc. Cabinet Office": a list without a colon.
            if (first.StartsWith("cc", StringComparison.OrdinalIgnoreCase) && first.Length > 3 && first[2] is '.' or ' ')
            {
                draft.AddField(first[..2], TextOf(lines[i].ContentStart + 3, lines[i].ContentEnd), FieldKind.Distribution);
                Mark(i, i + 1, PartKind.DistributionList);
                return i + 1;
            }

            Mark(i, end, PartKind.HeaderField);
            return end;
        }

        if (draft.Classification is null && Secrecy.Any(word => first.Contains(word, StringComparison.OrdinalIgnoreCase)) && TitleReader.Read(first) is ([], []))
        {
            draft.Classification = TextOf(lines[i].ContentStart, lines[i].ContentEnd);
            Mark(i, i + 1, PartKind.Classification);
            return i + 1;
        }

        var whole = ValueOf(lines[i].ContentStart, i, end);
        draft.AddFree(whole);
        Mark(i, end, PartKind.HeaderField);
        return end;
    }

    private int ReadSummary(int i, int last, Func<int, bool> isTurn)
    {
        while (i < last)
        {
            if (lines[i].IsBlank)
            {
                i++;
                continue;
            }

            if (isTurn(i) || extent.IsField(i))
            {
                break;
            }

            if (lines[i].IsPageNumber(source))
            {
                Mark(i, i + 1, PartKind.PageNumber);
                i++;
                continue;
            }

            var end = i + 1;
            while (end < last && !lines[end].IsBlank && !isTurn(end) && !extent.IsField(end) && breaks.IsWrapped && extent.NumberEnd(lines[end]) == lines[end].ContentStart)
            {
                end++;
            }

            draft.AddSummary(ValueOf(extent.NumberEnd(lines[i]), i, end));
            Mark(i, end, PartKind.SummaryItem);
            i = end;
        }

        return i;
    }

    // Behind the list of those who get a copy an archive sets its abstract: prose, where the list is names.
    private int ReadAbstract(int i, int last, Func<int, bool> isTurn)
    {
        while (i < last && lines[i].IsBlank)
        {
            i++;
        }

        if (i >= last || isTurn(i) || extent.IsField(i) || !extent.IsProse(lines[i]))
        {
            return i;
        }

        var end = i + 1;
        while (end < last && !isTurn(end) && !extent.IsField(end))
        {
            end++;
        }

        draft.Abstract = ValueOf(lines[i].ContentStart, i, end);
        Mark(i, end, PartKind.ArchiveAbstract);
        return end;
    }

    private HeaderText ValueOf(int start, int first, int end)
    {
        var stop = start;
        for (var i = first; i < end; i++)
        {
            stop = lines[i].IsBlank ? stop : Math.Max(start, lines[i].ContentEnd);
        }

        return TextOf(start, stop);
    }

    private HeaderText TextOf(int start, int end)
    {
        start = WhiteSpace.Skip(source, start, end);
        end = WhiteSpace.TrimEnd(source, start, end);
        return new HeaderText(source[start..end], TextSpan.FromBounds(start, end));
    }

    private void Mark(int first, int end, PartKind kind) =>
        draft.Parts.AddWithInsertions(lines[first].ContentStart, lines[end - 1].ContentEnd, kind);
}
