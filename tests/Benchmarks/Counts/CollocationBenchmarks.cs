using System.Globalization;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using Benchmarks.Tokens;
using Transcripts.Counts;
using Transcripts.Counts.Collocations;

namespace Benchmarks.Counts;

/// <summary>
/// Pairs of words in windows of 5 that come 5 times or more, with all their measures and in order, beside a plain
/// Dictionary of pairs over the same words, which only counts. One core. The words are read beforehand; FromText reads them too.
/// Run: <c>dotnet run -c Release --project tests/Benchmarks -- --filter '*Collocation*'</c>.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
[Config(typeof(ThroughputConfiguration))]
public class CollocationBenchmarks
{
    private const int Window = 5;
    private const int MinimumCount = 5;

    private string text = "";
    private WordSequence words = WordSequence.Of("", []);

    /// <summary>Length of the text in millions of characters.</summary>
    [Params(1, 10, 100)]
    public int Megabytes { get; set; }

    /// <summary>Makes the text, reads its words and prints how many there are, and, of the shortest text, that both ways count the same.</summary>
    [GlobalSetup]
    public void MakeText()
    {
        text = VariedText.Make(TranscriptFile.Read(), Megabytes * 1_000_000, seed: 1964);
        words = WordSequence.Of(text, TextUnits.Whole(text));
        var pairs = Megabytes == 1 ? string.Create(CultureInfo.InvariantCulture, $"; {Windows()} pairs here, {DictionaryOfPairs()} by the dictionary") : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// {Megabytes} MB: {words.Count} words, {words.Vocabulary.Length} different{pairs}"));
    }

    /// <summary>Windowed pairs.</summary>
    [Benchmark]
    public int Windows() => Collocations.Of(words, new CollocationOptions { Window = Window, MinimumCount = MinimumCount }).Pairs.Length;

    /// <summary>Neighbours only.</summary>
    [Benchmark]
    public int Neighbours() => Collocations.Of(words, new CollocationOptions { MinimumCount = MinimumCount }).Pairs.Length;

    /// <summary>Windowed pairs, the reading of the words included.</summary>
    [Benchmark]
    public int FromText() =>
        Collocations.Of(WordSequence.Of(text, TextUnits.Whole(text)), new CollocationOptions { Window = Window, MinimumCount = MinimumCount }).Pairs.Length;

    /// <summary>A dictionary of pairs, one look-up for each.</summary>
    [Benchmark(Baseline = true)]
    public int DictionaryOfPairs()
    {
        var counts = new Dictionary<(int, int), int>();
        var numbers = words.Words;
        for (var place = 0; place < numbers.Length; place++)
        {
            var end = Math.Min(place + Window, numbers.Length);
            for (var other = place + 1; other < end; other++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, (numbers[place], numbers[other]), out _)++;
            }
        }

        return counts.Count(pair => pair.Value >= MinimumCount);
    }
}
