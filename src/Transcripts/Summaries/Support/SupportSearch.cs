using System.Collections.Immutable;

namespace Transcripts.Summaries.Support;

/// <summary>Ranks the sentences of a document by how well they support a sentence's words.</summary>
internal sealed class SupportSearch(SupportIndex index, SupportOptions options)
{
    private readonly double[] scores = new double[index.Count];
    private readonly bool[] isSeen = new bool[index.Count];

    /// <summary>The best places, best first, ties by position; those that share no word with the sentence are in none.</summary>
    public ImmutableArray<(int Place, double Score)> Best(IEnumerable<int> terms)
    {
        var all = terms.Where(term => term >= 0).Distinct().ToList();
        var touched = new List<int>();
        foreach (var term in all)
        {
            foreach (var place in index.Places(term))
            {
                if (!isSeen[place])
                {
                    isSeen[place] = true;
                    touched.Add(place);
                }
            }
        }

        foreach (var place in touched)
            scores[place] = Score(place, all);
        touched.Sort((first, second) => scores[second].CompareTo(scores[first]) is var byScore and not 0 ? byScore : first.CompareTo(second));
        foreach (var place in touched)
            isSeen[place] = false;
        return [.. touched.Take(options.Most).Select(place => (place, scores[place]))];
    }

    private double Score(int place, List<int> terms)
    {
        var (own, around) = (0.0, 0.0);
        foreach (var term in terms)
        {
            var weight = index.Weight(term);
            if (index.IsSaid(place, term))
                own += weight;
            else if (index.IsOfSpeaker(place, term))
                own += weight * options.Speaker;
            else if (IsAround(place, term))
                around += weight;
        }

        return (own / (1 - options.Length + (options.Length * index.Length(place)))) + (options.Context * around);
    }

    // In a sentence nearby, whoever says it: what is summed up in one sentence was said in several.
    private bool IsAround(int place, int term)
    {
        for (var near = Math.Max(place - options.Window, 0); near <= Math.Min(place + options.Window, index.Count - 1); near++)
        {
            if (near != place && index.IsSaid(near, term))
                return true;
        }

        return false;
    }
}
