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
    private int distinct;

    // Kept so that the reading is not left out.
    private int fetched;

    public PairCounter(WordLine line)
    {
        this.line = line;
        reach = line.Reach;
        counts = new int[line.End];
        met = new int[line.End + 1];
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
            Fetch(numbers, batch, offset);
            Add(numbers, batch, offset);
            places = places[batch.Length..];
        }
    }

    /// <summary>Reads the ends of windows, which depend on nothing, so that they are near when they are counted.</summary>
    private void Fetch(ReadOnlySpan<int> numbers, ReadOnlySpan<int> batch, int offset)
    {
        var sum = 0;
        var last = reach - 1;
        foreach (var place in batch)
            sum += numbers[place + offset] + numbers[place + offset + last];
        fetched = sum;
    }

    private void Add(ReadOnlySpan<int> numbers, ReadOnlySpan<int> batch, int offset)
    {
        var counted = counts;
        var list = met;
        var end = distinct;
        foreach (var place in batch)
        {
            foreach (var neighbour in numbers.Slice(place + offset, reach))
            {
                // The place behind the last is overwritten until a number is new: a branch would be guessed wrong too often.
                list[end] = neighbour;
                var count = counted[neighbour];
                end += count == 0 ? 1 : 0;
                counted[neighbour] = count + 1;
            }
        }

        distinct = end;
    }
}
