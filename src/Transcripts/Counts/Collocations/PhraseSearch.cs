namespace Transcripts.Counts.Collocations;

/// <summary>
/// Finds the phrases of a sequence: runs that may be phrases by their words, the longest first, so that a shorter one counts
/// where no longer one holds it.
/// </summary>
internal sealed class PhraseSearch
{
    private readonly WordSequence sequence;
    private readonly PhraseOptions options;
    private readonly NgramTree tree;
    private readonly NameRuns names;
    private readonly bool[] stopped;
    private readonly bool[] edge;
    private readonly bool[] link;
    private readonly HashSet<int> named = [];
    private readonly Dictionary<int, PhraseCandidate> candidates = [];

    private PhraseSearch(WordSequence sequence, PhraseOptions options)
    {
        this.sequence = sequence;
        this.options = options;
        stopped = WordNumbers.In(options.StopWords, sequence);
        edge = WordNumbers.In(options.EdgeWords, sequence);
        link = WordNumbers.In(new("links", options.Links), sequence);
        tree = new NgramTree(sequence);
        names = NameRuns.Of(sequence, stopped, link);
    }

    /// <summary>The phrases, the longest first.</summary>
    public static List<Phrase> Run(WordSequence sequence, PhraseOptions options)
    {
        var search = new PhraseSearch(sequence, options);
        search.CountRuns();
        search.Collect();
        return search.Select();
    }

    private void CountRuns()
    {
        for (var place = 0; place < sequence.Count; place++)
        {
            if (names.LengthAt(place) is var length and > 0 && length <= options.Longest)
                tree.Ask(place, length);
        }

        tree.CountRuns(options.Longest, options.MinimumCount);
        for (var place = 0; place < sequence.Count; place++)
        {
            if (names.LengthAt(place) is var length and > 0 && length <= options.Longest)
                named.Add(tree.Find(sequence.Words.Slice(place, length)));
        }
    }

    /// <summary>Notes where each candidate begins.</summary>
    private void Collect()
    {
        var words = sequence.Words;
        var follows = sequence.Follows;
        var places = new Dictionary<int, List<int>>();
        for (var start = 0; start < words.Length; start++)
        {
            var node = words[start];
            for (var end = start + 1; end < words.Length && follows[end] && end - start < options.Longest; end++)
            {
                node = tree.Child(node, words[end]);
                if (node < 0)
                    break;
                if (!places.TryGetValue(node, out var list) && IsCandidate(node))
                    places.Add(node, list = []);
                list?.Add(start);
            }
        }

        foreach (var (node, list) in places)
            candidates.Add(node, new PhraseCandidate(tree.WordsOf(node), list));
    }

    private bool IsCandidate(int node)
    {
        if (tree.LengthOf(node) < options.Shortest || tree.CountOf(node) < (named.Contains(node) ? options.MinimumNameCount : options.MinimumCount))
            return false;
        if (named.Contains(node))
            return true;
        var words = tree.WordsOf(node);
        foreach (var word in words.AsSpan(1..^1))
        {
            if (stopped[word] && !link[word])
                return false;
        }

        // "Articles 5" and "in 1960" are no terms; "81 parties" is one.
        return !IsAtNoEdge(words[0]) && !IsAtNoEdge(words[^1]) && sequence.Vocabulary[words[^1]].Any(char.IsLetter);
    }

    private bool IsAtNoEdge(int word) => stopped[word] || edge[word] || link[word];

    private List<Phrase> Select()
    {
        var phrases = new List<Phrase>();
        foreach (var length in candidates.Values.GroupBy(candidate => candidate.Length).OrderByDescending(group => group.Key))
        {
            // Candidates of one length do not hold each other.
            var taken = length.Where(IsPhrase).ToList();
            phrases.AddRange(taken.Select(candidate => Phrase(candidate)));
            foreach (var candidate in taken)
                HoldShorter(candidate);
        }

        return phrases;
    }

    private bool IsPhrase(PhraseCandidate candidate) =>
        candidate.FreePlaces.Count(place => names.LengthAt(place) == candidate.Length) >= options.MinimumNameCount
        || (candidate.Free >= options.MinimumCount && Joint(candidate.Words).G2 >= options.MinimumG2);

    private void HoldShorter(PhraseCandidate phrase)
    {
        for (var from = 0; from < phrase.Length; from++)
        {
            var node = phrase.Words[from];
            for (var end = from + 1; end < phrase.Length; end++)
            {
                node = tree.Child(node, phrase.Words[end]);
                if (node < 0 || end - from + 1 == phrase.Length || !candidates.TryGetValue(node, out var shorter))
                    continue;

                // What a possessor stands before is still by itself, as behind an article.
                shorter.Hold([.. phrase.Places.Select(place => place + from).Where(place => from == 0 || !NameRuns.IsPossessed(sequence, place))]);
            }
        }
    }

    /// <summary>G² and normalised mutual information where a run is cut most easily.</summary>
    private (double G2, double? Npmi) Joint(int[] words)
    {
        var (g2, npmi) = (double.PositiveInfinity, (double?)double.PositiveInfinity);
        for (var cut = 1; cut < words.Length; cut++)
        {
            var (left, right) = (tree.CountOf(tree.Find(words.AsSpan(..cut))), tree.CountOf(tree.Find(words.AsSpan(cut..))));
            var table = PairTable.Of(tree.CountOf(tree.Find(words)), left, right, sequence.Count);
            g2 = Math.Min(g2, AssociationMeasure.LogLikelihood.Of(table)!.Value);
            npmi = PointwiseMutualInformation.Normalised(table) is { } value && npmi is { } least ? Math.Min(least, value) : null;
        }

        return (g2, npmi);
    }

    private Phrase Phrase(PhraseCandidate candidate)
    {
        var (g2, npmi) = Joint(candidate.Words);
        var inCapitals = candidate.Places.Count(place => Enumerable.Range(place, candidate.Length).All(each => names.IsCapital(each) || link[sequence.Words[each]]));
        return new Phrase
        {
            Text = Spelling(candidate),
            Form = string.Join(' ', candidate.Words.Select(word => sequence.Vocabulary[word])),
            Kind = 2 * inCapitals > candidate.Count ? PhraseKind.Name : PhraseKind.Term,
            Words = candidate.Length,
            Count = candidate.Count,
            Free = candidate.Free,
            CValue = candidate.CValue,
            G2 = g2,
            Npmi = npmi,
            Places = [.. candidate.Places],
        };
    }

    private string Spelling(PhraseCandidate candidate) => candidate.Places
        .Select(place => TextSpan.FromBounds(sequence.Spans[place].Start, sequence.Spans[place + candidate.Length - 1].End).TextIn(sequence.Source))
        .Select(text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .CountBy(text => text)
        .MaxBy(pair => pair.Value)
        .Key;
}
