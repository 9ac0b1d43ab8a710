namespace Transcripts.Summaries.Similarity;

/// <summary>Eigenvalues and eigenvectors of a small symmetric matrix by Jacobi's rotations (Golub and Van Loan, Matrix Computations, section 8.5).</summary>
internal static class SymmetricEigen
{
    private const int MostSweeps = 60;

    /// <summary>The eigenvalues, greatest first, and the eigenvectors as columns in the same order.</summary>
    public static (double[] Values, double[][] Vectors) Of(double[][] matrix)
    {
        var size = matrix.Length;
        double[][] rest = [.. matrix.Select(row => row.ToArray())];
        double[][] vectors = [.. matrix.Select((_, row) => Unit(row, size))];
        for (var sweep = 0; sweep < MostSweeps && OffDiagonal(rest) > 1e-30 * (Diagonal(rest) + double.Epsilon); sweep++)
        {
            for (var p = 0; p < size; p++)
            {
                for (var q = p + 1; q < size; q++)
                    Rotate(rest, vectors, p, q);
            }
        }

        var order = Enumerable.Range(0, size).OrderByDescending(i => rest[i][i]).ToArray();
        return ([.. order.Select(i => rest[i][i])], [.. vectors.Select(row => order.Select(column => row[column]).ToArray())]);
    }

    private static double[] Unit(int at, int size)
    {
        var row = new double[size];
        row[at] = 1;
        return row;
    }

    private static void Rotate(double[][] rest, double[][] vectors, int p, int q)
    {
        if (rest[p][q] == 0)
            return;
        var theta = (rest[q][q] - rest[p][p]) / (2 * rest[p][q]);
        var tangent = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        var cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
        var sine = tangent * cosine;
        var size = rest.Length;
        for (var k = 0; k < size; k++)
            (rest[k][p], rest[k][q]) = ((cosine * rest[k][p]) - (sine * rest[k][q]), (sine * rest[k][p]) + (cosine * rest[k][q]));
        for (var k = 0; k < size; k++)
            (rest[p][k], rest[q][k]) = ((cosine * rest[p][k]) - (sine * rest[q][k]), (sine * rest[p][k]) + (cosine * rest[q][k]));
        for (var k = 0; k < size; k++)
            (vectors[k][p], vectors[k][q]) = ((cosine * vectors[k][p]) - (sine * vectors[k][q]), (sine * vectors[k][p]) + (cosine * vectors[k][q]));
    }

    private static double OffDiagonal(double[][] matrix)
    {
        var sum = 0.0;
        for (var i = 0; i < matrix.Length; i++)
        {
            for (var j = 0; j < matrix.Length; j++)
                sum += i == j ? 0 : matrix[i][j] * matrix[i][j];
        }

        return sum;
    }

    private static double Diagonal(double[][] matrix)
    {
        var sum = 0.0;
        for (var i = 0; i < matrix.Length; i++)
            sum += matrix[i][i] * matrix[i][i];
        return sum;
    }
}
