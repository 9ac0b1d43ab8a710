using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Rules;

namespace Transcripts.Attitudes.Learning;

/// <summary>A sentence as it is seen from the words of its target.</summary>
/// <param name="Reading">The sentence with what the rules found.</param>
/// <param name="First">The first word of the target.</param>
/// <param name="End">Behind its last word.</param>
internal readonly record struct TargetView(SentenceReading Reading, int First, int End)
{
    /// <summary>What stands for the target's own words, so that nobody is judged by name.</summary>
    public const string Target = "(target)";

    public SentenceStructure Sentence => Reading.Structure;

    /// <summary>The clause of the target, or -1.</summary>
    public int Clause => Sentence.Words[First].Clause;

    public bool Holds(int word) => word >= First && word < End;

    /// <summary>Whether it is a word, and neither mark nor number.</summary>
    public bool IsWord(int word) => Sentence.Words[word].Class is not
        (WordClass.Comma or WordClass.Stop or WordClass.Quote or WordClass.Other or WordClass.PossessiveMark or WordClass.Number);

    /// <summary>How many words a stretch is off the target, 0 beside it.</summary>
    public int Distance(int first, int end) => Math.Max(0, Math.Max(First - end, first - End));

    /// <summary>The base form of a word, where the lexicon knows it; its spelling in lower case where not.</summary>
    public string Lemma(int index)
    {
        ref var word = ref Sentence.Words[index];
        if (Holds(index) || (word.Class == WordClass.ProperNoun && Reading.Mentions.At(index) is { Actors: [StanceAnalysis.Target] }))
            return Target;
        return word.Class switch
        {
            WordClass.Number => "(number)",
            WordClass.Verb or WordClass.Auxiliary => word.Form.VerbLemma,
            WordClass.Noun when word.Form.Lexical.NounLemma.Length > 0 => word.Form.Lexical.NounLemma,
            _ => word.Form.Form,
        };
    }

    public static string Signed(int polarity) => polarity > 0 ? "+" : polarity < 0 ? "-" : "0";
}
