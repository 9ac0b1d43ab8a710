using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Rules;

/// <summary>Writes down what a rule found, negation and assertion weighed.</summary>
internal static class Emission
{
    /// <summary>An attitude of each holder toward each target.</summary>
    public static void Emit(SentenceReading reading, List<Party> holders, List<Party> targets, Cue cue, LexiconEntry entry, int clause, string rule, bool negated)
    {
        if (!reading.Contexts.IsAsserted(clause) || Signed(reading, entry, negated) is not { } polarity)
            return;
        if (targets.Count == 0 && polarity < 0 && (rule == NounRules.WithoutTarget || (clause >= 0 && reading.Structure.Clauses[clause].Object < 0 && entry.PartOfSpeech == PartOfSpeech.Verb)))
        {
            foreach (var holder in holders.Where(holder => !holder.IsSpeaker))
                reading.Untargeted.Add((holder.Actor, cue, entry, clause));
        }

        foreach (var target in targets)
        {
            if (target.Actor < 0)
                continue;
            if (holders.Count == 0)
                Add(reading, Judgement.Somebody, target, polarity, entry, cue, clause, rule);
            foreach (var holder in holders)
            {
                if (holder.Actor != target.Actor)
                    Add(reading, holder.Holder, target, polarity, entry, cue, clause, rule);
                else if (IsReflexive(reading.Structure, clause) && !target.IsSpeaker)
                    Add(reading, Judgement.Speaker, target, polarity, entry, cue, clause, "what someone does to himself");
            }
        }
    }

    /// <summary>An attitude of whoever says the clause; of the speaker, where it lies in the choice of the word.</summary>
    public static void EmitSpoken(SentenceReading reading, List<Party> targets, Cue cue, LexiconEntry entry, int clause, string rule, bool negated, bool wordChoice)
    {
        if ((!wordChoice && !reading.Contexts.IsAsserted(clause)) || Signed(reading, entry, negated) is not { } polarity)
            return;
        var holder = wordChoice || !reading.Options.Attribution ? Judgement.Speaker : reading.Contexts.SourceOf(clause);
        foreach (var target in targets)
        {
            // "We firmly support": the speaker's side is not praised by the way.
            if (target.Actor >= 0 && target.Actor != holder && !target.IsSpeaker)
                Add(reading, holder, target, polarity, entry, cue, clause, rule);
        }
    }

    /// <summary>Negation turns praise into blame; blame that is denied is nobody's attitude.</summary>
    private static int? Signed(SentenceReading reading, LexiconEntry entry, bool negated) =>
        entry.Domain == "news" && !reading.IsNews ? null
        : !negated || !reading.Options.Negation || entry.Words[0] is "not" or "no" or "never" ? entry.Polarity
        : entry.Polarity > 0 ? -1
        : null;

    private static bool IsReflexive(SentenceStructure sentence, int clause) =>
        clause >= 0 && sentence.Clauses[clause].Object is >= 0 and var phrase && sentence.FormAt(sentence.Phrases[phrase].Head) is "himself" or "herself" or "itself" or "themselves";

    private static void Add(SentenceReading reading, int holder, Party target, int polarity, LexiconEntry entry, Cue cue, int clause, string rule)
    {
        var strength = entry.Strength + Intensity(reading.Structure, cue);
        reading.Judgements.Add(new Judgement(holder, target.Actor, polarity, Math.Clamp(strength, 1, 3), rule, cue.First, cue.End, clause, target.IsOwned));
    }

    private static int Intensity(SentenceStructure sentence, Cue cue) => sentence.FormAt(cue.First - 1) switch
    {
        "very" or "extremely" or "greatly" or "deeply" or "highly" or "utterly" or "totally" or "completely" or "absolutely" or "particularly" or "especially" or "most" or "strongly" or "so" or "fully" or "thoroughly" or "incredibly" or "truly" => 1,
        "somewhat" or "slightly" or "rather" or "fairly" or "quite" or "partly" or "little" or "mildly" or "relatively" => -1,
        _ => 0,
    };
}
