using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Rules;

/// <summary>"anti-Soviet", "pro-Chinese": the attitude and its target are one word.</summary>
internal static class PrefixRules
{
    private static readonly LexiconEntry Against = new("anti-", PartOfSpeech.Adjective, -1, 2, Frame.Parse("subject>object")!, "general", "", 0);

    private static readonly LexiconEntry For = new("pro-", PartOfSpeech.Adjective, 1, 2, Frame.Parse("subject>object")!, "general", "", 0);

    public static void Apply(SentenceReading reading, int word)
    {
        var sentence = reading.Structure;
        var form = sentence.Words[word].Form.Form;
        var entry = form.StartsWith("anti-", StringComparison.Ordinal) ? Against : form.StartsWith("pro-", StringComparison.Ordinal) ? For : null;
        if (entry is null || reading.ActorOfPrefixed(form[(form.IndexOf('-', StringComparison.Ordinal) + 1)..]) is not (>= 0 and var target))
            return;
        var cue = new Cue(word, word + 1, word, PartOfSpeech.Adjective, [entry], -1);
        var clause = sentence.Words[word].Clause;
        var phrase = sentence.Words[word].Phrase;
        var holders = phrase >= 0 ? reading.OwnersOf(phrase) : [];
        if (clause < 0)
            return;
        var accused = sentence.FormAt(word - 1) == "as" ? Roles.Patient(reading, clause)
            : ClosedClasses.IsCopula(sentence.Clauses[clause].Lemma) ? Roles.Subject(reading, clause)
            : holders;

        // Said by the one it is directed against, it is an accusation.
        var source = sentence.FormAt(word - 1) == "as" ? Roles.Agent(reading, clause).Select(party => party.Holder).FirstOrDefault(Judgement.Somebody) : reading.Contexts.SourceOf(clause);
        if (source != Judgement.Speaker && source != Judgement.Somebody)
        {
            Emission.Emit(reading, [new Party(source, IsSpeaker: false, IsOwned: false)], accused, cue, Against, clause, "accusation of being against someone", negated: false);
            return;
        }

        if (accused.Count == 0)
            accused = Roles.Agent(reading, clause);
        Emission.Emit(reading, accused, [new Party(target, IsSpeaker: false, IsOwned: false)], cue, entry, clause, "prefix: subject toward what it is against or for", reading.Contexts.IsNegated(clause));
    }
}
