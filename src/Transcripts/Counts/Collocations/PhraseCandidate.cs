namespace Transcripts.Counts.Collocations;

/// <summary>A run of words that may be a phrase, and the places at which longer phrases do not hold it.</summary>
internal sealed class PhraseCandidate(int[] words, List<int> places)
{
    private readonly bool[] held = new bool[places.Count];
    private int longer;
    private long heldCount;

    public int[] Words { get; } = words;

    /// <summary>Where it begins, in order.</summary>
    public List<int> Places { get; } = places;

    public int Length => Words.Length;

    public int Count => Places.Count;

    public int Free => held.Count(hold => !hold);

    /// <summary>
    /// log₂|a| (f(a) − t(a)/c(a)): f how often it comes, t how often within longer phrases, c how many those are. A place
    /// counts once in t, for the longest phrase that holds it, as in the paper's algorithm.
    /// </summary>
    public double CValue => Math.Log2(Length) * (Count - (longer > 0 ? (double)heldCount / longer : 0));

    /// <summary>The places at which no longer phrase holds it.</summary>
    public IEnumerable<int> FreePlaces => Places.Where((_, index) => !held[index]);

    /// <summary>Marks the places at which a longer phrase holds it. Call it for the longest first.</summary>
    public void Hold(List<int> at)
    {
        if (at.Count == 0)
            return;
        longer++;
        foreach (var place in at)
        {
            ref var hold = ref held[Places.BinarySearch(place)];
            heldCount += hold ? 0 : 1;
            hold = true;
        }
    }
}
