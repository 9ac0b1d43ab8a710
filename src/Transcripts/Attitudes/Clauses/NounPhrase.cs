namespace Transcripts.Attitudes.Clauses;

/// <summary>A noun with what stands before it, or a pronoun. Indices of words and of phrases of the sentence; -1 for none.</summary>
internal sealed class NounPhrase
{
    public required int First { get; init; }

    /// <summary>Behind its last word.</summary>
    public required int End { get; init; }

    /// <summary>The word that is its noun or pronoun.</summary>
    public required int Head { get; init; }

    /// <summary>The preposition that governs it.</summary>
    public int Preposition { get; set; } = -1;

    /// <summary>The phrase before ’s: "Khrushchev" of "Khrushchev’s view".</summary>
    public int Possessor { get; set; } = -1;

    /// <summary>The possessive pronoun it begins with.</summary>
    public int PossessivePronoun { get; set; } = -1;

    /// <summary>The phrase that follows with "of".</summary>
    public int Of { get; set; } = -1;

    /// <summary>The phrase that a phrase with a preposition stands behind, its possible governor.</summary>
    public int Governor { get; set; } = -1;

    /// <summary>The next phrase of a coordination ("Apostol and Bodnaras").</summary>
    public int Next { get; set; } = -1;

    /// <summary>The first phrase of its coordination; its own index where it is the first.</summary>
    public int Root { get; set; }

    /// <summary>The phrase before the comma that it says the same thing as.</summary>
    public int Apposition { get; set; } = -1;
}
