namespace Transcripts.Reading;

/// <summary>The persons whom a field of the header lists, with the side on which they are, from its lines.</summary>
internal sealed class PersonLines(string source, List<SourceLine> lines, LineBreaks breaks)
{
    public List<PersonPhrase> Read(int valueStart, int first, int end, string? side)
    {
        var persons = new List<PersonPhrase>();
        var text = "";
        for (var i = first; i < end; i++)
        {
            var start = i == first ? valueStart : lines[i].ContentStart;
            var stop = lines[i].ContentEnd;
            var colon = i == first ? -1 : LabelReader.FindColon(source, start, stop);
            var head = colon > 0 ? source.AsSpan(start, colon - start) : source.AsSpan(start, stop - start);
            if (i > first && Sides.Find(head) is { } named)
            {
                persons.AddRange(PersonList.Parse(text, side));
                side = named;
                text = colon > 0 ? source[(colon + 1)..stop] : "";
                continue;
            }

            if (colon > 0 && PersonPhrase.Parse(head) is { Names.IsEmpty: false })
            {
                text += "\n" + head.ToString() + ", " + source[(colon + 1)..stop];
                continue;
            }

            text += (i > first && GoesOn(text, i) ? " " : "\n") + source[start..stop];
        }

        persons.AddRange(PersonList.Parse(text, side));
        return persons;
    }

    // A wrapped list goes on in mid-phrase; a list of one person a line begins each with a name or an office of its own.
    private bool GoesOn(string before, int i)
    {
        if (!breaks.IsSoftBefore(i))
        {
            return false;
        }

        var line = lines[i].In(source);
        var stop = line.IndexOfAny(',', ';');
        return before.Contains(';', StringComparison.Ordinal)
            || before.EndsWith(" of", StringComparison.Ordinal) || before.EndsWith(" and", StringComparison.Ordinal) || before.EndsWith(" for", StringComparison.Ordinal)
            || PersonPhrase.Parse(stop < 0 ? line : line[..stop]) is not { Names.IsEmpty: false };
    }
}
