using Microsoft.Data.Analysis;
using Transcripts.Counts.Collocations;

namespace Transcripts.Tables;

/// <summary>Collocations as a table.</summary>
public static class CollocationsTable
{
    /// <summary>
    /// A row for each pair, the strongest first. Columns: <c>First</c>, <c>Second</c>, <c>Count</c>, <c>Expected</c> (by chance),
    /// <c>G2</c> with <c>G2PValue</c>, <c>ChiSquare</c> with <c>ChiSquarePValue</c> (null where a word makes up the text), <c>T</c>,
    /// <c>Pmi</c> (bits), <c>Npmi</c> (−1 to 1), <c>Dice</c>, <c>LogDice</c> (up to 14) and <c>Jaccard</c>.
    /// Where a pair stands, <see cref="Collocations.Occurrences"/> says.
    /// </summary>
    public static DataFrame ToDataFrame(this Collocations collocations)
    {
        var rows = collocations.Pairs;
        return new DataFrame(
            Column.Of("First", rows.Select(row => row.First)),
            Column.Of("Second", rows.Select(row => row.Second)),
            Column.Of("Count", rows.Select(row => row.Count)),
            Column.Of("Expected", rows.Select(row => row.Expected)),
            Column.Of("G2", rows.Select(row => row.G2)),
            Column.Of("G2PValue", rows.Select(row => row.G2PValue)),
            Column.Of("ChiSquare", rows.Select(row => row.ChiSquare)),
            Column.Of("ChiSquarePValue", rows.Select(row => row.ChiSquarePValue)),
            Column.Of("T", rows.Select(row => row.T)),
            Column.Of("Pmi", rows.Select(row => row.Pmi)),
            Column.Of("Npmi", rows.Select(row => row.Npmi)),
            Column.Of("Dice", rows.Select(row => row.Dice)),
            Column.Of("LogDice", rows.Select(row => row.LogDice)),
            Column.Of("Jaccard", rows.Select(row => row.Jaccard)));
    }
}
