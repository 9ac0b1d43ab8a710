using Transcripts.Attitudes.Clauses;

namespace Transcripts.Attitudes.Rules;

/// <summary>For each clause of a sentence whose statement it is, whether it is negated, and whether it is asserted at all.</summary>
internal sealed class ClauseContexts
{
    private static readonly System.Collections.Frozen.FrozenSet<string> Reversing = ClosedClasses.Set(
        "fail refuse decline deny stop cease avoid prevent prohibit forbid reject refrain abstain neglect forget hesitate hate dread resist quit halt oppose keep");

    private readonly List<int> sources = [];
    private readonly List<bool> negated = [];
    private readonly List<bool> asserted = [];

    /// <summary>Works out the contexts of the sentence that was read last.</summary>
    public void Read(SentenceReading reading)
    {
        sources.Clear();
        negated.Clear();
        asserted.Clear();
        var sentence = reading.Structure;
        var opening = According(reading);
        for (var index = 0; index < sentence.Clauses.Count; index++)
        {
            var clause = sentence.Clauses[index];
            var parent = clause.Parent;
            var source = parent < 0 ? opening
                : IsSaid(sentence, clause) ? Said(reading, parent)
                : clause.Link is ClauseLink.Main ? Judgement.Speaker
                : sources[parent];
            var dependent = parent >= 0 && clause.Link is ClauseLink.Infinitive or ClauseLink.Gerund;
            sources.Add(source);
            var lacks = dependent && LacksIt(sentence, sentence.Clauses[parent]);
            negated.Add(clause.IsNegated ^ (lacks || (dependent && Reverses(sentence.Clauses[parent])) || IsThoughtNot(sentence, clause)));
            asserted.Add(clause.Link != ClauseLink.Conditional && clause.Modal is not ("may" or "might") && !lacks && !(dependent && !asserted[parent]) && !(sentence.IsQuestion && !clause.IsQuoted));
        }

        GiveQuotations(reading);
    }

    /// <summary>Whose statement the clause is: an actor, the speaker or somebody.</summary>
    public int SourceOf(int clause) => clause < 0 ? Judgement.Speaker : sources[clause];

    public bool IsNegated(int clause) => clause >= 0 && negated[clause];

    public bool IsAsserted(int clause) => clause < 0 || asserted[clause];

    // "said that …"; "spoke about Romania being …". What one knows or understands is so for the speaker too.
    private static bool IsSaid(SentenceStructure sentence, Clause clause)
    {
        var parent = sentence.Clauses[clause.Parent];
        if (clause.Link == ClauseLink.Gerund && parent.Lemma is "accuse" or "charge" or "blame" or "criticize" or "criticise" or "denounce" or "condemn" or "suspect" or "praise" or "describe" or "mock" or "attack")
            return true;
        return ReportingVerbs.Takes(parent.Lemma) && parent.Lemma is not ("know" or "understand" or "recall")
            && (clause.Link == ClauseLink.Complement
                || (clause.Link == ClauseLink.Gerund && clause.Subject >= 0 && sentence.Phrases[clause.Subject].Preposition >= 0 && sentence.FormAt(sentence.Phrases[clause.Subject].Preposition) is "about" or "of"));
    }

    // "I do not think they are hostile": the negation is raised, what is thought is negated (Horn 1978).
    private static bool IsThoughtNot(SentenceStructure sentence, Clause clause) =>
        clause is { Link: ClauseLink.Complement, Parent: >= 0 } && sentence.Clauses[clause.Parent] is { IsNegated: true, Lemma: "think" or "believe" or "expect" or "suppose" or "imagine" };

    // "They have no right to complain": who lacks it does not do it by saying so.
    private static bool LacksIt(SentenceStructure sentence, Clause parent) =>
        parent is { Lemma: "have" or "see", Object: >= 0 }
        && sentence.FormAt(sentence.Phrases[parent.Object].Head) is "right" or "reason" or "intention" or "desire" or "wish" or "plan" or "plans" or "cause" or "need"
        && (parent.IsNegated || sentence.FormAt(sentence.Phrases[parent.Object].First) == "no");

    private static bool Reverses(Clause clause) => Reversing.Contains(clause.Lemma) && clause.Lemma is not ("keep" or "oppose");

    private int Said(SentenceReading reading, int speech)
    {
        var parties = Roles.Agent(reading, speech);
        if (parties.Count == 0)
            return reading.Structure.Clauses[speech].Subject < 0 ? sources[speech] : Judgement.Somebody;
        return parties[0].Holder;
    }

    // "According to Tito, …".
    private static int According(SentenceReading reading)
    {
        var sentence = reading.Structure;
        for (var at = 0; at + 2 < sentence.Count && at < 12; at++)
        {
            if (sentence.FormAt(at) == "according" && sentence.FormAt(at + 1) == "to" && sentence.Words[at + 2].Phrase is >= 0 and var phrase)
                return reading.PartiesOf(phrase) is [var first, ..] ? first.Holder : Judgement.Somebody;
        }

        return Judgement.Speaker;
    }

    // "“They are liars,” Tito said": the verb of saying follows what is said.
    private void GiveQuotations(SentenceReading reading)
    {
        var clauses = reading.Structure.Clauses;
        for (var index = 1; index < clauses.Count; index++)
        {
            if (clauses[index].IsQuoted || !ReportingVerbs.Takes(clauses[index].Lemma) || !clauses[index - 1].IsQuoted)
                continue;
            var source = Said(reading, index);
            for (var at = index - 1; at >= 0 && clauses[at].IsQuoted && sources[at] == Judgement.Speaker; at--)
                sources[at] = source;
        }
    }
}
