using System.Buffers;

namespace Transcripts.Reading;

/// <summary>
/// Which bracket of a paragraph closes which. A closing one with no partner, and an opening one that is never closed,
/// match nothing. Linear, without recursion.
/// </summary>
internal sealed class Brackets
{
    private static readonly SearchValues<char> Kinds = SearchValues.Create("()[]（）");

    // The opening ones from front to back, and what closes each; the stacks hold indices into them.
    private readonly List<(int Open, int Close)> pairs = [];
    private readonly Stack<int> round = new();
    private readonly Stack<int> square = new();
    private int next;

    /// <summary>Matches the brackets of <paramref name="source"/> from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Match(string source, int start, int end)
    {
        pairs.Clear();
        round.Clear();
        square.Clear();
        next = 0;
        for (var at = start; at < end; at++)
        {
            var step = source.AsSpan(at, end - at).IndexOfAny(Kinds);
            if (step < 0)
            {
                return;
            }

            at += step;
            switch (source[at])
            {
                case '(' or '（':
                    round.Push(pairs.Count);
                    pairs.Add((at, -1));
                    break;
                case '[':
                    square.Push(pairs.Count);
                    pairs.Add((at, -1));
                    break;
                case ']':
                    Close(square, round, at);
                    break;
                default:
                    Close(round, square, at);
                    break;
            }
        }
    }

    /// <summary>The offset of the bracket that closes the one at <paramref name="open"/>, or -1. To be asked from front to back.</summary>
    public int CloseOf(int open)
    {
        while (next < pairs.Count && pairs[next].Open < open)
        {
            next++;
        }

        return next < pairs.Count && pairs[next].Open == open ? pairs[next].Close : -1;
    }

    // What was opened inside and not closed stays unmatched.
    private void Close(Stack<int> same, Stack<int> other, int at)
    {
        if (!same.TryPop(out var open))
        {
            return;
        }

        while (other.TryPeek(out var inner) && inner > open)
        {
            other.Pop();
        }

        pairs[open] = (pairs[open].Open, at);
    }
}
