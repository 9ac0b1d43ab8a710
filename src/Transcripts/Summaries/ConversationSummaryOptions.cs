namespace Transcripts.Summaries;

/// <summary>
/// How a conversation is summarised. The defaults were chosen on 24 hearings of parliamentary committees (QMSum, Zhong et al.
/// 2021) by ROUGE with 120 words, both halves of them in view, so that scores on these hearings flatter them. No constant was
/// chosen by the score on the transcript of this project.
/// An exponent of 0 leaves what it is of out of account.
/// </summary>
public sealed record ConversationSummaryOptions
{
    /// <summary>The defaults.</summary>
    public static ConversationSummaryOptions Default { get; } = new();

    /// <summary>A term, phrase or actor that comes n times weighs n to this power: 0 to 2, by default 0.75.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 2.</exception>
    public double FrequencyExponent { get; init => field = Within(value, 0, 2); } = 0.75;

    /// <summary>What a phrase of two words weighs beside a term: 0 to 100, by default 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 100.</exception>
    public double PhraseWeight { get; init => field = Within(value, 0, 100); } = 2;

    /// <summary>What an actor weighs beside a term, pronouns that mean it included: 0 to 100, by default 0.5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 100.</exception>
    public double ActorWeight { get; init => field = Within(value, 0, 100); } = 0.5;

    /// <summary>What is left of the weight of a term, phrase or actor each time it has been covered, and of what an announcement gains: 0 to 1, by default 0.6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public double CoveredAgain { get; init => field = Within(value, 0, 1); } = 0.6;

    /// <summary>What is covered is divided by the words of the sentence to this power: 0 to 1, by default 0.7.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public double LengthExponent { get; init => field = Within(value, 0, 1); } = 0.7;

    /// <summary>The power of the centrality: 0 to 2, by default 0.25.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 2.</exception>
    public double CentralityExponent { get; init => field = Within(value, 0, 2); } = 0.25;

    /// <summary>The power of the words of the turn, counted up to 200: 0 to 1, by default 0.1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public double TurnExponent { get; init => field = Within(value, 0, 1); } = 0.1;

    /// <summary>The power of the speaker's share of all words: 0 to 1, by default 0, since it made no difference on hearings.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public double SpeakerExponent { get; init => field = Within(value, 0, 1); }

    /// <summary>How much a sentence at the very beginning gains that says what the meeting is about: 0 to 100, by default 4, five times the score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 100.</exception>
    public double OpeningWeight { get; init => field = Within(value, 0, 100); } = 4;

    /// <summary>The words behind which that gain has fallen to 1/e: 1 to 1,000,000, by default 300.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 1,000,000.</exception>
    public double OpeningWords { get; init => field = Within(value, 1, 1_000_000); } = 300;

    /// <summary>How steeply the score falls with the share of words that conduct the conversation, e to minus this times the share: 0 to 50, by default 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 50.</exception>
    public double TalkWeight { get; init => field = Within(value, 0, 50); } = 3;

    /// <summary>What is left of the score of a question: 0 to 1, by default 0.5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public double QuestionFactor { get; init => field = Within(value, 0, 1); } = 0.5;

    /// <summary>Sentences of fewer words keep a hundredth of their score, and a summary takes them only where no other fits: 0 or more, by default 8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0.</exception>
    public int LeastWords
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 8;

    /// <summary>How much the score falls with the likeness to a sentence taken before, 1 less this times the cosine: 0 to 1, by default 0.3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public double RedundancyWeight { get; init => field = Within(value, 0, 1); } = 0.3;

    /// <summary>How many sentences are taken one by one; the others follow by the score they then have. Bounds the time on long texts: 1 or more, by default 300.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MostPicks
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 300;

    /// <summary>How centrality is found; null for <see cref="GraphRankOptions.Default"/>.</summary>
    public GraphRankOptions? Graph { get; init; }

    private static double Within(double value, double least, double most) => value >= least && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The value is from {least} to {most}."));
}
