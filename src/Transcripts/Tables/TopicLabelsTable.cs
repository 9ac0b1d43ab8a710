using Microsoft.Data.Analysis;
using Transcripts.Topics;

namespace Transcripts.Tables;

/// <summary>Sentences and their topics as tables.</summary>
public static class TopicLabelsTable
{
    /// <summary>
    /// A row for each sentence that holds a word, in order. Columns: <c>Sentence</c> (its index, from 0), <c>Turn</c>,
    /// <c>Speaker</c>, <c>Start</c>, <c>End</c> (UTF-16 offsets into <see cref="Transcript.Source"/>, end exclusive),
    /// <c>Words</c>, <c>Topics</c> (ids separated by <c>|</c>, empty for none), <c>Inherited</c> (1 where they are those of
    /// the sentence before, else 0), <c>Hits</c>, and <c>Text</c>. The columns Start, End and Topics are those of labels by hand.
    /// </summary>
    /// <param name="labels">The labelled sentences.</param>
    /// <param name="transcript">The transcript they are of.</param>
    public static DataFrame ToDataFrame(this TopicLabels labels, Transcript transcript)
    {
        var rows = labels.Sentences;
        return new DataFrame(
            Column.Of("Sentence", rows.Select(row => row.Sentence.Index)),
            Column.Of("Turn", rows.Select(row => row.Sentence.Turn)),
            Column.Of("Speaker", rows.Select(row => row.Sentence.Speaker.Name)),
            Column.Of("Start", rows.Select(row => row.Sentence.Extent.Start)),
            Column.Of("End", rows.Select(row => row.Sentence.Extent.End)),
            Column.Of("Words", rows.Select(row => row.Words)),
            Column.Of("Topics", rows.Select(row => string.Join('|', row.Topics.Select(topic => topic.Id)))),
            Column.Of("Inherited", rows.Select(row => row.Inherited ? 1 : 0)),
            Column.Of("Hits", rows.Select(row => row.Hits.Length)),
            Column.Of("Text", rows.Select(row => row.Sentence.Text(transcript))));
    }

    /// <summary>
    /// A row for each place that speaks of a topic, sentence by sentence. Columns: <c>Sentence</c>, <c>Topic</c> (id),
    /// <c>Pattern</c> (as written in the dictionary), <c>Start</c>, <c>End</c> (UTF-16 offsets into
    /// <see cref="Transcript.Source"/>, end exclusive) and <c>Text</c>, the source from start to end.
    /// </summary>
    /// <param name="labels">The labelled sentences.</param>
    /// <param name="transcript">The transcript they are of.</param>
    public static DataFrame HitsToDataFrame(this TopicLabels labels, Transcript transcript)
    {
        var rows = labels.Sentences.SelectMany(sentence => sentence.Hits.Select(hit => (sentence.Sentence.Index, Hit: hit))).ToList();
        return new DataFrame(
            Column.Of("Sentence", rows.Select(row => row.Index)),
            Column.Of("Topic", rows.Select(row => row.Hit.Topic.Id)),
            Column.Of("Pattern", rows.Select(row => row.Hit.Pattern.Text)),
            Column.Of("Start", rows.Select(row => row.Hit.Span.Start)),
            Column.Of("End", rows.Select(row => row.Hit.Span.End)),
            Column.Of("Text", rows.Select(row => transcript.Text(row.Hit.Span))));
    }
}
