using System.Collections.Immutable;

namespace Transcripts.Summaries;

/// <summary>
/// Takes the best sentence again and again. No score ever rises while sentences are taken, so that only those at the top of the
/// queue need to be reckoned anew (the accelerated greedy algorithm, Minoux 1978).
/// </summary>
internal sealed class ConversationSelection
{
    private readonly ConversationFeatures features;
    private readonly ConversationSummaryOptions options;
    private readonly CoverageWeights terms;
    private readonly CoverageWeights phrases;
    private readonly CoverageWeights actors;
    private readonly double[] scores;
    private readonly double[] nearest;
    private readonly int[] compared;
    private readonly ImmutableArray<ScoreReason>[] reasons;
    private readonly List<int> taken = [];
    private double opened = 1;

    public ConversationSelection(SummaryDocument document, ConversationFeatures features, ConversationSummaryOptions options)
    {
        this.features = features;
        this.options = options;
        int[][] different = [.. document.Terms.Select(sentence => sentence.Distinct().ToArray())];
        terms = new CoverageWeights(different, document.TermCounts(), 1, options.FrequencyExponent, 1);
        phrases = new CoverageWeights(features.Phrases, CoverageWeights.Counts(features.Phrases), 2, options.FrequencyExponent, options.PhraseWeight);
        actors = new CoverageWeights(features.Actors, CoverageWeights.Counts(features.Actors), 1, options.FrequencyExponent, options.ActorWeight);
        var sentences = document.Sentences.Length;
        (scores, nearest, compared, reasons) = (new double[sentences], new double[sentences], new int[sentences], new ImmutableArray<ScoreReason>[sentences]);
    }

    /// <summary>All sentences, the first taken first.</summary>
    public List<int> Run()
    {
        var queue = new PriorityQueue<int, (double Score, int Place)>();
        var rounds = new int[scores.Length];
        for (var place = 0; place < scores.Length; place++)
            queue.Enqueue(place, (-Reckon(place), place));
        while (taken.Count < options.MostPicks && queue.TryDequeue(out var place, out _))
        {
            if (rounds[place] < taken.Count)
            {
                rounds[place] = taken.Count;
                queue.Enqueue(place, (-Reckon(place), place));
                continue;
            }

            // Its score is of this round, and no other's can be higher.
            Explain(place);
            terms.Cover(place, options.CoveredAgain);
            phrases.Cover(place, options.CoveredAgain);
            actors.Cover(place, options.CoveredAgain);
            if (features.Opening[place] > 1)
                opened *= options.CoveredAgain;
            taken.Add(place);
        }

        var rest = queue.UnorderedItems.Select(item => item.Element).ToList();
        foreach (var place in rest)
        {
            Reckon(place);
            Explain(place);
        }

        return [.. taken, .. rest.OrderByDescending(place => scores[place]).ThenBy(place => place)];
    }

    /// <summary>The score of a sentence as a share of the highest.</summary>
    public double ScoreOf(int place) => scores[taken[0]] > 0 ? scores[place] / scores[taken[0]] : 0;

    public ImmutableArray<ScoreReason> ReasonsOf(int place) => reasons[place];

    private double Reckon(int place)
    {
        for (; compared[place] < taken.Count; compared[place]++)
            nearest[place] = Math.Max(nearest[place], features.Vectors.Cosine(place, taken[compared[place]]));
        return scores[place] = (terms.Of(place) + phrases.Of(place) + actors.Of(place)) * features.Factor[place] * Opening(place) * Novelty(place);
    }

    // An announcement has been made once a sentence has made it: the next gains less.
    private double Opening(int place) => 1 + ((features.Opening[place] - 1) * opened);

    private double Novelty(int place) => Math.Max(1 - (options.RedundancyWeight * nearest[place]), 0);

    private void Explain(int place) => reasons[place] =
    [
        new("terms", terms.Of(place)),
        new("phrases", phrases.Of(place)),
        new("actors", actors.Of(place)),
        new("centrality", features.Centrality.Ranks[place] * scores.Length),
        new("turn", features.Turn[place]),
        new("speaker", features.Speaker[place]),
        new("opening", Opening(place)),
        new("talk", features.Talk[place]),
        new("question", features.Question[place]),
        new("novelty", Novelty(place)),
    ];
}
