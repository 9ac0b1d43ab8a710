using System.Collections.Immutable;

namespace Transcripts.Summaries.Evaluation;

/// <summary>
/// Methods beside each other on one document and one reference, with what chance reaches and about the most that an extract
/// could. One document says little of which method is better: <see cref="RougeComparison"/> compares over several.
/// </summary>
/// <remarks>
/// Intervals are those of <see cref="RougeIntervals"/>: the lines of the reference are drawn anew, the document stays. They tell how
/// much a score hangs on single lines, lie mostly below the score, and take few values where the lines are few: three lines can be
/// drawn in ten ways. The range of <paramref name="Random"/> is something else: the spread over random extracts.
/// </remarks>
/// <param name="Document">The document.</param>
/// <param name="Reference">The text the summaries are judged by, a sentence or an item on each line.</param>
/// <param name="Budget">The budget of each summary.</param>
/// <param name="Methods">The methods in the order given.</param>
/// <param name="Random">What random extracts of the budget score.</param>
/// <param name="Oracle">The greedy oracle (<see cref="OracleExtract"/>), which reads the reference. It aims at ROUGE-1 and ROUGE-2 together, so that by one measure alone a method may be ahead.</param>
/// <param name="Options">How it was compared.</param>
public sealed record MethodComparison(
    SummaryDocument Document,
    string Reference,
    SummaryBudget Budget,
    ImmutableArray<MethodScore> Methods,
    RandomSpread Random,
    MethodScore Oracle,
    MethodComparisonOptions Options)
{
    /// <summary>Compares <paramref name="rankings"/> of <paramref name="document"/> with each other.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reference">The text they are judged by, a sentence or an item on each line.</param>
    /// <param name="budget">The budget of each summary.</param>
    /// <param name="rankings">The rankings of the document; null for those of <see cref="SummaryMethods"/>.</param>
    /// <param name="options">Null for <see cref="MethodComparisonOptions.Default"/>. Time grows with methods times resamples and with random draws.</param>
    /// <exception cref="ArgumentException">A ranking is of another transcript, or <paramref name="budget"/> was not made by one of its methods.</exception>
    public static MethodComparison Of(
        SummaryDocument document, string reference, SummaryBudget budget, IEnumerable<SentenceRanking>? rankings = null, MethodComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(reference);
        options ??= MethodComparisonOptions.Default;
        ImmutableArray<SentenceRanking> all = rankings is null ? SummaryMethods.Rank(document) : [.. rankings];
        if (all.FirstOrDefault(ranking => ranking.Document.Transcript.Source != document.Transcript.Source) is { } other)
            throw new ArgumentException($"The ranking by {other.Method} is of another transcript: give rankings of the document.", nameof(rankings));
        return new MethodComparison(
            document,
            reference,
            budget,
            [.. all.Select(ranking => ScoreOf(Summary.Of(ranking, budget)))],
            RandomSpread.Of(RandomSpread.Rankings(document, options), RougeTokens.OfLines(reference, options.Stemming), budget, options),
            ScoreOf(OracleExtract.Extract(document, reference, budget, options.Stemming)),
            options);

        MethodScore ScoreOf(Summary summary) => new(summary, RougeIntervals.Of(summary.Text, reference, options.Stemming, options.Bootstrap));
    }
}

/// <summary>What the summary by a method scores.</summary>
/// <param name="Summary">The summary.</param>
/// <param name="Rouge">Its scores with their intervals over the lines of the reference.</param>
public sealed record MethodScore(Summary Summary, RougeIntervals Rouge)
{
    /// <summary>The name of the method.</summary>
    public string Method => Summary.Ranking.Method;
}
