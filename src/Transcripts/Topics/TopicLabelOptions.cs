namespace Transcripts.Topics;

/// <summary>How sentences are given topics.</summary>
public sealed record TopicLabelOptions
{
    /// <summary>The defaults: only words of the sentence itself count.</summary>
    public static TopicLabelOptions Default { get; } = new();

    /// <summary>
    /// Whether a sentence without a topic of its own that begins by pointing back ("This is …", "They did …"; a pronoun of
    /// the third person or a demonstrative) takes the topics of the sentence before it in the same turn, those that one
    /// took itself included. Default false.
    /// </summary>
    public bool InheritTopics { get; init; }
}
