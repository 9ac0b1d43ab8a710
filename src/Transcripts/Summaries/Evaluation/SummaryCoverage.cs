using System.Collections.Immutable;
using Transcripts.Attitudes;
using Transcripts.Topics;

namespace Transcripts.Summaries.Evaluation;

/// <summary>How much of what a document speaks of is in its summary.</summary>
/// <param name="Kind">Of what.</param>
/// <param name="Summary">The summary.</param>
/// <param name="Rows">A row for each actor or topic of the document, the one of most sentences first, then by name.</param>
/// <param name="Share">The share of them that the summary has, 0 to 1; 0 where the document has none.</param>
/// <param name="WeightedShare">The same with each weighing by its sentences in the document, 0 to 1.</param>
public sealed record SummaryCoverage(SummaryCoverageKind Kind, Summary Summary, ImmutableArray<SummaryCoverageRow> Rows, double Share, double WeightedShare)
{
    /// <summary>The coverage of actors, pronouns included, but for the speaker's own "I" and "we".</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="attitudes">The mentions in the same transcript.</param>
    /// <exception cref="ArgumentException"><paramref name="attitudes"/> are of another transcript.</exception>
    public static SummaryCoverage OfActors(Summary summary, TranscriptAttitudes attitudes)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(attitudes);
        var document = summary.Ranking.Document;
        if (attitudes.Transcript.Source != document.Transcript.Source)
            throw new ArgumentException("The attitudes are of another transcript: give those of the summary's.", nameof(attitudes));
        return Of(SummaryCoverageKind.Actors, summary, attitudes.Mentions
            .Where(mention => !ConversationFeatures.IsFirstPerson(document, mention))
            .Select(mention => (mention.Actor.Id, mention.Sentence)));
    }

    /// <summary>The coverage of topics.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="labels">The topics of the sentences of the same transcript.</param>
    public static SummaryCoverage OfTopics(Summary summary, TopicLabels labels)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(labels);
        return Of(SummaryCoverageKind.Topics, summary, labels.Sentences.SelectMany(sentence => sentence.Topics.Select(topic => (topic.Name, sentence.Sentence.Index))));
    }

    private static SummaryCoverage Of(SummaryCoverageKind kind, Summary summary, IEnumerable<(string Name, int Sentence)> occurrences)
    {
        var inDocument = summary.Ranking.Document.Sentences.Select(sentence => sentence.Index).ToHashSet();
        var inSummary = summary.Sentences.Select(sentence => sentence.Sentence.Index).ToHashSet();
        ImmutableArray<SummaryCoverageRow> rows =
        [
            .. occurrences.Where(found => inDocument.Contains(found.Sentence)).Distinct().GroupBy(found => found.Name, found => found.Sentence, StringComparer.Ordinal)
                .Select(group => new SummaryCoverageRow(group.Key, group.Count(), group.Count(inSummary.Contains), [.. group.Where(inSummary.Contains).Order()], [.. group.Order()]))
                .OrderByDescending(row => row.Document).ThenBy(row => row.Name, StringComparer.Ordinal),
        ];
        var all = rows.Sum(row => row.Document);
        return new SummaryCoverage(
            kind,
            summary,
            rows,
            rows.IsEmpty ? 0 : (double)rows.Count(row => row.Summary > 0) / rows.Length,
            all == 0 ? 0 : (double)rows.Where(row => row.Summary > 0).Sum(row => row.Document) / all);
    }
}

/// <summary>An actor or topic in a document and its summary.</summary>
/// <param name="Name">The actor's key or the topic's name.</param>
/// <param name="Document">Sentences of the document that have it, 1 or more.</param>
/// <param name="Summary">Sentences of the summary that have it.</param>
/// <param name="Sentences">The indexes of the latter, ascending.</param>
/// <param name="DocumentSentences">The indexes of those of the document, ascending.</param>
public sealed record SummaryCoverageRow(string Name, int Document, int Summary, ImmutableArray<int> Sentences, ImmutableArray<int> DocumentSentences);

/// <summary>What a summary may cover.</summary>
public enum SummaryCoverageKind
{
    /// <summary>Actors.</summary>
    Actors,

    /// <summary>Topics.</summary>
    Topics,
}
