using System.Text;

namespace Transcripts.Charts.Tests.Display;

/// <summary>Builds a transcript piece by piece, so that what is shown of it is known without a reader.</summary>
internal sealed class TranscriptBuilder
{
    private readonly StringBuilder source = new();
    private readonly List<Part> parts = [];
    private readonly List<(Speaker Speaker, TurnKind Kind, int? Within)> turns = [];
    private readonly List<Segment> segments = [];

    public TranscriptBuilder Turn(Speaker speaker, TurnKind kind = TurnKind.Speech, int? within = null)
    {
        turns.Add((speaker, kind, within));
        return this;
    }

    public TranscriptBuilder Part(PartKind kind, string text, int turn = -1, Speaker? addressee = null)
    {
        var span = new TextSpan(source.Length, text.Length);
        source.Append(text);
        if (!span.IsEmpty) parts.Add(new Part(span, kind, turn));
        if (kind == PartKind.Speech) segments.Add(new Segment(segments.Count, turn, turns[turn].Speaker, addressee, turns[turn].Kind, span));
        return this;
    }

    public TranscriptBuilder Break() => Part(PartKind.WhiteSpace, "\n\n");

    public TranscriptBuilder Blank() => Part(PartKind.WhiteSpace, " ");

    public Transcript Build(TranscriptHeader? header = null) => new(
        source.ToString(),
        path: null,
        header ?? TranscriptHeader.Empty,
        [.. parts],
        [.. turns.Select(turn => turn.Speaker).Distinct()],
        [.. turns.Select((turn, index) => new Turn(
            index,
            turn.Speaker,
            turn.Kind,
            turn.Within,
            default,
            [.. segments.Where(segment => segment.Turn == index).Select(segment => segment.Span)]))],
        [.. segments]);

    /// <summary>A meeting with a header, a label, an addressee, an interjection after which the turn resumes, and an insertion.</summary>
    public static Transcript Meeting()
    {
        var host = new Speaker("Ada Berg", "Chair", "Norway");
        var guest = new Speaker("Ion Pop");
        return new TranscriptBuilder()
            .Turn(host).Turn(guest, TurnKind.Interjection, within: 0).Turn(guest)
            .Part(PartKind.HeaderField, "Place: Oslo").Break()
            .Part(PartKind.SpeakerLabel, "Berg:", 0).Blank().Part(PartKind.StageDirection, "(to Pop)", 0).Blank()
            .Part(PartKind.Speech, "We met", 0, guest).Blank()
            .Part(PartKind.StageDirection, "(", 1).Part(PartKind.SpeakerLabel, "Pop:", 1).Blank().Part(PartKind.Speech, "Twice.", 1)
            .Part(PartKind.StageDirection, ")", 1).Blank()
            .Part(PartKind.Speech, "in May", 0, guest).Blank().Part(PartKind.EditorialInsertion, "[1963]", 0).Part(PartKind.Speech, ".", 0, guest).Break()
            .Part(PartKind.SpeakerLabel, "Pop:", 2).Blank().Part(PartKind.Speech, "Yes.", 2).Break()
            .Part(PartKind.DistributionList, "CC: Files")
            .Build();
    }
}
