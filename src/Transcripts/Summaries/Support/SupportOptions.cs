namespace Transcripts.Summaries.Support;

/// <summary>
/// How sentences that support a text are looked for, and what counts as support. The defaults were chosen on twelve hearings of
/// parliamentary committees (QMSum, Zhong et al. 2021, "QMSum: a new benchmark for query-based multi-domain meeting summarization", NAACL;
/// every other one by name): of sentences written about other hearings at most one in twenty is <see cref="SupportVerdict.Supported"/>, and of
/// those written about the hearing itself at most one in twenty has <see cref="SupportVerdict.None"/>. The other twelve only tested them.
/// </summary>
public sealed record SupportOptions
{
    /// <summary>The defaults.</summary>
    public static SupportOptions Default { get; } = new();

    /// <summary>The most source sentences named for a sentence of the text: 1 to 20, by default 3. The thresholds were measured with 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 20.</exception>
    public int Most
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 20);
            field = value;
        }
    } = 3;

    /// <summary>How many sentences before and behind one of the source speak for it too: 0 to 20, by default 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 20.</exception>
    public int Window
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 20);
            field = value;
        }
    } = 2;

    /// <summary>What a word in one of these weighs beside a word of the sentence itself: 0 to 1, by default 0.5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public double Context { get; init => field = Share(value); } = 0.5;

    /// <summary>What a word of the speaker's name, office or country weighs beside a word that is said: 0 to 1, by default 0.5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public double Speaker { get; init => field = Share(value); } = 0.5;

    /// <summary>How far a long sentence is held back, as in BM25 (Robertson and Zaragoza 2009): 0 not at all to 1 in proportion, by default 0.3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public double Length { get; init => field = Share(value); } = 0.3;

    /// <summary>The least <see cref="SupportedSentence.Strength"/> of a supported sentence: 0 to 1, by default 0.55.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public double LeastSupported { get; init => field = Share(value); } = 0.55;

    /// <summary>The least <see cref="SupportedSentence.Strength"/> of a partly supported sentence: 0 to 1, by default 0.25.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public double LeastPartly { get; init => field = Share(value); } = 0.25;

    /// <summary>The least share of a sentence's words that a sentence it cites has: 0 to 1, by default 0.25.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public double LeastCited { get; init => field = Share(value); } = 0.25;

    private static double Share(double value) =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "This lies from 0 to 1.");
}
