using BenchmarkDotNet.Attributes;
using Transcripts.Summaries;

namespace Benchmarks.Summaries;

/// <summary>
/// Rankings over the graph of sentences, whose time and memory grow with the pairs that share a term: about 20,000 and 100,000 words. Run:
/// <c>dotnet run -c Release --project tests/Benchmarks -- --filter '*SentenceGraphBenchmark*'</c>.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
[Config(typeof(ThroughputConfiguration))]
public class SentenceGraphBenchmark
{
    private SummaryDocument document = null!;

    /// <summary>Length of the text in thousands of characters.</summary>
    [Params(120, 600)]
    public int Kilobytes { get; set; }

    /// <summary>Makes the conversation and reads its words.</summary>
    [GlobalSetup]
    public void Read() => document = SummaryDocument.Of(VariedConversation.Make(Kilobytes));

    /// <summary>TextRank.</summary>
    [Benchmark(Baseline = true)]
    public int TextRankGraph() => TextRank.Rank(document).Sentences.Length;

    /// <summary>LexRank.</summary>
    [Benchmark]
    public int LexRankGraph() => LexRank.Rank(document).Sentences.Length;
}
