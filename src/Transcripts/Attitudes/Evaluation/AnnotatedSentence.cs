using System.Collections.Immutable;
using Transcripts.Agreement;

namespace Transcripts.Attitudes.Evaluation;

/// <summary>An annotated sentence beside what was found in it.</summary>
internal sealed record AnnotatedSentence(
    ImmutableArray<(int Gold, int Predicted)> Stances,
    PrecisionRecall Edges,
    PrecisionRecall Mentions,
    ImmutableArray<AttitudeError> Errors)
{
    public static ImmutableArray<AnnotatedSentence> Of(IEnumerable<GoldAttitude> predictions, ImmutableArray<GoldAttitude> gold)
    {
        var sentences = gold.GroupBy(row => row.Sentence).OrderBy(group => group.Key).Select(group => (Span: group.Key, Rows: group.ToList())).ToList();
        var spans = sentences.ConvertAll(sentence => sentence.Span);
        var found = sentences.Select(_ => new List<GoldAttitude>()).ToList();
        foreach (var prediction in predictions)
        {
            if (Nearest(spans, prediction.Sentence) is >= 0 and var index)
                found[index].Add(prediction);
        }

        return [.. sentences.Select((sentence, index) => Compared(sentence.Rows, found[index]))];
    }

    private static AnnotatedSentence Compared(List<GoldAttitude> gold, List<GoldAttitude> found)
    {
        var stances = gold.Where(row => !row.Reported)
            .Select(row => (row.Polarity, Stance(found, row)))
            .ToImmutableArray();
        var sought = gold.Where(row => row.Polarity != 0).Select(Edge).ToHashSet();
        var edges = found.Where(row => row.Polarity != 0).Select(Edge).ToHashSet();
        var actors = gold.Select(row => row.Target).ToHashSet(StringComparer.Ordinal);
        var mentioned = found.Select(row => row.Target).ToHashSet(StringComparer.Ordinal);
        return new AnnotatedSentence(
            stances,
            PrecisionRecall.OfFound(edges.Count(sought.Contains), edges.Count, sought.Count),
            PrecisionRecall.OfFound(mentioned.Count(actors.Contains), mentioned.Count, actors.Count),
            [.. Differences(gold, found)]);
    }

    // Two sentences found in one annotated: an attitude wins over none, the last over the first.
    private static int Stance(List<GoldAttitude> found, GoldAttitude gold) => found
        .Where(row => !row.Reported && row.Target == gold.Target && row.Holder == gold.Holder && row.Polarity != 0)
        .Select(row => row.Polarity)
        .LastOrDefault(0);

    private static IEnumerable<AttitudeError> Differences(List<GoldAttitude> gold, List<GoldAttitude> found)
    {
        var sought = gold.Where(row => row.Polarity != 0).DistinctBy(Edge).ToDictionary(Edge);
        var edges = found.Where(row => row.Polarity != 0).DistinctBy(Edge).ToDictionary(Edge);
        var missed = sought.Where(pair => !edges.ContainsKey(pair.Key)).Select(pair => pair.Value).ToList();
        var invented = edges.Where(pair => !sought.ContainsKey(pair.Key)).Select(pair => pair.Value).ToList();
        foreach (var row in missed)
        {
            var other = invented.Find(edge => edge.Target == row.Target && edge.Holder == row.Holder && edge.Reported == row.Reported)
                ?? invented.Find(edge => edge.Target == row.Target && edge.Polarity == row.Polarity);
            if (other is not null)
                invented.Remove(other);
            var kind = other is null ? AttitudeErrorKind.Missed : other.Polarity == row.Polarity ? AttitudeErrorKind.WrongHolder : AttitudeErrorKind.WrongSign;
            yield return new AttitudeError(kind, row, other);
        }

        foreach (var edge in invented)
            yield return new AttitudeError(AttitudeErrorKind.Invented, null, edge);
    }

    private static (string Holder, string Target, int Polarity, bool Reported) Edge(GoldAttitude row) => (row.Holder, row.Target, row.Polarity, row.Reported);

    private static int Nearest(List<TextSpan> spans, TextSpan sentence)
    {
        var low = 0;
        for (var high = spans.Count; low < high;)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].End <= sentence.Start ? (middle + 1, high) : (low, middle);
        }

        var best = -1;
        var most = 0;
        for (; low < spans.Count && spans[low].Start < sentence.End; low++)
        {
            var shared = Math.Min(spans[low].End, sentence.End) - Math.Max(spans[low].Start, sentence.Start);
            if (shared > most)
                (best, most) = (low, shared);
        }

        return best;
    }
}
