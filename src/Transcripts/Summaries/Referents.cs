using System.Collections.Frozen;
using Transcripts.Attitudes;
using Transcripts.Attitudes.Actors;
using Transcripts.Tokens;

namespace Transcripts.Summaries;

/// <summary>Whom pronouns at the beginning of sentences mean.</summary>
internal sealed class Referents
{
    // How many words from the beginning a pronoun is looked for: "Then he", "But what they".
    private const int Reach = 3;

    private static readonly FrozenSet<string> Pronouns =
        "he she they it him her them his their its this that these those".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly Transcript transcript;
    private readonly ILookup<int, Mention>? mentions;

    public Referents(Transcript transcript, TranscriptAttitudes? attitudes)
    {
        this.transcript = transcript;
        mentions = attitudes?.Mentions.ToLookup(mention => mention.Sentence);
    }

    /// <summary>The pronoun that the sentence begins with, or null.</summary>
    public HangingPronoun? Of(Sentence sentence)
    {
        var word = 0;
        foreach (var token in Tokenizer.Enumerate(transcript.Source, sentence.Spans[0]))
        {
            if (!token.IsWord)
                continue;
            var surface = transcript.Text(token.Span);
            if (Pronouns.Contains(surface))
                return new HangingPronoun(surface, token.Span, ReferentOf(sentence, token.Span));

            // A name or any word with a capital behind the first may be what a later pronoun means.
            if (++word == Reach || (word > 1 && char.IsUpper(surface[0])) || mentions?[sentence.Index].Any(mention => mention.Span.Contains(token.Span)) == true)
                return null;
        }

        return null;
    }

    private string? ReferentOf(Sentence sentence, TextSpan span)
    {
        var actors = mentions?[sentence.Index].Where(mention => mention.Span == span).Select(mention => LabelOf(mention.Actor)).Distinct().ToList();
        return actors is { Count: > 0 } ? string.Join(" and ", actors) : null;
    }

    internal static string LabelOf(Actor actor) => actor.Names.IsDefaultOrEmpty ? actor.Id : actor.Names[0];
}
