using System.Buffers;

namespace Transcripts.Tokens;

/// <summary>
/// Tokens noted in two bytes each while their number is not known yet, so that the array that takes them is allocated
/// once and at its length. The pages are rented.
/// </summary>
internal struct TokenLog
{
    private const int PageLength = 1 << 18;
    private const int KindBits = 3;
    private const int GapBits = 3;
    private const int LengthBits = 16 - KindBits - GapBits;
    private const int LongGap = (1 << GapBits) - 1;
    private const int LongLength = (1 << LengthBits) - 1;

    private readonly int pageLength;
    private readonly List<ushort[]> pages = [];
    private readonly List<Token> longTokens = [];
    private ushort[] page = [];
    private int used;
    private int end;

    /// <summary>An empty log.</summary>
    /// <param name="most">The largest number of tokens that may come.</param>
    public TokenLog(int most) => pageLength = Math.Min(most, PageLength);

    /// <summary>How many tokens are noted.</summary>
    public int Count { get; private set; }

    /// <summary>Notes a token that begins at or behind the end of the last.</summary>
    public void Add(Token token)
    {
        if (used == page.Length)
        {
            page = ArrayPool<ushort>.Shared.Rent(pageLength);
            pages.Add(page);
            used = 0;
        }

        var gap = token.Span.Start - end;
        var length = token.Span.Length;
        end = token.Span.End;
        if (gap >= LongGap || length >= LongLength)
        {
            longTokens.Add(token);
            (gap, length) = (LongGap, LongLength);
        }

        page[used++] = (ushort)(length << (KindBits + GapBits) | gap << KindBits | (int)token.Kind);
        Count++;
    }

    /// <summary>All tokens in an array of their number; the pages are given back.</summary>
    public readonly Token[] ToArray()
    {
        var tokens = GC.AllocateUninitializedArray<Token>(Count);
        var next = 0;
        var nextLong = 0;
        var position = 0;
        foreach (var rented in pages)
        {
            foreach (var note in rented.AsSpan(0, Math.Min(rented.Length, Count - next)))
            {
                var gap = note >> KindBits & LongGap;
                var token = gap == LongGap
                    ? longTokens[nextLong++]
                    : new Token(new TextSpan(position + gap, note >> (KindBits + GapBits)), (TokenKind)(note & ((1 << KindBits) - 1)));
                position = token.Span.End;
                tokens[next++] = token;
            }

            ArrayPool<ushort>.Shared.Return(rented);
        }

        return tokens;
    }
}
