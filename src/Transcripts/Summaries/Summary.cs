using System.Collections.Immutable;
using Transcripts.Attitudes;
using Transcripts.Tokens;

namespace Transcripts.Summaries;

/// <summary>The best sentences of a ranking that a budget has room for, in document order. Nothing is written anew: every word stands in the source.</summary>
/// <param name="Ranking">The ranking.</param>
/// <param name="Budget">The budget.</param>
/// <param name="Sentences">The sentences in document order; none where none fits or the document is empty.</param>
public sealed record Summary(SentenceRanking Ranking, SummaryBudget Budget, ImmutableArray<SummarySentence> Sentences)
{
    /// <summary>Words in it, at most those of the budget.</summary>
    public int Words => Sentences.Sum(sentence => sentence.Ranked.Words);

    /// <summary>Its text, a sentence on each line.</summary>
    public string Text => string.Join('\n', Sentences.Select(sentence => sentence.Text));

    /// <summary>
    /// The summary of <paramref name="budget"/>: sentences are taken by rank, and one that does not fit any more is passed over. Those
    /// without a word are left out, and fragments (<see cref="SentenceRanking.LeastWords"/>) where anything else fits.
    /// </summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="budget">The budget.</param>
    /// <param name="attitudes">The mentions of the same transcript, by which pronouns at the beginning of sentences are resolved; null to leave them.</param>
    /// <exception cref="ArgumentException"><paramref name="budget"/> was not made by one of its methods, or <paramref name="attitudes"/> are of another transcript.</exception>
    public static Summary Of(SentenceRanking ranking, SummaryBudget budget, TranscriptAttitudes? attitudes = null)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        if (budget.Words < 1 || budget.Sentences < 1)
            throw new ArgumentException("The budget is empty: make it with SummaryBudget.OfWords or SummaryBudget.OfSentences.", nameof(budget));
        var transcript = ranking.Document.Transcript;
        if (attitudes is not null && attitudes.Transcript.Source != transcript.Source)
            throw new ArgumentException("The attitudes are of another transcript: give those of the document's.", nameof(attitudes));
        var least = ranking.Sentences.Any(ranked => ranked.Words >= ranking.LeastWords && ranked.Words <= budget.Words) ? ranking.LeastWords : 0;
        var (words, chosen) = (0, new List<RankedSentence>());
        foreach (var ranked in ranking.Sentences)
        {
            if (chosen.Count == budget.Sentences)
                break;
            if (ranked.Words == 0 || ranked.Words < least || ranked.Words > budget.Words - words)
                continue;
            words += ranked.Words;
            chosen.Add(ranked);
        }

        chosen.Sort((first, second) => first.Place.CompareTo(second.Place));
        var referents = new Referents(transcript, attitudes);
        return new Summary(
            ranking,
            budget,
            [.. chosen.Select((ranked, at) => new SummarySentence(
                ranked,
                ranked.Sentence.Text(transcript),
                ranked.Sentence.Extent,
                at > 0 && chosen[at - 1].Sentence.Index == ranked.Sentence.Index - 1 ? null : referents.Of(ranked.Sentence)))]);
    }
}

/// <summary>A sentence of a summary.</summary>
/// <param name="Ranked">The sentence with its rank, score and reasons.</param>
/// <param name="Text">Its words, what interrupts it left out.</param>
/// <param name="Extent">From its first character in the source to its last.</param>
/// <param name="Hanging">The pronoun it begins with whose noun stands in a sentence before it that the summary has not; null where there is none.</param>
public sealed record SummarySentence(RankedSentence Ranked, string Text, TextSpan Extent, HangingPronoun? Hanging)
{
    /// <summary>The sentence.</summary>
    public Sentence Sentence => Ranked.Sentence;

    /// <summary>Who says it.</summary>
    public Speaker Speaker => Ranked.Sentence.Speaker;
}

/// <summary>A pronoun without its noun.</summary>
/// <param name="Pronoun">The pronoun as written.</param>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Referent">Who is meant, by rule ("Romania"; "Apostol and Bodnaras"); null where the rules do not tell.</param>
public sealed record HangingPronoun(string Pronoun, TextSpan Span, string? Referent);
