using System.Collections.Immutable;

namespace Transcripts.Topics.LexicalCohesion;

/// <summary>The similarity of each unit to each other: the cosine of their term frequencies.</summary>
internal static class UnitSimilarity
{
    /// <summary>
    /// The cosines, 0 to 1, row by row; 1 on the diagonal. A unit of stop words only is like no other, and like itself by 0.
    /// Time and memory grow with the square of the number of units.
    /// </summary>
    public static SquareMatrix Of(SpeechWords words, SpeechUnits units)
    {
        ImmutableArray<SortedDictionary<int, int>> frequencies =
            [.. units.Units.Select(unit => words.Frequencies(unit.FirstWord, unit.FirstWord + unit.Words))];
        ImmutableArray<(int Term, int Count)[]> vectors = [.. frequencies.Select(unit => unit.Select(pair => (pair.Key, pair.Value)).ToArray())];
        var squares = vectors.Select(vector => vector.Sum(entry => (double)entry.Count * entry.Count)).ToArray();
        var similarity = new SquareMatrix(units.Units.Length);
        var current = new int[words.Vocabulary];
        for (var row = 0; row < similarity.Size; row++)
        {
            foreach (var (term, count) in vectors[row])
                current[term] = count;
            for (var column = 0; column <= row; column++)
            {
                var product = 0L;
                foreach (var (term, count) in vectors[column])
                    product += (long)count * current[term];
                similarity[row, column] = similarity[column, row] = product > 0 ? product / Math.Sqrt(squares[row] * squares[column]) : 0;
            }

            foreach (var (term, _) in vectors[row])
                current[term] = 0;
        }

        return similarity;
    }
}
