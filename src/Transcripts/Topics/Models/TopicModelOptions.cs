namespace Transcripts.Topics.Models;

/// <summary>How topics are found. The same options on the same documents give the same topics.</summary>
public sealed record TopicModelOptions
{
    /// <summary>The pseudo-counts of a document under <see cref="TopicTrainer.LightLda"/> add up to this at least.</summary>
    internal const double LeastLightLdaPrior = 10;

    /// <summary>Six topics by collapsed Gibbs sampling, 500 iterations, priors 0.1 and 0.05, ten top words, seed 1.</summary>
    public static TopicModelOptions Default { get; } = new();

    /// <summary>How many topics: 1 to 1,000, by default 6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 1,000.</exception>
    public int Topics { get; init => field = InRange(value, 1_000, nameof(Topics)); } = 6;

    /// <summary>How they are found. By default collapsed Gibbs sampling.</summary>
    public TopicTrainer Trainer { get; init; }

    /// <summary>How often the topic of every word is drawn: 1 to 100,000, by default 500. Time grows in proportion.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 100,000.</exception>
    public int Iterations { get; init => field = InRange(value, 100_000, nameof(Iterations)); } = 500;

    /// <summary>
    /// Pseudo-count of each topic in each document (α): above 0 up to 1,000; the smaller, the fewer topics a document has.
    /// Null, the default, for 0.1, or under <see cref="TopicTrainer.LightLda"/> for the least it takes, 10 divided by the
    /// number of topics.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0 up to 1,000.</exception>
    public double? Alpha { get; init => field = value is { } alpha ? Prior(alpha, nameof(Alpha)) : null; }

    /// <summary>Pseudo-count of each word in each topic (β): above 0 up to 1,000, by default 0.05; the smaller, the fewer words a topic has, and the more iterations it takes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0 up to 1,000.</exception>
    public double Beta { get; init => field = Prior(value, nameof(Beta)); } = 0.05;

    /// <summary>How many words stand for a topic, and are measured: 2 to 1,000, by default 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 2 or more than 1,000.</exception>
    public int TopWords
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2, nameof(TopWords));
            field = InRange(value, 1_000, nameof(TopWords));
        }
    } = 10;

    /// <summary>What the pseudo-random numbers begin from; any value, by default 1.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>The α that these options stand for.</summary>
    /// <exception cref="ArgumentException">The trainer does not take it.</exception>
    internal double EffectiveAlpha
    {
        get
        {
            if (Trainer == TopicTrainer.CollapsedGibbs)
                return Alpha ?? 0.1;
            var least = LeastLightLdaPrior / Topics;
            return (Alpha ?? least) >= least
                ? Alpha ?? least
                : throw new ArgumentException(FormattableString.Invariant(
                    $"LightLDA of Microsoft.ML takes no Alpha below 10 divided by the number of topics, here {least}: leave Alpha out, or use TopicTrainer.CollapsedGibbs."));
        }
    }

    private static int InRange(int value, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }

    private static double Prior(double value, string name) => value is > 0 and <= 1_000
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "A pseudo-count lies above 0 up to 1,000, such as 0.1.");
}
