using BenchmarkDotNet.Attributes;
using Transcripts;
using Transcripts.Attitudes;
using Transcripts.Attitudes.Aggregates;
using Transcripts.Reading;

namespace Benchmarks.Attitudes;

/// <summary>
/// The transcript of the repository, warm: from text to attitudes, and on to the aggregates with their intervals; and the
/// stance of its sentences one by one, toward each actor that they mention (the time of one). Run:
/// <c>dotnet run -c Release --project tests/Benchmarks -- --filter '*AttitudesOfTranscript*'</c>.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
[Config(typeof(ThroughputConfiguration))]
public class AttitudesOfTranscriptBenchmarks
{
    private const int Asked = 500;

    private readonly string text = TranscriptFile.Read();
    private (string Sentence, TextSpan Target)[] targets = [];

    /// <summary>Looks up whom the sentences mention.</summary>
    [GlobalSetup]
    public void FindTargets()
    {
        var found = TranscriptAttitudes.Of(TranscriptReader.Parse(text));
        (string Sentence, TextSpan Target)[] all =
        [
            .. found.Mentions.Select(mention =>
            {
                var extent = found.Sentences[mention.Sentence].Extent;
                return (extent.TextIn(text), new TextSpan(mention.Span.Start - extent.Start, mention.Span.Length));
            }),
        ];
        targets = [.. Enumerable.Range(0, Asked).Select(index => all[index % all.Length])];
    }

    /// <summary>From the text to the attitudes.</summary>
    [Benchmark]
    public int WholeTranscript() => TranscriptAttitudes.Of(TranscriptReader.Parse(text)).Attitudes.Length;

    /// <summary>And on to speakers with intervals, network and triads.</summary>
    [Benchmark]
    public int WithAggregates()
    {
        var found = TranscriptAttitudes.Of(TranscriptReader.Parse(text));
        var network = SignedNetwork.Of(found);
        return SpeakerStances.Of(found).Stances.Length + network.Edges.Length + TriadBalance.Of(network).Triads.Length;
    }

    /// <summary>One sentence toward one target.</summary>
    [Benchmark(OperationsPerInvoke = Asked)]
    public int StanceOfSentence()
    {
        var sum = 0;
        foreach (var (sentence, target) in targets)
            sum += Stance.Toward(sentence, target).Polarity;
        return sum;
    }
}
