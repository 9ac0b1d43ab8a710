using System.Collections.Immutable;

namespace Transcripts.Summaries.Evaluation;

/// <summary>
/// What an extract could score at most, about: sentences are taken one after the other, each time the one that raises the mean of
/// ROUGE-1 and ROUGE-2 F against the reference most, until none does or none fits (as in Nallapati, Zhai and Zhou 2017,
/// "SummaRuNNer", AAAI). It reads the reference, and so is no summariser. Pairs are counted
/// within sentences here. Greedy, it need not find the best extract of all.
/// </summary>
public static class OracleExtract
{
    /// <summary>The name of the method.</summary>
    public const string Name = "Oracle";

    /// <summary>The extract. The score of a sentence is the mean F reached with it; those not taken have 0 and follow in document order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reference">The text it is judged by.</param>
    /// <param name="budget">The budget.</param>
    /// <param name="stemming">Whether words are compared by their stems. Default true.</param>
    public static SentenceRanking Rank(SummaryDocument document, string reference, SummaryBudget budget, bool stemming = true)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(reference);
        var wanted = RougeTokens.Of(reference, stemming);
        ImmutableArray<string>[] sentences = [.. document.Sentences.Select(sentence => RougeTokens.Of(sentence.Text(document.Transcript), stemming))];
        var ofWords = new RunningOverlap<string>(wanted, [.. sentences]);
        var ofPairs = new RunningOverlap<(string, string)>([.. Rouge.Pairs(wanted)], [.. sentences.Select(sentence => Rouge.Pairs(sentence))]);
        var (taken, words, reached) = (new List<int>(), 0, 0.0);
        var scores = new double[sentences.Length];
        while (taken.Count < budget.Sentences)
        {
            var (best, highest) = (-1, reached);
            for (var place = 0; place < sentences.Length; place++)
            {
                if (document.Words[place] == 0 || document.Words[place] > budget.Words - words || scores[place] > 0)
                    continue;
                var score = (ofWords.With(place) + ofPairs.With(place)) / 2;
                if (score > highest)
                    (best, highest) = (place, score);
            }

            if (best < 0)
                break;
            ofWords.Add(best);
            ofPairs.Add(best);
            taken.Add(best);
            words += document.Words[best];
            scores[best] = reached = highest;
        }

        return new SentenceRanking(
            Name,
            document,
            [.. taken.Concat(Enumerable.Range(0, sentences.Length).Except(taken)).Select((place, rank) => new RankedSentence(
                rank, place, document.Sentences[place], document.Words[place], scores[place], [new("gain", scores[place])]))]);
    }

    /// <summary>The extract itself, without the sentences that were not taken.</summary>
    public static Summary Extract(SummaryDocument document, string reference, SummaryBudget budget, bool stemming = true)
    {
        var ranking = Rank(document, reference, budget, stemming);
        return Summary.Of(ranking with { Sentences = [.. ranking.Sentences.Where(sentence => sentence.Score > 0)] }, budget);
    }
}
