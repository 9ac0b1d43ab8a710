namespace Transcripts.Attitudes.Clauses;

/// <summary>The class of a word in its sentence, as the clause analysis needs it.</summary>
internal enum WordClass
{
    Noun,
    ProperNoun,
    Pronoun,
    PossessivePronoun,
    Determiner,
    Number,
    Adjective,
    Adverb,
    Verb,
    Auxiliary,
    Modal,
    To,
    Preposition,
    Coordinator,
    Subordinator,
    Relative,
    Negation,
    PossessiveMark,
    Comma,
    Stop,
    Quote,
    Other,
}
