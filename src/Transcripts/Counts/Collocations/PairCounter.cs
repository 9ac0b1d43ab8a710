namespace Transcripts.Counts.Collocations;

/// <summary>
/// Counts which words stand in the windows of a word, word after word. The counts of one word's neighbours lie side by side
/// in one array that is used again for the next word, so that no table of pairs is hashed; windows are fetched in batches,
/// so that their way from memory overlaps. Time is linear in the words times the window.
/// </summary>
internal sealed class PairCounter
{
    private const int Batch = 64;

    private readonly WordLine line;
    private readonly int reach;
    private readonly int[] counts;
    private readonly int[] met;
    private readonly int[] windows;
    private int distinct;

    public PairCounter(WordLine line)
    {
        this.line = line;
        reach = line.Reach;
        counts = new int[line.End];
        met = new int[line.End + 1];
        windows = new int[Batch * reach];
    }

    /// <summary>The numbers counted, each once, in no order; 0 may be among them.</summary>
    public ReadOnlySpan<int> Met => met.AsSpan(0, distinct);

    /// <summary>How often a number has been counted.</summary>
    public int this[int number] => counts[number];

    /// <summary>Counts the numbers behind each place of <paramref name="number"/>.</summary>
    public void CountBehind(int number) => Count(number, 1);

    /// <summary>Counts the numbers before each place of <paramref name="number"/>.</summary>
    public void CountBefore(int number) => Count(number, -reach);

    /// <summary>Sets all counts back to 0.</summary>
    public void Clear()
    {
        foreach (var number in Met)
            counts[number] = 0;
        distinct = 0;
    }

    private void Count(int number, int offset)
    {
        var places = line.Places(number);
        var numbers = line.Numbers;
        while (places.Length > 0)
        {
            var batch = places[..Math.Min(Batch, places.Length)];
            var fetched = windows.AsSpan(0, batch.Length * reach);
            for (var window = 0; window < batch.Length; window++)
            {
                var from = numbers.Slice(batch[window] + offset, reach);
                var to = fetched.Slice(window * reach, reach);
                for (var word = 0; word < from.Length && word < to.Length; word++)
                    to[word] = from[word];
            }

            Add(fetched);
            places = places[batch.Length..];
        }
    }

    private void Add(ReadOnlySpan<int> fetched)
    {
        var (counted, list, end) = (counts, met, distinct);
        foreach (var neighbour in fetched)
        {
            // The place behind the last is overwritten until a number is new: a branch would be guessed wrong too often.
            list[end] = neighbour;
            var count = counted[neighbour];
            end += count == 0 ? 1 : 0;
            counted[neighbour] = count + 1;
        }

        distinct = end;
    }
}
