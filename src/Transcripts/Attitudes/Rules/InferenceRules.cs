namespace Transcripts.Attitudes.Rules;

/// <summary>What the speaker's own stance follows from: from what the speaker supports others in, and from what is done to the speaker's side.</summary>
internal static class InferenceRules
{
    private const int Reach = 4;

    public static void Apply(SentenceReading reading)
    {
        var found = reading.Judgements.Count;
        for (var index = 0; index < found && index < 64; index++)
        {
            var judgement = reading.Judgements[index];
            if (judgement.Holder < 0)
                continue;
            if (judgement.Polarity < 0 && !judgement.Rule.StartsWith("adjective", StringComparison.Ordinal) && reading.IsOwnSide(judgement.Target) && !reading.IsOwnSide(judgement.Holder) && reading.Contexts.SourceOf(judgement.Clause) == Judgement.Speaker)
                reading.Judgements.Add(judgement with { Holder = Judgement.Speaker, Target = judgement.Holder, Rule = "toward whoever acts against the speaker's side" });
            Supported(reading, judgement);
            Attempted(reading, judgement);
            Answered(reading, judgement);
        }
    }

    // "He is attempting to encircle Romania": who tries to do harm is blamed.
    private static void Attempted(SentenceReading reading, Judgement judgement)
    {
        var clauses = reading.Structure.Clauses;
        if (judgement.Polarity >= 0 || judgement.Clause < 0 || reading.Contexts.SourceOf(judgement.Clause) != Judgement.Speaker)
            return;
        for (int at = judgement.Clause, steps = 0; at >= 0 && steps < Reach; at = clauses[at].Parent, steps++)
        {
            if (clauses[at].Lemma is "attempt" or "try" or "seek" or "plot" or "scheme" or "conspire" or "want" && !clauses[at].IsNegated && Roles.Subject(reading, at).Exists(party => party.Actor == judgement.Holder))
            {
                reading.Judgements.Add(judgement with { Holder = Judgement.Speaker, Target = judgement.Holder, Strength = 1, Rule = "toward whoever attempts to do harm" });
                return;
            }
        }
    }

    // "Podgorny applied pressure, and Romania rejected it": the act that names no target was against who resists.
    private static void Answered(SentenceReading reading, Judgement judgement)
    {
        if (judgement.Polarity >= 0)
            return;
        foreach (var (holder, cue, entry, clause) in reading.Untargeted)
        {
            if (holder == judgement.Target)
            {
                reading.Judgements.Add(new Judgement(holder, judgement.Holder, -1, entry.Strength, "toward who resists", cue.First, cue.End, clause, IsOwned: false));
                return;
            }
        }
    }

    // "We support Romania in opposing Khrushchev": against Khrushchev too.
    private static void Supported(SentenceReading reading, Judgement judgement)
    {
        if (judgement.Clause < 0)
            return;
        var clauses = reading.Structure.Clauses;
        var isNoun = judgement.Rule.StartsWith("noun", StringComparison.Ordinal);
        var ancestor = isNoun ? judgement.Clause : clauses[judgement.Clause].Parent;
        var steps = 0;
        for (var at = judgement.Clause; ancestor >= 0 && steps < Reach; at = ancestor, ancestor = clauses[at].Parent, steps++)
        {
            foreach (var own in reading.Judgements)
            {
                if (own.Holder == Judgement.Speaker && own.Target == judgement.Holder && own.Clause == ancestor && own.First != judgement.First && own.Polarity > 0 && judgement.Target != own.Target && !(reading.IsOwnSide(judgement.Target) && judgement.Polarity < 0))
                {
                    reading.Judgements.Add(judgement with { Holder = Judgement.Speaker, Polarity = own.Polarity * judgement.Polarity, Rule = "toward whom the speaker supports others against" });
                    return;
                }
            }
        }
    }
}
