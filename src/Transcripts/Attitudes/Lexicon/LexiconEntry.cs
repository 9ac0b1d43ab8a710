using System.Collections.Immutable;

namespace Transcripts.Attitudes.Lexicon;

/// <summary>A word or phrase that carries an attitude in one frame. A word with several frames has several entries.</summary>
/// <param name="Lemma">The word or phrase in its base form, in lower case; <c>_</c> stands for up to four words between ("let _ down").</param>
/// <param name="PartOfSpeech">Its part of speech.</param>
/// <param name="Polarity">1 for, -1 against.</param>
/// <param name="Strength">1 (mild) to 3 (strong).</param>
/// <param name="Frame">Who holds the attitude toward whom.</param>
/// <param name="Domain">Where the word is at home ("diplomacy", "war", "law", "general" …).</param>
/// <param name="Note">A remark, or empty.</param>
/// <param name="Line">Line of the file it was read from, from 1.</param>
public sealed record LexiconEntry(
    string Lemma,
    PartOfSpeech PartOfSpeech,
    int Polarity,
    int Strength,
    Frame Frame,
    string Domain,
    string Note,
    int Line)
{
    internal ImmutableArray<string> Words { get; } = [.. Lemma.Split(' ')];
}
