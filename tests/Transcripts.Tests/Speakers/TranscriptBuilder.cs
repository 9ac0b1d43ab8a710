using System.Collections.Immutable;
using System.Text;

namespace Transcripts.Tests.Speakers;

/// <summary>Transcripts for tests, put together turn by turn without the reader.</summary>
internal sealed class TranscriptBuilder
{
    private readonly StringBuilder source = new();
    private readonly List<Segment> segments = [];
    private readonly List<(Speaker Speaker, TurnKind Kind, int? Within)> turns = [];

    /// <summary>A turn that holds the floor. A text without a word makes an empty turn.</summary>
    public TranscriptBuilder Speech(string speaker, string text, string? to = null) => Turn(speaker, text, TurnKind.Speech, null, to);

    /// <summary>A turn spoken into the turn <paramref name="within"/>.</summary>
    public TranscriptBuilder Interjection(string speaker, string text, int within) => Turn(speaker, text, TurnKind.Interjection, within, null);

    /// <summary>A turn of a narrated exchange in the turn <paramref name="within"/>.</summary>
    public TranscriptBuilder Exchange(string speaker, string text, int within, string? to = null) => Turn(speaker, text, TurnKind.Exchange, within, to);

    /// <summary>More of the turn <paramref name="turn"/>, after something came between.</summary>
    public TranscriptBuilder Resume(int turn, string text, string? to = null)
    {
        Append(turn, text, to);
        return this;
    }

    public Transcript Build()
    {
        var text = source.ToString();
        return new Transcript(
            text,
            null,
            TranscriptHeader.Empty,
            [new Part(new TextSpan(0, text.Length), PartKind.Speech)],
            [.. turns.Select(turn => turn.Speaker).Distinct()],
            [.. turns.Select((turn, index) => new Turn(index, turn.Speaker, turn.Kind, turn.Within, default, Spans(index)))],
            [.. segments]);
    }

    private ImmutableArray<TextSpan> Spans(int turn) => [.. segments.Where(segment => segment.Turn == turn).Select(segment => segment.Span)];

    private TranscriptBuilder Turn(string speaker, string text, TurnKind kind, int? within, string? to)
    {
        turns.Add((new Speaker(speaker), kind, within));
        Append(turns.Count - 1, text, to);
        return this;
    }

    private void Append(int turn, string text, string? to)
    {
        var start = source.Length;
        source.Append(text.Trim());
        if (text.Any(char.IsLetterOrDigit))
        {
            var (speaker, kind, _) = turns[turn];
            segments.Add(new Segment(segments.Count, turn, speaker, to is null ? null : new Speaker(to), kind, TextSpan.FromBounds(start, source.Length)));
        }

        source.Append('\n');
    }
}
