using System.Collections.Immutable;

namespace Transcripts.Reading;

/// <summary>The parts of a source as they are found, from front to back. What lies between two of them is white space.</summary>
internal sealed class PartList(string source)
{
    private readonly ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
    private int end;

    /// <summary>Adds what stands from <paramref name="start"/> to <paramref name="stop"/> without the white space at its edges; nothing if nothing is left.</summary>
    /// <returns>The span that was added; empty if none was.</returns>
    public TextSpan Add(int start, int stop, PartKind kind, int turn = -1)
    {
        start = WhiteSpace.Skip(source, start, stop);
        stop = WhiteSpace.TrimEnd(source, start, stop);
        if (start == stop)
        {
            return new TextSpan(start, 0);
        }

        Fill(start);
        var span = TextSpan.FromBounds(start, stop);
        parts.Add(new Part(span, kind, turn));
        end = stop;
        return span;
    }

    /// <summary>Adds what stands from <paramref name="start"/> to <paramref name="stop"/>, and apart from it what is in square brackets.</summary>
    public void AddWithInsertions(int start, int stop, PartKind kind, int turn = -1)
    {
        while (start < stop)
        {
            var open = source.IndexOf('[', start, stop - start);
            var close = open < 0 ? -1 : source.IndexOf(']', open, stop - open);
            if (close < 0)
            {
                break;
            }

            Add(start, open, kind, turn);
            Add(open, close + 1, PartKind.EditorialInsertion, turn);
            start = close + 1;
        }

        Add(start, stop, kind, turn);
    }

    /// <summary>All parts; together they are the source.</summary>
    public ImmutableArray<Part> ToImmutable()
    {
        Fill(source.Length);
        return parts.DrainToImmutable();
    }

    private void Fill(int start)
    {
        if (start < end)
        {
            throw new InvalidOperationException($"Part at {start} begins inside the one before it, which ends at {end}.");
        }

        if (start > end)
        {
            parts.Add(new Part(TextSpan.FromBounds(end, start), PartKind.WhiteSpace));
            end = start;
        }
    }
}
