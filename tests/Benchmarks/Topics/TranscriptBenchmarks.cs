using BenchmarkDotNet.Attributes;
using Transcripts;
using Transcripts.Counts;
using Transcripts.Counts.Collocations;
using Transcripts.Counts.Comparison;
using Transcripts.Counts.Concordances;
using Transcripts.Counts.Dispersion;
using Transcripts.Counts.Diversity;
using Transcripts.Counts.Weighting;
using Transcripts.Reading;
using Transcripts.Tokens;
using Transcripts.Topics;
using Transcripts.Topics.Graphs;
using Transcripts.Topics.Models;

namespace Benchmarks.Topics;

/// <summary>
/// Every measure of words and topics on the transcript of the repository, intervals included, from text to result. Run:
/// <c>dotnet run -c Release --project tests/Benchmarks -- --filter '*TranscriptBenchmarks*'</c>.
/// </summary>
[Config(typeof(ThroughputConfiguration))]
public class TranscriptBenchmarks
{
    private const string Topics =
        """
        {
          "name": "Some",
          "entries": [
            { "id": "conference", "name": "Conference", "definition": "Meetings of parties.", "patterns": ["(international|movement) ~3 (conference|meeting)(s|)", "drafting committee"] },
            { "id": "borders", "name": "Borders", "definition": "Land.", "patterns": ["(border|frontier)(s|)", "territor*", "bessarabia"] },
            { "id": "pressure", "name": "Pressure", "definition": "Threats.", "patterns": ["pressure", "threat*", "rumo(u|)rs"] }
          ]
        }
        """;

    private readonly TopicDictionary dictionary = TopicDictionary.Parse(Topics);
    private readonly Transcript transcript = TranscriptReader.Parse(TranscriptFile.Read());

    /// <summary>Counts: frequencies, weights, keyness, collocations, phrases, dispersion, diversity, a concordance.</summary>
    [Benchmark]
    public int Counts()
    {
        var sentences = TextUnits.Sentences(transcript);
        var matrix = DocumentFeatureMatrix.Of(transcript, sentences);
        var words = WordSequence.Of(transcript, sentences);
        var (first, second) = UnitGroup.Halves(matrix);
        return FeatureFrequencies.Of(matrix).Features.Length
            + TermWeights.Of(matrix).Heaviest(0, 5).Length
            + Keyness.Of(matrix, first, second).Rows.Length
            + Collocations.Of(words).Pairs.Length
            + Collocations.Of(words, new CollocationOptions { Window = 5 }).Pairs.Length
            + Phrases.Of(words).All.Length
            + FeatureDispersions.Of(DocumentFeatureMatrix.Of(transcript, TextUnits.Windows(transcript, 250))).Features.Length
            + LexicalDiversity.Of(transcript).Units.Length
            + Concordance.Of(transcript, "soviet *").Lines.Length;
    }

    /// <summary>Topics: labels, frequencies, speakers, course, coverage, graph, boundaries by two methods, one topic model with its coherence.</summary>
    [Benchmark]
    public int TopicMeasures()
    {
        var labels = TopicLabels.Of(transcript, dictionary);
        var graph = CoOccurrenceGraph.Of(labels);
        return TopicFrequencies.Of(labels).Topics.Length
            + TopicsBySpeaker.Of(labels).Rows.Length
            + TopicCourse.Of(labels).Cells.Length
            + TopicCoverage.Of(labels).Rows.Length
            + CoOccurrenceCentrality.Of(graph).Nodes.Length
            + TextTiling.Of(transcript).Boundaries.Length
            + C99.Of(transcript).Cuts.Length
            + TopicCoherence.Of(TopicModel.Fit(Bags())).Topics.Length;
    }

    /// <summary>How stable the model is over ten seeds and shuffled words: twenty models.</summary>
    [Benchmark]
    public double ModelStability() => TopicStability.Of(Bags()).Agreement;

    /// <summary>How many topics: 110 models.</summary>
    [Benchmark]
    public int NumberOfTopics() => TopicCountChoice.Of(Bags()).Scores.Length;

    private DocumentFeatureMatrix Bags() => DocumentFeatureMatrix.Of(
        transcript,
        TextUnits.Paragraphs(transcript),
        new FeatureOptions { Tokens = new TokenizerOptions { FoldCase = true, StopWords = StopWordList.SnowballEnglish }, Numbers = false, MinimumUnits = 2 });
}
