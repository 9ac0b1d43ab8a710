using Transcripts.Topics;

namespace Transcripts.Charts;

/// <summary>
/// One colour for one topic in every chart of a meeting: the seven topics with the most sentences have a colour each, in
/// the order of the dictionary; the others are grey.
/// </summary>
public static class TopicPalette
{
    private const int Colours = 7;

    /// <summary>The palette for the topics of <paramref name="labels"/>.</summary>
    public static Palette For(TopicLabels labels) =>
        For(labels.Dictionary.Topics.Select(topic => (topic, labels.Sentences.Count(sentence => sentence.Has(topic)))));

    /// <summary>The palette for topics in the order of the dictionary with their numbers of sentences.</summary>
    internal static Palette For(IEnumerable<(Topic Topic, int Sentences)> topics)
    {
        var all = topics.ToList();
        var coloured = all.OrderByDescending(row => row.Sentences).Take(Colours).Select(row => row.Topic).ToHashSet();
        return Palette.For(all.Select(row => row.Topic).Where(coloured.Contains).Select(topic => topic.Name));
    }
}
