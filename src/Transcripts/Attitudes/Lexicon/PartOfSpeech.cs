namespace Transcripts.Attitudes.Lexicon;

/// <summary>The part of speech of a lexicon entry; of a phrase, that of its head.</summary>
public enum PartOfSpeech
{
    /// <summary>A verb; in a phrase the first word is inflected ("put pressure on").</summary>
    Verb,

    /// <summary>A noun; in a phrase the last word is inflected ("puppet regime").</summary>
    Noun,

    /// <summary>An adjective, or a phrase that stands where one does ("under siege").</summary>
    Adjective,

    /// <summary>An adverb.</summary>
    Adverb,
}
