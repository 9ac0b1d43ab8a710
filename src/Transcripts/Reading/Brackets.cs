using System.Buffers;

namespace Transcripts.Reading;

/// <summary>
/// Which bracket of a paragraph closes which. A closing one with no partner, and an opening one that is never closed,
/// match nothing. Linear, without recursion.
/// </summary>
internal sealed class Brackets
{
    private static readonly SearchValues<char> Kinds = SearchValues.Create("()[]（）");

    private readonly Dictionary<int, int> closes = [];
    private readonly Stack<int> round = new();
    private readonly Stack<int> square = new();

    /// <summary>Matches the brackets of <paramref name="source"/> from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Match(string source, int start, int end)
    {
        closes.Clear();
        round.Clear();
        square.Clear();
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
                    round.Push(at);
                    break;
                case '[':
                    square.Push(at);
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

    /// <summary>The offset of the bracket that closes the one at <paramref name="open"/>, or -1.</summary>
    public int CloseOf(int open) => closes.GetValueOrDefault(open, -1);

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

        closes[open] = at;
    }
}
