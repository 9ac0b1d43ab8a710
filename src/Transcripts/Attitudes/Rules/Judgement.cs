namespace Transcripts.Attitudes.Rules;

/// <summary>What one rule found in a sentence. Holder and target are numbers of actors, or as below.</summary>
internal readonly record struct Judgement(int Holder, int Target, int Polarity, int Strength, string Rule, int First, int End, int Clause, bool IsOwned)
{
    /// <summary>Whoever says the sentence.</summary>
    public const int Speaker = -1;

    /// <summary>Somebody who is no known actor.</summary>
    public const int Somebody = -2;
}
