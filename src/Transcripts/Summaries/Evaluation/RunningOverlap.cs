namespace Transcripts.Summaries.Evaluation;

/// <summary>The F of an extract that grows by sentences against a reference, reckoned from what a new sentence adds.</summary>
internal sealed class RunningOverlap<T>
    where T : notnull
{
    private readonly int[] wanted;
    private readonly int reference;
    private readonly (int Item, int Count)[][] ofSentences;
    private readonly int[] lengths;
    private readonly int[] taken;
    private int common;
    private int length;

    public RunningOverlap(IReadOnlyCollection<T> reference, IReadOnlyList<IEnumerable<T>> sentences)
    {
        this.reference = reference.Count;
        var counts = reference.CountBy(item => item).ToList();
        wanted = [.. counts.Select(pair => pair.Value)];
        taken = new int[wanted.Length];
        var numbers = counts.Select((pair, number) => (pair.Key, number)).ToDictionary(pair => pair.Key, pair => pair.number);
        ofSentences = [.. sentences.Select(items => items.Where(numbers.ContainsKey).CountBy(item => numbers[item]).Select(pair => (pair.Key, pair.Value)).ToArray())];
        lengths = [.. sentences.Select(items => items.Count())];
    }

    /// <summary>F with the sentence added, 0 to 1.</summary>
    public double With(int sentence) => RougeScore.Of(common + Gain(sentence), length + lengths[sentence], reference).F;

    public void Add(int sentence)
    {
        common += Gain(sentence);
        length += lengths[sentence];
        foreach (var (item, count) in ofSentences[sentence])
            taken[item] += count;
    }

    private int Gain(int sentence)
    {
        var gain = 0;
        foreach (var (item, count) in ofSentences[sentence])
            gain += Math.Min(taken[item] + count, wanted[item]) - Math.Min(taken[item], wanted[item]);
        return gain;
    }
}
