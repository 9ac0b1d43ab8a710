using System.Collections.Immutable;

namespace NotebookHost.Engine;

/// <summary>A piece of text written into a line of a source.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Column">The UTF-16 column in the line as its author wrote it, from 0.</param>
/// <param name="Length">How many UTF-16 code units the line became longer by.</param>
/// <param name="Replaced">How many UTF-16 code units of the author's line it takes the place of.</param>
internal readonly record struct InsertedPiece(int Line, int Column, int Length, int Replaced);

/// <summary>Where a source that was compiled differs from the one its author wrote.</summary>
/// <param name="Pieces">By line and column.</param>
internal sealed record InsertedCode(ImmutableArray<InsertedPiece> Pieces)
{
    /// <summary>Nothing was written into the source.</summary>
    public static InsertedCode None { get; } = new([]);

    /// <summary>The column in the author's source for one in the compiled source; for one inside a piece, what follows the piece.</summary>
    /// <param name="line">The line, from 0.</param>
    /// <param name="column">The UTF-16 column, from 0.</param>
    public int ColumnOf(int line, int column)
    {
        var shift = 0;
        foreach (var piece in Pieces)
        {
            if (piece.Line != line) continue;
            if (column < piece.Column + shift) break;
            if (column < piece.Column + shift + piece.Length + piece.Replaced) return piece.Column + piece.Replaced;
            shift += piece.Length;
        }

        return column - shift;
    }
}
