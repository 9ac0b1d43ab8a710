using Transcripts.Resampling;

namespace Transcripts.Summaries.Similarity;

/// <summary>
/// The greatest singular values of the matrix whose rows are sparse vectors, with the singular vectors over the rows, by
/// subspace iteration with Rayleigh-Ritz projection (Rutishauser 1969; Golub and Van Loan, Matrix Computations, section 8.2): as many
/// again as are asked for are carried along, which quickens convergence. The matrix is only multiplied with, so that time is
/// linear in its cells.
/// </summary>
/// <param name="Values">The singular values, greatest first; only those above 0.</param>
/// <param name="Vectors">For each the singular vector over the rows, of length 1, its greatest component positive.</param>
/// <param name="Convergence">How the iteration ended; its change is a share of the greatest value.</param>
internal sealed record SingularValues(double[] Values, double[][] Vectors, Convergence Convergence)
{
    // What rounding leaves of nothing.
    private const double Nothing = 1e-10;

    public static SingularValues Of(SparseVectors rows, int wanted, double tolerance, int mostSteps)
    {
        var size = Math.Min(2 * wanted, Math.Min(rows.Count, rows.Vocabulary));
        var random = new SplitMix64(1);
        var basis = new double[size][];
        for (var vector = 0; vector < size; vector++)
        {
            basis[vector] = new double[rows.Count];
            for (var row = 0; row < rows.Count; row++)
                basis[vector][row] = random.Below(1 << 20) - (1 << 19);
        }

        basis = Orthonormal(basis);
        var values = new double[basis.Length];
        for (var step = 1; step <= mostSteps; step++)
        {
            double[][] images = [.. basis.Select(vector => Times(rows, vector))];
            var (squares, rotated) = SymmetricEigen.Of(Products(basis, images));
            images = Rotated(images, rotated);
            double[] found = [.. squares.Select(square => Math.Sqrt(Math.Max(square, 0)))];
            var greatest = found.Length > 0 ? found[0] : 0;
            var change = greatest > 0 ? found.Zip(values, (now, before) => Math.Abs(now - before)).Take(wanted).Max() / greatest : 0;
            if (change < tolerance || step == mostSteps)
                return Result(found, Rotated(basis, rotated), wanted, new Convergence(step, change, change < tolerance));
            values = found;
            basis = Orthonormal(images);
            Array.Resize(ref values, basis.Length);
        }

        throw new InvalidOperationException("Unreachable: the last step returns.");
    }

    private static SingularValues Result(double[] found, double[][] vectors, int wanted, Convergence convergence)
    {
        var kept = found.Take(wanted).TakeWhile(value => value > Nothing * found[0] && value > 0).Count();
        foreach (var vector in vectors)
        {
            if (vector.MaxBy(Math.Abs) < 0)
            {
                for (var row = 0; row < vector.Length; row++)
                    vector[row] = -vector[row];
            }
        }

        return new SingularValues(found[..kept], vectors[..kept], convergence);
    }

    /// <summary>The product of a vector over rows with the matrix and its transpose.</summary>
    private static double[] Times(SparseVectors rows, double[] vector)
    {
        var ofTerms = new double[rows.Vocabulary];
        for (var row = 0; row < vector.Length; row++)
        {
            var terms = rows.Terms(row);
            var weights = rows.Weights(row);
            for (var at = 0; at < terms.Length; at++)
                ofTerms[terms[at]] += weights[at] * vector[row];
        }

        var product = new double[vector.Length];
        for (var row = 0; row < vector.Length; row++)
        {
            var terms = rows.Terms(row);
            var weights = rows.Weights(row);
            for (var at = 0; at < terms.Length; at++)
                product[row] += weights[at] * ofTerms[terms[at]];
        }

        return product;
    }

    private static double[][] Products(double[][] left, double[][] right)
    {
        var products = new double[left.Length][];
        for (var row = 0; row < left.Length; row++)
        {
            products[row] = new double[left.Length];
            for (var column = 0; column < left.Length; column++)
                products[row][column] = Dot(left[row], right[column]);
        }

        return products;
    }

    private static double[][] Rotated(double[][] vectors, double[][] rotation)
    {
        var rotated = new double[vectors.Length][];
        for (var column = 0; column < vectors.Length; column++)
        {
            rotated[column] = new double[vectors[0].Length];
            for (var vector = 0; vector < vectors.Length; vector++)
                Add(rotated[column], vectors[vector], rotation[vector][column]);
        }

        return rotated;
    }

    /// <summary>Gram and Schmidt, twice for each vector; what depends on those before falls away.</summary>
    private static double[][] Orthonormal(double[][] vectors)
    {
        var basis = new List<double[]>();
        foreach (var vector in vectors)
        {
            var length = Math.Sqrt(Dot(vector, vector));
            for (var round = 0; round < 2; round++)
            {
                foreach (var other in basis)
                    Add(vector, other, -Dot(vector, other));
            }

            var left = Math.Sqrt(Dot(vector, vector));
            if (left <= Nothing * length)
                continue;
            for (var row = 0; row < vector.Length; row++)
                vector[row] /= left;
            basis.Add(vector);
        }

        return [.. basis];
    }

    private static double Dot(double[] first, double[] second)
    {
        var sum = 0.0;
        for (var at = 0; at < first.Length; at++)
            sum += first[at] * second[at];
        return sum;
    }

    private static void Add(double[] to, double[] vector, double times)
    {
        for (var at = 0; at < to.Length; at++)
            to[at] += times * vector[at];
    }
}
