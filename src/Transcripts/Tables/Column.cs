using Microsoft.Data.Analysis;

namespace Transcripts.Tables;

/// <summary>Columns of a data frame from values in row order.</summary>
internal static class Column
{
    public static Int32DataFrameColumn Of(string name, IEnumerable<int> values) => new(name, values);

    public static Int32DataFrameColumn Of(string name, IEnumerable<int?> values) => new(name, values);

    public static Int64DataFrameColumn Of(string name, IEnumerable<long> values) => new(name, values);

    public static BooleanDataFrameColumn Of(string name, IEnumerable<bool?> values) => new(name, values);

    public static DoubleDataFrameColumn Of(string name, IEnumerable<double> values) => new(name, values);

    public static DoubleDataFrameColumn Of(string name, IEnumerable<double?> values) => new(name, values);

    public static StringDataFrameColumn Of(string name, IEnumerable<string?> values) => new(name, values);

    public static BooleanDataFrameColumn Of(string name, IEnumerable<bool> values) => new(name, values);

    /// <summary>A kind as a lower-case word, as tables and charts show it.</summary>
    public static string ToWord(this TurnKind kind) => kind switch
    {
        TurnKind.Speech => "speech",
        TurnKind.Interjection => "interjection",
        TurnKind.Exchange => "exchange",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of turn."),
    };
}
