using System.Globalization;
using BenchmarkDotNet.Attributes;
using Benchmarks.Tokens;
using Transcripts;
using Transcripts.Reading;
using Transcripts.Topics;

namespace Benchmarks.Topics;

/// <summary>
/// TextTiling from a transcript that has been read to its segments: words, units, scores, boundaries, characteristic terms.
/// Six megabytes hold about a million words. Run:
/// <c>dotnet run -c Release --project tests/Benchmarks -- --filter '*TextTiling*'</c>.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
[Config(typeof(ThroughputConfiguration))]
public class TextTilingBenchmark
{
    private Transcript transcript = null!;

    /// <summary>Length of the text in millions of characters.</summary>
    [Params(1, 6)]
    public int Megabytes { get; set; }

    /// <summary>Makes the transcript and prints how many words and boundaries it has.</summary>
    [GlobalSetup]
    public void Read()
    {
        transcript = TranscriptReader.Parse("Zhou: " + VariedText.Make(TranscriptFile.Read(), Megabytes * 1_000_000, seed: 1964));
        var tiling = TextTiling.Of(transcript);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// {Megabytes} MB: {tiling.Segmentation.Units.Words} words, {tiling.Gaps.Length} gaps, {tiling.Boundaries.Length} boundaries"));
    }

    /// <summary>Block comparison, boundaries at paragraphs.</summary>
    [Benchmark(Baseline = true)]
    public int BlockComparison() => TextTiling.Of(transcript).Boundaries.Length;

    /// <summary>Vocabulary introduction, boundaries at paragraphs.</summary>
    [Benchmark]
    public int VocabularyIntroduction() => TextTiling.Of(transcript, new TextTilingOptions { Score = LexicalScore.VocabularyIntroduction }).Boundaries.Length;

    /// <summary>Block comparison, boundaries at sentences.</summary>
    [Benchmark]
    public int BlockComparisonAtSentences() => TextTiling.Of(transcript, new TextTilingOptions { Unit = BoundaryUnit.Sentence }).Boundaries.Length;
}
