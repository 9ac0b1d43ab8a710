using System.Collections.Immutable;
using Transcripts.Agreement;
using Transcripts.Files;
using Transcripts.Resampling;

namespace Transcripts.Topics;

/// <summary>
/// How far labels agree with those that people gave. A topic is a yes or no of each sentence; only sentences that people
/// looked at count.
/// </summary>
/// <param name="Topics">A row for each topic, in the order of the dictionary.</param>
/// <param name="Sentences">Sentences that people looked at.</param>
/// <param name="Exact">How many of them have just the topics that people gave.</param>
/// <param name="Macro">The mean over topics of each figure that is defined there: rare topics weigh as much as frequent ones.</param>
/// <param name="Micro">The figures of all topics' decisions taken together: frequent topics weigh more.</param>
/// <param name="Options">What the intervals were found with.</param>
public sealed record TopicAgreement(
    ImmutableArray<TopicAgreementRow> Topics,
    int Sentences,
    int Exact,
    AgreementFigures Macro,
    AgreementFigures Micro,
    BootstrapOptions Options)
{
    /// <summary>The agreement of <paramref name="labels"/> with <paramref name="gold"/>.</summary>
    /// <param name="labels">The labels to be judged.</param>
    /// <param name="gold">What people gave.</param>
    /// <param name="options">Null for <see cref="BootstrapOptions.Default"/>.</param>
    /// <exception cref="DataFormatException">
    /// <paramref name="gold"/> has no sentence, an id that the dictionary has not, or a stretch that is no sentence of the labels.
    /// </exception>
    public static TopicAgreement Of(TopicLabels labels, GoldTopics gold, BootstrapOptions? options = null)
    {
        options ??= BootstrapOptions.Default;
        var judged = Pair(labels, gold);
        ImmutableArray<TopicAgreementRow> rows = [.. labels.Dictionary.Topics.Select(topic => Row(topic, judged, options))];
        var micro = rows.Aggregate(PrecisionRecall.Of([]), (sum, row) => sum.Add(row.Table));
        return new TopicAgreement(
            rows,
            judged.Length,
            judged.Count(pair => pair.Given.SetEquals(pair.Labelled.Topics.Select(topic => topic.Id))),
            new AgreementFigures(Mean(rows, row => row.Figures.Precision), Mean(rows, row => row.Figures.Recall), Mean(rows, row => row.Figures.F1), Mean(rows, row => row.Figures.Kappa)),
            AgreementFigures.Of(micro),
            options);
    }

    private static ImmutableArray<(LabelledSentence Labelled, HashSet<string> Given)> Pair(TopicLabels labels, GoldTopics gold)
    {
        if (gold.Sentences.IsEmpty)
        {
            throw new DataFormatException(gold.Path, null, "The table has no sentence.", "Label some sentences by hand.");
        }

        var byExtent = labels.Sentences.ToDictionary(sentence => sentence.Sentence.Extent);
        var pairs = ImmutableArray.CreateBuilder<(LabelledSentence, HashSet<string>)>(gold.Sentences.Length);
        foreach (var sentence in gold.Sentences)
        {
            if (!byExtent.TryGetValue(sentence.Extent, out var labelled))
            {
                throw new DataFormatException(
                    gold.Path,
                    sentence.Line,
                    $"No sentence of the transcript goes from {sentence.Extent.Start} to {sentence.Extent.End}.",
                    "Take the offsets from the sentences of this transcript; other options cut other sentences.");
            }

            if (sentence.Topics.FirstOrDefault(id => labels.Dictionary[id] is null) is { } unknown)
            {
                throw new DataFormatException(
                    gold.Path,
                    sentence.Line,
                    $"The dictionary “{labels.Dictionary.Name}” has no topic “{unknown}”.",
                    $"Its topics are {string.Join(", ", labels.Dictionary.Topics.Select(topic => topic.Id))}.");
            }

            pairs.Add((labelled, new HashSet<string>(sentence.Topics, StringComparer.Ordinal)));
        }

        pairs.Sort((first, second) => first.Item1.Sentence.Index.CompareTo(second.Item1.Sentence.Index));
        return pairs.MoveToImmutable();
    }

    private static TopicAgreementRow Row(Topic topic, ImmutableArray<(LabelledSentence Labelled, HashSet<string> Given)> judged, BootstrapOptions options)
    {
        ImmutableArray<(bool First, bool Second)> items = [.. judged.Select(pair => (pair.Labelled.Has(topic), pair.Given.Contains(topic.Id)))];
        var (intervals, undefined) = KappaBootstrap.Intervals(items, options);
        return new TopicAgreementRow(
            topic, Those(true, true), Those(true, false), Those(false, true), Those(false, false), intervals?.Percentile, intervals?.Bca, undefined);

        ImmutableArray<int> Those(bool labelled, bool given) =>
            [.. judged.Where((_, position) => items[position] == (labelled, given)).Select(pair => pair.Labelled.Sentence.Index)];
    }

    private static double? Mean(ImmutableArray<TopicAgreementRow> rows, Func<TopicAgreementRow, double?> figure) =>
        rows.Select(figure).Where(value => value is not null).DefaultIfEmpty().Average();
}

/// <summary>How far the labels of one topic agree with those that people gave.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="TruePositives">Indexes of the sentences that have the topic by both.</param>
/// <param name="FalsePositives">Indexes of those that only the dictionary gives it.</param>
/// <param name="FalseNegatives">Indexes of those that only people give it.</param>
/// <param name="TrueNegatives">Indexes of those that have it by neither.</param>
/// <param name="KappaPercentile">Bootstrap percentile interval of kappa; null where there is no kappa, or none in more of the resamples than lie outside the interval.</param>
/// <param name="KappaBca">Bias-corrected and accelerated interval of kappa, or null.</param>
/// <param name="UndefinedResamples">Resamples without kappa, in which nobody gives the topic; the intervals leave them out.</param>
public sealed record TopicAgreementRow(
    Topic Topic,
    ImmutableArray<int> TruePositives,
    ImmutableArray<int> FalsePositives,
    ImmutableArray<int> FalseNegatives,
    ImmutableArray<int> TrueNegatives,
    Interval? KappaPercentile,
    Interval? KappaBca,
    int UndefinedResamples)
{
    /// <summary>Precision, recall, F1 and kappa.</summary>
    public AgreementFigures Figures => AgreementFigures.Of(Table);

    /// <summary>The four counts.</summary>
    internal PrecisionRecall Table => new(TruePositives.Length, FalsePositives.Length, FalseNegatives.Length, TrueNegatives.Length);
}

/// <summary>Figures of agreement between labels and those that people gave; each null where it is not defined.</summary>
/// <param name="Precision">Share of the labels that people share, 0 to 1; null where there are no labels.</param>
/// <param name="Recall">Share of what people gave that has the label, 0 to 1; null where people gave none.</param>
/// <param name="F1">Harmonic mean of both, 0 to 1 (van Rijsbergen 1979); null where there are no labels and people gave none.</param>
/// <param name="Kappa">Agreement beyond chance, -1 to 1 (Cohen 1960); null where both always say the same one thing.</param>
public readonly record struct AgreementFigures(double? Precision, double? Recall, double? F1, double? Kappa)
{
    internal static AgreementFigures Of(PrecisionRecall table) => new(table.Precision, table.Recall, table.F1, table.Kappa);
}
