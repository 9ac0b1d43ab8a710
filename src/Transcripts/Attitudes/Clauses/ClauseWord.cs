using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Clauses;

/// <summary>A word in its sentence.</summary>
internal struct ClauseWord
{
    public WordForm Form;

    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span;

    public WordClass Class;

    /// <summary>For a verb, the forms it can have here.</summary>
    public VerbForms Verb;

    /// <summary>The noun phrase it belongs to, or -1.</summary>
    public int Phrase;

    /// <summary>The clause it belongs to, or -1 where the sentence has no verb.</summary>
    public int Clause;
}
