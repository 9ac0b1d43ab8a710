namespace Transcripts.Attitudes.Rules;

/// <summary>Attitudes that an adverb of manner carries toward the subject of its verb ("resolutely rejected it").</summary>
internal static class AdverbRules
{
    public static void Apply(SentenceReading reading, Cue cue)
    {
        var sentence = reading.Structure;
        var clause = sentence.Words[cue.Head].Clause;

        // Before the verb group, within it or close behind it.
        if (clause >= 0 && clause + 1 < sentence.Clauses.Count && cue.End == sentence.Clauses[clause + 1].First)
            clause++;
        if (clause < 0 || cue.End < sentence.Clauses[clause].First || cue.First > sentence.Clauses[clause].End + 6)
            return;
        if (sentence.Clauses[clause].IsPassive)
            return;
        foreach (var entry in cue.Entries)
            Emission.EmitSpoken(reading, Roles.Agent(reading, clause), cue, entry, clause, "adverb of how the subject acts", reading.Contexts.IsNegated(clause), wordChoice: false);
    }
}
