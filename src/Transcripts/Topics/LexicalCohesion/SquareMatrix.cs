namespace Transcripts.Topics.LexicalCohesion;

/// <summary>Numbers in rows and columns, as many of each.</summary>
/// <param name="size">Rows, and columns, 0 or more.</param>
internal sealed class SquareMatrix(int size)
{
    private readonly double[] cells = new double[size * size];

    public int Size => size;

    public double Sum => cells.Sum();

    public double this[int row, int column]
    {
        get => cells[(row * size) + column];
        set => cells[(row * size) + column] = value;
    }

    /// <summary>
    /// The sums of all cells above and left of each corner between cells, one row and column more than the cells: by four of
    /// them the sum of any block is known.
    /// </summary>
    public SquareMatrix Cumulative()
    {
        var sums = new SquareMatrix(size + 1);
        for (var row = 0; row < size; row++)
        {
            var line = 0.0;
            for (var column = 0; column < size; column++)
            {
                line += this[row, column];
                sums[row + 1, column + 1] = sums[row, column + 1] + line;
            }
        }

        return sums;
    }
}
