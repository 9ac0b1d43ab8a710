using System.Globalization;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Transcripts;
using Transcripts.Summaries;

namespace Benchmarks.Summaries;

/// <summary>
/// The project's summary of 200 words from a transcript that has been read: sentences, terms, mentions of actors, ranking; beside Lucene.NET's
/// StandardTokenizer with Porter's stemmer and a dictionary of counts, the least that a summary by frequency begins with. Run:
/// <c>dotnet run -c Release --project tests/Benchmarks -- --filter '*SummaryBenchmark*'</c>.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
[Config(typeof(ThroughputConfiguration))]
public class SummaryBenchmark
{
    private Transcript transcript = null!;

    /// <summary>Length of the text in thousands of characters: about 20,000, 100,000 and 1,000,000 words.</summary>
    [Params(120, 600, 6000)]
    public int Kilobytes { get; set; }

    /// <summary>Makes a conversation of two and prints how many words and sentences it has.</summary>
    [GlobalSetup]
    public void Read()
    {
        transcript = VariedConversation.Make(Kilobytes);
        var document = SummaryDocument.Of(transcript);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// {Kilobytes} kB: {document.Words.Sum()} words, {document.Sentences.Length} sentences"));
    }

    /// <summary>StandardTokenizer, Porter's stems, and a count of each; nothing is ranked.</summary>
    [Benchmark(Baseline = true)]
    public int StandardTokenizerStemsAndDictionary()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        using var reader = new StringReader(transcript.Source);
        using var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        using var stems = new PorterStemFilter(tokenizer);
        var term = stems.AddAttribute<ICharTermAttribute>();
        stems.Reset();
        while (stems.IncrementToken())
            CollectionsMarshal.GetValueRefOrAddDefault(counts, term.ToString()!, out _)++;
        stems.End();
        return counts.Count;
    }

    /// <summary>The default, actors found anew.</summary>
    [Benchmark]
    public int Conversation() => Words(ConversationSummary.Rank(SummaryDocument.Of(transcript)));

    /// <summary>Latent semantic analysis.</summary>
    [Benchmark]
    public int SingularValues() => Words(LatentSemanticAnalysis.Rank(SummaryDocument.Of(transcript)));

    private static int Words(SentenceRanking ranking) => Summary.Of(ranking, SummaryBudget.OfWords(200)).Words;
}
