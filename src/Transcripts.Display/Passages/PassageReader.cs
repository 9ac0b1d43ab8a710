using System.Collections.Immutable;

namespace Transcripts.Display.Passages;

/// <summary>Sorts the parts of a passage into turns, turns within turns, and lines.</summary>
internal sealed class PassageReader
{
    // Deeper turns are shown at this depth, one after the other: no page is wide enough for more.
    private const int DeepestLevel = 6;

    private readonly Transcript transcript;
    private readonly int[] levels;
    private readonly int[] parents;
    private readonly List<PassageBlock> top = [];
    private readonly List<PassageBlock> open = [];
    private readonly List<Part> line = [];
    private readonly Dictionary<int, Speaker?> addressees = [];
    private Speaker? lineAddressee;
    private bool isNewAddressee;

    private PassageReader(Transcript transcript)
    {
        this.transcript = transcript;
        (levels, parents) = Nesting(transcript.Turns);
    }

    /// <summary>The blocks of <paramref name="shown"/> in document order.</summary>
    public static ImmutableArray<PassageBlock> Read(Transcript transcript, TextSpan shown)
    {
        var reader = new PassageReader(transcript);
        foreach (var part in PartsWithin(transcript, shown)) reader.Add(part);
        reader.EndLine();
        return [.. reader.top];
    }

    /// <summary>The parts that overlap <paramref name="shown"/>, clipped to it.</summary>
    public static IEnumerable<Part> PartsWithin(Transcript transcript, TextSpan shown)
    {
        for (var i = FirstPartAt(transcript.Parts, shown.Start); i < transcript.Parts.Length; i++)
        {
            var part = transcript.Parts[i];
            if (part.Span.Start >= shown.End) break;
            var start = Math.Max(part.Span.Start, shown.Start);
            var end = Math.Min(part.Span.End, shown.End);
            if (start < end) yield return part with { Span = TextSpan.FromBounds(start, end) };
        }
    }

    private static int FirstPartAt(ImmutableArray<Part> parts, int offset)
    {
        var (low, high) = (0, parts.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (parts[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // A turn begins behind the turn it is within, so one pass in order is enough.
    private static (int[] Levels, int[] Parents) Nesting(ImmutableArray<Turn> turns)
    {
        var levels = new int[turns.Length];
        var parents = new int[turns.Length];
        for (var i = 0; i < turns.Length; i++)
        {
            var within = turns[i].Within is { } outer && outer >= 0 && outer < i ? outer : -1;
            levels[i] = within < 0 ? 0 : Math.Min(levels[within] + 1, DeepestLevel);
            parents[i] = within < 0 || levels[within] < DeepestLevel ? within : parents[within];
        }

        return (levels, parents);
    }

    private void Add(Part part)
    {
        if (part.Kind == PartKind.WhiteSpace)
        {
            if (HasLineBreak(part.Span.In(transcript.Source))) EndLine();
            else if (line.Count > 0) line.Add(part);
            return;
        }

        Enter(part.Turn);
        foreach (var paragraph in Paragraphs(part))
        {
            if (part.Kind == PartKind.Speech) Address(paragraph.Span);
            else if (part.Turn < 0 && line.Count > 0 && line[0].Kind != part.Kind) EndLine();
            if (line.Count > 0 && line[^1].Span.End != paragraph.Span.Start) EndLine();
            line.Add(paragraph);
        }
    }

    // One part may hold several paragraphs; each is a line of its own.
    private IEnumerable<Part> Paragraphs(Part part)
    {
        var start = part.Span.Start;
        while (start < part.Span.End)
        {
            var (end, next) = Paragraph.End(transcript.Source, start, part.Span.End);
            yield return part with { Span = TextSpan.FromBounds(start, end) };
            start = next;
        }
    }

    private static bool HasLineBreak(ReadOnlySpan<char> text) => text.IndexOfAny('\n', '\r') >= 0;

    private void Enter(int turn)
    {
        if (turn < 0 || turn >= transcript.Turns.Length)
        {
            if (open.Count == 1 && open[0].Turn is null) return;
            EndLine();
            open.Clear();
            Begin(new PassageBlock(Turn: null));
            return;
        }

        var level = levels[turn];
        if (open.Count == level + 1 && open[level].Turn?.Index == turn) return;
        EndLine();
        var path = new int[level + 1];
        for (var (step, ancestor) = (level, turn); step >= 0; step--, ancestor = parents[ancestor]) path[step] = ancestor;
        var common = 0;
        while (common < open.Count && common <= level && open[common].Turn?.Index == path[common]) common++;
        open.RemoveRange(common, open.Count - common);
        for (; common <= level; common++) Begin(new PassageBlock(transcript.Turns[path[common]]));
    }

    private void Begin(PassageBlock block)
    {
        if (open.Count == 0) top.Add(block);
        else open[^1].Items.Add(new PassageItem(null, block));
        open.Add(block);
    }

    // Who is spoken to is said where it changes, and the line begins there.
    private void Address(TextSpan span)
    {
        var addressee = SegmentAt(span.Start)?.Addressee;
        var turn = open[^1].Turn?.Index ?? -1;
        if (!Equals(addressees.GetValueOrDefault(turn), addressee))
        {
            if (line.Any(part => part.Kind == PartKind.Speech)) EndLine();
            addressees[turn] = addressee;
            isNewAddressee = true;
        }

        lineAddressee = addressee;
    }

    private Segment? SegmentAt(int offset)
    {
        var segments = transcript.Segments;
        var (low, high) = (0, segments.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (segments[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < segments.Length && segments[low].Span.Contains(offset) ? segments[low] : null;
    }

    private void EndLine()
    {
        while (line.Count > 0 && line[^1].Kind == PartKind.WhiteSpace) line.RemoveAt(line.Count - 1);
        if (line.Count == 0) return;
        open[^1].Items.Add(new PassageItem(new PassageLine([.. line], lineAddressee, isNewAddressee), null));
        line.Clear();
        lineAddressee = null;
        isNewAddressee = false;
    }
}
