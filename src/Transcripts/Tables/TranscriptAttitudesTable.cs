using Microsoft.Data.Analysis;
using Transcripts.Attitudes;

namespace Transcripts.Tables;

/// <summary>The attitudes of a transcript as a table.</summary>
public static class TranscriptAttitudesTable
{
    /// <summary>
    /// A row for each attitude, in the order of sentences, and for each actor a sentence mentions without one, with <c>Polarity</c> 0 and
    /// the speaker as holder. Columns: <c>Start</c>, <c>End</c> (of the sentence, half-open, UTF-16 code units of the
    /// source), <c>Holder</c>, <c>Target</c> (keys), <c>Polarity</c> (1, 0, -1), <c>Strength</c> (0 to 3), <c>Reported</c>,
    /// <c>Rule</c>, <c>Evidence</c> (its words), <c>Sentence</c> (its words), <c>Turn</c> (index) and <c>Speaker</c>.
    /// </summary>
    public static DataFrame ToDataFrame(this TranscriptAttitudes attitudes)
    {
        var rows = attitudes.Attitudes.Select(attitude => (Attitude: attitude, Sentence: attitudes.Sentences[attitude.Sentence])).ToList();
        return new DataFrame(
            Column.Of("Start", rows.Select(row => row.Sentence.Extent.Start)),
            Column.Of("End", rows.Select(row => row.Sentence.Extent.End)),
            Column.Of("Holder", rows.Select(row => row.Attitude.Holder.Id)),
            Column.Of("Target", rows.Select(row => row.Attitude.Target.Id)),
            Column.Of("Polarity", rows.Select(row => row.Attitude.Polarity)),
            Column.Of("Strength", rows.Select(row => row.Attitude.Strength)),
            Column.Of("Reported", rows.Select(row => row.Attitude.Reported)),
            Column.Of("Rule", rows.Select(row => row.Attitude.Rule)),
            Column.Of("Evidence", rows.Select(row => attitudes.Transcript.Text(row.Attitude.Evidence))),
            Column.Of("Sentence", rows.Select(row => row.Sentence.Text(attitudes.Transcript))),
            Column.Of("Turn", rows.Select(row => row.Attitude.Turn)),
            Column.Of("Speaker", rows.Select(row => row.Sentence.Speaker.Name)));
    }
}
