namespace Transcripts.Attitudes.Clauses;

/// <summary>How a clause hangs together with the one before.</summary>
internal enum ClauseLink
{
    Main,
    Coordinate,
    Complement,
    Relative,
    Conditional,
    Adverbial,
    Infinitive,
    Gerund,
    Participle,
}

/// <summary>A verb group with its subject and object. Indices of words, phrases and clauses of the sentence; -1 for none.</summary>
internal sealed class Clause
{
    /// <summary>First word of the verb group.</summary>
    public required int First { get; init; }

    /// <summary>Behind the last word of the verb group.</summary>
    public required int End { get; init; }

    /// <summary>The main verb.</summary>
    public required int Verb { get; init; }

    public required string Lemma { get; init; }

    public bool IsPassive { get; set; }

    public bool IsNegated { get; init; }

    /// <summary>The modal verb's form, or empty.</summary>
    public string Modal { get; init; } = "";

    public ClauseLink Link { get; set; }

    /// <summary>The clause it depends on.</summary>
    public int Parent { get; set; } = -1;

    /// <summary>The phrase that is its grammatical subject.</summary>
    public int Subject { get; set; } = -1;

    /// <summary>The first phrase behind the verb without a preposition.</summary>
    public int Object { get; set; } = -1;

    /// <summary>The second such phrase ("give us aid").</summary>
    public int SecondObject { get; set; } = -1;

    /// <summary>Behind the last word that belongs to it, up to the next clause.</summary>
    public int Limit { get; set; }

    /// <summary>Whether it is inside quotation marks.</summary>
    public bool IsQuoted { get; set; }
}
