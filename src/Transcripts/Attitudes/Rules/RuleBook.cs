using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Rules;

/// <summary>Applies the rules to each cue of a sentence, in the order of its words.</summary>
internal static class RuleBook
{
    public static void Apply(SentenceReading reading)
    {
        reading.Judgements.Clear();
        reading.Untargeted.Clear();
        reading.Contexts.Read(reading);
        var sentence = reading.Structure;
        for (var index = 0; index < sentence.Count;)
        {
            if (CueFinder.At(reading, index) is not { } cue)
            {
                PrefixRules.Apply(reading, index);
                index++;
                continue;
            }

            if (!reading.Options.Roles)
                ApplyToAll(reading, cue);
            else
                Apply(reading, cue);
            index = cue.Gap >= 0 ? index + 1 : cue.End;
        }

        if (reading.Options.Roles)
            InferenceRules.Apply(reading);
    }

    private static void Apply(SentenceReading reading, Cue cue)
    {
        switch (cue.PartOfSpeech)
        {
            case PartOfSpeech.Verb:
                VerbRules.Apply(reading, cue);
                break;
            case PartOfSpeech.Noun:
                NounRules.Apply(reading, cue);
                break;
            case PartOfSpeech.Adjective:
                AdjectiveRules.Apply(reading, cue);
                break;
            default:
                AdverbRules.Apply(reading, cue);
                break;
        }
    }

    // Without roles a word of the lexicon speaks of everyone in the sentence.
    private static void ApplyToAll(SentenceReading reading, Cue cue)
    {
        var clause = reading.Structure.Words[cue.Head].Clause;
        foreach (var mention in reading.Mentions.All.Where(mention => !mention.IsFirstPerson))
        {
            foreach (var actor in mention.Actors)
                Emission.EmitSpoken(reading, [new Party(actor, IsSpeaker: false, IsOwned: false)], cue, cue.Entries[0], clause, "word in the sentence", reading.Contexts.IsNegated(clause), wordChoice: true);
        }
    }
}
