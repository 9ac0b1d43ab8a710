using System.Collections.Immutable;

namespace Transcripts.Attitudes.Lexicon;

/// <summary>The forms of a verb that one spelling can be.</summary>
[Flags]
internal enum VerbForms
{
    None = 0,
    Base = 1,
    ThirdPerson = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
    Finite = ThirdPerson | Past,
}

/// <summary>What an inflected form can be: verb, noun, adjective or adverb, and the entries it brings as each.</summary>
internal sealed record LexicalWord
{
    public VerbForms Forms { get; init; }

    public string VerbLemma { get; init; } = "";

    public string NounLemma { get; init; } = "";

    public bool IsAdjective { get; init; }

    public bool IsAdverb { get; init; }

    public ImmutableArray<LexiconEntry> Verb { get; init; } = [];

    public ImmutableArray<LexiconEntry> Noun { get; init; } = [];

    public ImmutableArray<LexiconEntry> Adjective { get; init; } = [];

    public ImmutableArray<LexiconEntry> Adverb { get; init; } = [];
}

/// <summary>A phrase of the lexicon with all its frames.</summary>
internal sealed record LexicalPhrase(ImmutableArray<string> Words, PartOfSpeech PartOfSpeech, ImmutableArray<LexiconEntry> Entries);
