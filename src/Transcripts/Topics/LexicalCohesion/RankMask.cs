namespace Transcripts.Topics.LexicalCohesion;

/// <summary>
/// The ranks of similarities among their neighbours (Choi 2000, section 3.2): in short units the size of a similarity says
/// little, but its order does.
/// </summary>
internal static class RankMask
{
    /// <summary>
    /// For each cell the share of its neighbours that are lower, 0 to 1. Neighbours are the other cells of the square of
    /// <paramref name="width"/> rows and columns around it, as far as they lie within the matrix; 0 for a cell without any.
    /// </summary>
    /// <param name="similarity">Symmetric.</param>
    /// <param name="width">Odd, 1 or more.</param>
    public static SquareMatrix Of(SquareMatrix similarity, int width)
    {
        var ranks = new SquareMatrix(similarity.Size);
        for (var row = 0; row < similarity.Size; row++)
        {
            for (var column = 0; column <= row; column++)
                ranks[row, column] = ranks[column, row] = RankOf(similarity, row, column, width / 2);
        }

        return ranks;
    }

    private static double RankOf(SquareMatrix similarity, int row, int column, int reach)
    {
        var (top, bottom) = (Math.Max(row - reach, 0), Math.Min(row + reach, similarity.Size - 1));
        var (left, right) = (Math.Max(column - reach, 0), Math.Min(column + reach, similarity.Size - 1));
        var lower = 0;
        for (var i = top; i <= bottom; i++)
        {
            for (var j = left; j <= right; j++)
                lower += similarity[i, j] < similarity[row, column] - DepthScores.Tolerance ? 1 : 0;
        }

        var neighbours = ((bottom - top + 1) * (right - left + 1)) - 1;
        return neighbours > 0 ? (double)lower / neighbours : 0;
    }
}
