using System.Collections.Immutable;

namespace Transcripts.Reading;

/// <summary>The turns, their stretches of speech and the parts of the body, as they are found from front to back.</summary>
internal sealed class TurnList(string source, PartList parts, Roster roster)
{
    private readonly List<TurnDraft> turns = [];
    private readonly List<(TurnDraft Turn, Participant? Addressee, TextSpan Span)> stretches = [];
    private bool joins;

    /// <summary>How many turns there are so far.</summary>
    public int Count => turns.Count;

    public TurnDraft Open(Participant person, TurnKind kind, TurnDraft? within, TextSpan label, Participant? addressee)
    {
        var turn = new TurnDraft(turns.Count, person, kind, within?.Index, label) { Addressee = addressee };
        turns.Add(turn);
        return turn;
    }

    /// <summary>Adds words of <paramref name="turn"/>; nothing where there is only white space.</summary>
    public void Speak(int start, int end, TurnDraft turn)
    {
        var span = parts.Add(start, end, PartKind.Speech, turn.Index);
        if (span.IsEmpty)
        {
            return;
        }

        var goesOn = joins && stretches.Count > 0 && stretches[^1].Turn == turn && stretches[^1].Addressee == turn.Addressee;
        turn.Add(span, goesOn);
        if (goesOn)
        {
            stretches[^1] = stretches[^1] with { Span = TextSpan.FromBounds(stretches[^1].Span.Start, span.End) };
        }
        else
        {
            stretches.Add((turn, turn.Addressee, span));
        }

        joins = true;
    }

    /// <summary>Adds something that is no speech.</summary>
    public void Mark(int start, int end, PartKind kind, TurnDraft? turn)
    {
        if (!parts.Add(start, end, kind, turn?.Index ?? -1).IsEmpty)
        {
            joins = false;
        }
    }

    /// <summary>Adds a label; directions in its brackets are parts of their own.</summary>
    public void MarkLabel(TextSpan label, TurnDraft turn)
    {
        var start = label.Start;
        var open = source.AsSpan(start, label.Length).IndexOfAny("([（");
        if (open >= 0)
        {
            var close = start + source.AsSpan(start, label.Length).LastIndexOfAny(")]）") + 1;
            open += start;
            if (close > open && Direction.Read(source.AsSpan(open + 1, close - open - 2), roster).IsDirection)
            {
                Mark(start, open, PartKind.SpeakerLabel, turn);
                Mark(open, close, PartKind.StageDirection, turn);
                start = close;
            }
        }

        Mark(start, label.End, PartKind.SpeakerLabel, turn);
    }

    public ImmutableArray<Turn> ToTurns() => [.. turns.Select(turn => turn.ToTurn())];

    /// <summary>The stretches that hold a letter or a digit, numbered.</summary>
    public ImmutableArray<Segment> ToSegments()
    {
        var segments = ImmutableArray.CreateBuilder<Segment>(stretches.Count);
        foreach (var (turn, addressee, span) in stretches)
        {
            // Behind an interjection the full stop of the interrupted sentence may stand first.
            var start = span.Start;
            while (start < span.End && (source[start] is '.' or ',' or ';' or ':' or '!' or '?' or '…' or ')' or '”' || WhiteSpace.Is(source[start])))
            {
                start++;
            }

            if (HasWord(source.AsSpan(start, span.End - start)))
            {
                segments.Add(new Segment(segments.Count, turn.Index, turn.Person.Speaker, addressee?.Speaker, turn.Kind, TextSpan.FromBounds(start, span.End)));
            }
        }

        return segments.DrainToImmutable();
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                return true;
            }
        }

        return false;
    }
}
