using Microsoft.Data.Analysis;
using Transcripts.Speakers;

namespace Transcripts.Tables;

/// <summary>Who addresses whom as a table.</summary>
public static class AddressingTable
{
    /// <summary>
    /// A row for each pair that occurs, and behind them a row with <c>Addressee</c> null for each speaker some of whose
    /// speech has no known addressee. Columns: <c>Speaker</c>, <c>Addressee</c>, <c>Segments</c>, <c>Words</c>.
    /// </summary>
    public static DataFrame ToDataFrame(this Addressing addressing)
    {
        var words = addressing.Words.Cells.ToDictionary(cell => (cell.Row, cell.Column), cell => cell.Count);
        (string Speaker, string? Addressee, int Segments, int Words)[] rows =
        [
            .. addressing.Segments.Cells.Select(cell =>
                (cell.Row.Name, (string?)cell.Column.Name, cell.Count, words.GetValueOrDefault((cell.Row, cell.Column)))),
            .. addressing.Segments.Speakers
                .Select((speaker, index) =>
                    (speaker.Name, (string?)null, addressing.UnaddressedSegments[index], addressing.UnaddressedWords[index]))
                .Where(row => row.Item3 > 0),
        ];
        return new DataFrame(
            Column.Of("Speaker", rows.Select(row => row.Speaker)),
            Column.Of("Addressee", rows.Select(row => row.Addressee)),
            Column.Of("Segments", rows.Select(row => row.Segments)),
            Column.Of("Words", rows.Select(row => row.Words)));
    }
}
