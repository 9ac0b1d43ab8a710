using System.Collections.Immutable;
using Transcripts.Resampling;

namespace Transcripts.Summaries.Evaluation;

/// <summary>
/// How scores change with the length a summary may have: recall mostly rises with it and precision falls, so that F says as much of
/// the length as of the method. Compare methods at the same length.
/// </summary>
/// <param name="Document">The document.</param>
/// <param name="ReferenceWords">Words of the reference, as ROUGE counts them.</param>
/// <param name="Points">A point for each method and length: the methods in the order given, then random extracts and the oracle, shorter budgets first.</param>
/// <param name="Options">How it was found; there are no bootstrap intervals.</param>
public sealed record LengthCurve(SummaryDocument Document, int ReferenceWords, ImmutableArray<LengthCurvePoint> Points, MethodComparisonOptions Options)
{
    /// <summary>The lengths taken where none are given, in words.</summary>
    public static ImmutableArray<int> DefaultLengths { get; } = [30, 50, 75, 100, 125, 150, 190, 225, 260, 300, 350, 400];

    /// <summary>The curves of <paramref name="rankings"/>, of random extracts and of the greedy oracle, which is found anew for each length.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reference">The text they are judged by, a sentence or an item on each line.</param>
    /// <param name="rankings">The rankings of the document; null for the project's own and the lead.</param>
    /// <param name="lengths">Budgets in words, each 1 or more, in any order; null for <see cref="DefaultLengths"/>.</param>
    /// <param name="options">Null for <see cref="MethodComparisonOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">A ranking is of another transcript.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A length is less than 1.</exception>
    public static LengthCurve Of(
        SummaryDocument document, string reference, IEnumerable<SentenceRanking>? rankings = null, IEnumerable<int>? lengths = null, MethodComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(reference);
        options ??= MethodComparisonOptions.Default;
        ImmutableArray<SentenceRanking> all = rankings is null ? [ConversationSummary.Rank(document), Lead.Rank(document)] : [.. rankings];
        if (all.FirstOrDefault(ranking => ranking.Document.Transcript.Source != document.Transcript.Source) is { } other)
            throw new ArgumentException($"The ranking by {other.Method} is of another transcript: give rankings of the document.", nameof(rankings));
        ImmutableArray<SummaryBudget> budgets = [.. (lengths ?? DefaultLengths).Distinct().Order().Select(SummaryBudget.OfWords)];
        var lines = RougeTokens.OfLines(reference, options.Stemming);
        var draws = RandomSpread.Rankings(document, options);
        return new LengthCurve(
            document,
            lines.Sum(line => line.Length),
            [
                .. all.SelectMany(ranking => budgets.Select(budget => PointOf(Summary.Of(ranking, budget), budget))),
                .. budgets.Select(budget => LengthCurvePoint.OfRandom(budget.Words, RandomSpread.Of(draws, lines, budget, options))),
                .. budgets.Select(budget => PointOf(OracleExtract.Extract(document, reference, budget, options.Stemming), budget)),
            ],
            options);

        LengthCurvePoint PointOf(Summary summary, SummaryBudget budget) =>
            LengthCurvePoint.OfSummary(budget.Words, summary, Rouge.Of(RougeTokens.OfLines(summary.Text, options.Stemming), lines));
    }
}

/// <summary>What a method scores at a length.</summary>
/// <param name="Method">The method.</param>
/// <param name="Budget">The most words, 1 or more.</param>
/// <param name="Words">Words used; of random extracts their mean.</param>
/// <param name="Summary">The summary; null for random extracts.</param>
/// <param name="Scores">The scores in the order of <see cref="RougeMeasure"/>.</param>
public sealed record LengthCurvePoint(string Method, int Budget, double Words, Summary? Summary, ImmutableArray<LengthCurveScore> Scores)
{
    /// <summary>The score by a measure.</summary>
    public LengthCurveScore this[RougeMeasure measure] => Scores[(int)measure];

    internal static LengthCurvePoint OfSummary(int budget, Summary summary, Rouge rouge) => new(
        summary.Ranking.Method,
        budget,
        summary.Words,
        summary,
        [.. Enum.GetValues<RougeMeasure>().Select(measure => new LengthCurveScore(rouge[measure].Precision, rouge[measure].Recall, rouge[measure].F, null))]);

    internal static LengthCurvePoint OfRandom(int budget, RandomSpread spread) => new(
        RandomExtract.Name,
        budget,
        spread.Words,
        null,
        [
            .. Enum.GetValues<RougeMeasure>().Select(measure => new LengthCurveScore(
                spread.Mean(draw => draw[measure].Precision), spread.Mean(draw => draw[measure].Recall), spread.Mean(draw => draw[measure].F), spread.Range(draw => draw[measure].F))),
        ]);
}

/// <summary>A score, or the mean of several. All from 0 to 1.</summary>
/// <param name="Precision">Precision.</param>
/// <param name="Recall">Recall.</param>
/// <param name="F">F; of several the mean F, not the F of the means.</param>
/// <param name="Range">Of random extracts, the range of F that holds most of them; else null.</param>
public readonly record struct LengthCurveScore(double Precision, double Recall, double F, Interval? Range);
