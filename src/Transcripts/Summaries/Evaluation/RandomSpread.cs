using System.Collections.Immutable;
using Transcripts.Resampling;

namespace Transcripts.Summaries.Evaluation;

/// <summary>What random extracts of one budget score against one reference: the spread of chance, not an interval of a mean.</summary>
/// <param name="Draws">The scores of each extract, in the order of their seeds; at least two.</param>
/// <param name="Words">Their mean length in words.</param>
/// <param name="Coverage">The share of them that <see cref="Range"/> holds, above 0 and below 1.</param>
public sealed record RandomSpread(ImmutableArray<Rouge> Draws, double Words, double Coverage)
{
    /// <summary>The mean of a value over all extracts.</summary>
    public double Mean(Func<Rouge, double> value) => Draws.Average(value);

    /// <summary>The range that holds the middle <see cref="Coverage"/> of them: quantiles, linear between order statistics (Hyndman and Fan 1996, type 7).</summary>
    public Interval Range(Func<Rouge, double> value) => BcaInterval.Percentile([.. Draws.Select(value).Order()], Coverage);

    /// <summary>How many of them score <paramref name="f"/> or more.</summary>
    /// <param name="measure">By which measure, its F.</param>
    /// <param name="f">The F to be reached, 0 to 1.</param>
    public int AtLeast(RougeMeasure measure, double f) => Draws.Count(draw => draw[measure].F >= f);

    internal static RandomSpread Of(IReadOnlyList<SentenceRanking> rankings, ImmutableArray<ImmutableArray<string>> reference, SummaryBudget budget, MethodComparisonOptions options)
    {
        var (draws, words) = (ImmutableArray.CreateBuilder<Rouge>(rankings.Count), 0L);
        foreach (var ranking in rankings)
        {
            var summary = Summary.Of(ranking, budget);
            draws.Add(Rouge.Of(RougeTokens.OfLines(summary.Text, options.Stemming), reference));
            words += summary.Words;
        }

        return new RandomSpread(draws.MoveToImmutable(), (double)words / rankings.Count, options.Bootstrap.Confidence);
    }

    /// <summary>The random rankings of <paramref name="document"/>.</summary>
    internal static IReadOnlyList<SentenceRanking> Rankings(SummaryDocument document, MethodComparisonOptions options) =>
        [.. Enumerable.Range(0, options.RandomDraws).Select(draw => RandomExtract.Rank(document, unchecked(options.RandomSeed + draw)))];
}
