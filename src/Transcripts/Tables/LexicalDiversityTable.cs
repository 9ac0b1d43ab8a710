using Microsoft.Data.Analysis;
using Transcripts.Counts.Diversity;

namespace Transcripts.Tables;

/// <summary>Lexical diversity as a table.</summary>
public static class LexicalDiversityTable
{
    /// <summary>
    /// A row for each unit. Columns: <c>Unit</c>, <c>Words</c>, <c>Types</c>, <c>TypeTokenRatio</c>, <c>Mattr</c>, <c>Mtld</c> with
    /// <c>MtldForward</c> and <c>MtldBackward</c> (words), <c>Hdd</c>, <c>YulesK</c>, <c>Maas</c> (null where not defined), and
    /// <c>TooShortFor</c>, the measures for which the unit is too short ("MATTR, MTLD, HD-D"), empty for none.
    /// </summary>
    public static DataFrame ToDataFrame(this LexicalDiversity diversity)
    {
        var rows = diversity.Units;
        return new DataFrame(
            Column.Of("Unit", rows.Select(row => row.Unit.Name)),
            Column.Of("Words", rows.Select(row => row.Words)),
            Column.Of("Types", rows.Select(row => row.Types)),
            Column.Of("TypeTokenRatio", rows.Select(row => row.TypeTokenRatio)),
            Column.Of("Mattr", rows.Select(row => row.Mattr)),
            Column.Of("Mtld", rows.Select(row => row.Mtld?.Value)),
            Column.Of("MtldForward", rows.Select(row => row.Mtld?.Forward)),
            Column.Of("MtldBackward", rows.Select(row => row.Mtld?.Backward)),
            Column.Of("Hdd", rows.Select(row => row.Hdd)),
            Column.Of("YulesK", rows.Select(row => row.YulesK)),
            Column.Of("Maas", rows.Select(row => row.Maas)),
            Column.Of("TooShortFor", rows.Select(row => Names(row.TooShort))));
    }

    private static string Names(TooShortFor measures)
    {
        (TooShortFor Measure, string Name)[] names = [(TooShortFor.Mattr, "MATTR"), (TooShortFor.Mtld, "MTLD"), (TooShortFor.Hdd, "HD-D")];
        return string.Join(", ", names.Where(pair => measures.HasFlag(pair.Measure)).Select(pair => pair.Name));
    }
}
