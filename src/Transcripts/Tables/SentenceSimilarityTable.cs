using Microsoft.Data.Analysis;
using Transcripts.Summaries.Similarity;

namespace Transcripts.Tables;

/// <summary>Similarities of sentences as a table.</summary>
public static class SentenceSimilarityTable
{
    /// <summary>
    /// A row for each two sentences, the most alike first, then in document order. Columns: <c>First</c> and <c>Second</c> (indexes in the
    /// transcript, the earlier one first), <c>Cosine</c> (0 to 1), <c>FirstText</c> and <c>SecondText</c>.
    /// </summary>
    public static DataFrame ToDataFrame(this SentenceSimilarity similarity)
    {
        var (document, places) = (similarity.Document, similarity.Places);
        var rows = Enumerable.Range(0, places.Length)
            .SelectMany(first => Enumerable.Range(first + 1, places.Length - first - 1).Select(second => (
                First: document.Sentences[places[first]], Second: document.Sentences[places[second]], Cosine: similarity.Cosines[first][second])))
            .OrderByDescending(row => row.Cosine).ToList();
        return new DataFrame(
            Column.Of("First", rows.Select(row => row.First.Index)),
            Column.Of("Second", rows.Select(row => row.Second.Index)),
            Column.Of("Cosine", rows.Select(row => row.Cosine)),
            Column.Of("FirstText", rows.Select(row => row.First.Text(document.Transcript))),
            Column.Of("SecondText", rows.Select(row => row.Second.Text(document.Transcript))));
    }
}
