using System.Collections.Immutable;

namespace Transcripts.Reading;

/// <summary>A turn while its words are still being found.</summary>
internal sealed class TurnDraft(int index, Participant person, TurnKind kind, int? within, TextSpan label)
{
    private readonly ImmutableArray<TextSpan>.Builder spans = ImmutableArray.CreateBuilder<TextSpan>(1);

    public int Index { get; } = index;

    public Participant Person { get; } = person;

    public TurnKind Kind { get; set; } = kind;

    public int? Within { get; set; } = within;

    public bool IsEmpty => spans.Count == 0;

    /// <summary>Who is spoken to from here on, or null.</summary>
    public Participant? Addressee { get; set; }

    /// <summary>Adds words; <paramref name="joins"/> if nothing but white space stands between them and the last ones.</summary>
    public void Add(TextSpan span, bool joins)
    {
        if (joins && spans.Count > 0)
        {
            spans[^1] = TextSpan.FromBounds(spans[^1].Start, span.End);
        }
        else
        {
            spans.Add(span);
        }
    }

    public Turn ToTurn() => new(Index, Person.Speaker, Kind, Within, label, spans.DrainToImmutable());
}
