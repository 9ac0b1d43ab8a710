using Transcripts.Attitudes;
using Transcripts.Attitudes.Aggregates;
using Transcripts.Counts;
using Transcripts.Counts.Comparison;
using Transcripts.Counts.Dispersion;
using Transcripts.Counts.Diversity;
using Transcripts.Resampling;
using Transcripts.Speakers;
using Transcripts.Summaries;
using Transcripts.Summaries.Evaluation;
using Transcripts.Topics;
using Transcripts.Topics.Graphs;

namespace Transcripts.Charts.Tests;

/// <summary>All charts of a transcript.</summary>
internal static class AllCharts
{
    private static readonly BootstrapOptions Few = new() { Resamples = 100 };

    /// <summary>Topics found in the words of the meetings that tests make up, one of a hostile name, one that never comes up.</summary>
    public static TopicDictionary Topics { get; } = TopicDictionary.Parse(
        """
        {
          "name": "Test",
          "entries": [
            { "id": "words", "name": "Words <b>& more</b> $x$", "definition": "Words.", "patterns": ["word"] },
            { "id": "more", "name": "More", "definition": "More of it.", "patterns": ["and more", "yes"] },
            { "id": "never", "name": "Never", "definition": "Nothing.", "patterns": ["nowhere-to-be-found"] }
          ]
        }
        """);

    public static IReadOnlyList<Figure> Of(Transcript transcript) => Of(transcript, TranscriptAttitudes.Of(transcript));

    private static IReadOnlyList<Figure> Of(Transcript transcript, TranscriptAttitudes attitudes) =>
    [
        .. OfNetworks(attitudes),
        ShareOfWordsChart.Of(SpeakerShares.Of(transcript, Few)),
        TurnTimelineChart.Of(transcript),
        CumulativeShareChart.Of(SpeechCourse.Of(transcript)),
        TurnLengthsChart.Of(TurnLengths.Of(transcript)),
        WhoFollowsWhomChart.Of(TurnTaking.Of(transcript)),
        DispersionChart.Of(transcript, LexicalDispersion.Of(WordSequence.Of(transcript, TextUnits.Turns(transcript)), ["word", "and more", "<b>never</b> & $x$"])),
        LexicalDiversityChart.Of(transcript, LexicalDiversity.Of(transcript, new DiversityOptions { ShortestForMtld = 5 })),
        KeynessChart.Of(transcript, OfFirstSpeaker(transcript)),
        KeynessChart.Of(transcript, OfFirstSpeaker(transcript), KeynessMeasure.LogOdds),
        .. OfTopics(transcript),
        .. OfSummaries(attitudes),
    ];

    private static IEnumerable<Figure> OfNetworks(TranscriptAttitudes attitudes)
    {
        var everyone = Imagined(attitudes);
        yield return SignedNetworkChart.Of(attitudes);
        yield return SignedNetworkChart.Of(everyone, Attribution.Both);
        yield return SignedNetworkChart.Of(everyone, Attribution.Reported);
        yield return StanceHeatMap.Of(everyone);
        yield return StanceBarsChart.Of(everyone, SpeakerStances.Of(everyone, Few));
        yield return StanceCourseChart.Of(everyone, StanceCourse.Of(everyone));
        yield return ConfusionMatrixChart.Of(
            attitudes.Transcript, attitudes.Sentences.Select(sentence => (sentence.Spans[0], sentence.Speaker.Name, sentence.Index % 2 == 0 ? "<i>even</i> & $x$" : sentence.Speaker.Name)), null, "<b>first</b>", "$y$");
    }

    /// <summary>What each sentence might express: its speaker for the speaker before, against the one after, and, reported, against themselves.</summary>
    private static TranscriptAttitudes Imagined(TranscriptAttitudes attitudes)
    {
        var actors = attitudes.Transcript.Speakers.Zip(attitudes.Speakers).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second);
        var all = attitudes.Speakers;
        return attitudes with
        {
            Attitudes =
            [
                .. attitudes.Sentences.SelectMany(sentence =>
                {
                    var (holder, place) = (actors[sentence.Speaker], all.IndexOf(actors[sentence.Speaker]));
                    return new[] { (1, -1, false), (-1, 1, false), (-1, 0, true) }.Select(kind => new Attitude(
                        holder, all[(place + all.Length + kind.Item2) % all.Length], kind.Item1, 1, kind.Item3, "imagined", sentence.Index, sentence.Spans[0], sentence.Turn));
                }),
            ],
        };
    }

    private static Keyness OfFirstSpeaker(Transcript transcript) => Keyness.Of(
        DocumentFeatureMatrix.Of(transcript, TextUnits.Turns(transcript)),
        transcript.Speakers.IsEmpty ? new UnitGroup("nobody", _ => false) : UnitGroup.By(transcript.Speakers[0]));

    private static IEnumerable<Figure> OfTopics(Transcript transcript)
    {
        var labels = TopicLabels.Of(transcript, Topics);
        yield return TopicFrequencyChart.Of(transcript, TopicFrequencies.Of(labels, Few));
        yield return TopicsBySpeakerChart.Of(transcript, TopicsBySpeaker.Of(labels, Few));
        yield return TopicCourseChart.Of(transcript, TopicCourse.Of(labels, 3));
        yield return TopicStreamChart.Of(transcript, TopicCourse.Of(labels, 3));
        yield return CoOccurrenceChart.Of(transcript, CoOccurrenceGraph.Of(labels), id => Topics[id]!.Name);
        yield return TopicBoundariesChart.Of(
            transcript,
            TextTiling.Of(transcript, new TextTilingOptions { SequenceLength = 3, BlockSize = 2 }),
            TopicSegmentation.Of(transcript, [new TopicStart(0, "<i>Begin</i>"), new TopicStart(25, "$y$ & more")]));
    }

    private static IEnumerable<Figure> OfSummaries(TranscriptAttitudes attitudes)
    {
        const string Reference = "More words.\n<b>Yes</b> & $x$";
        var document = SummaryDocument.Of(attitudes.Transcript);
        var ranking = ConversationSummary.Rank(document, attitudes: attitudes) with { Method = "<b>Method</b> & $x$" };
        var summary = Summary.Of(ranking, SummaryBudget.OfWords(9), attitudes);
        var options = new MethodComparisonOptions { RandomDraws = 2, Bootstrap = Few };
        yield return SummaryScoresChart.Of(ranking, summary);
        yield return RougeByMethodChart.Of(MethodComparison.Of(document, Reference, SummaryBudget.OfWords(9), [ranking, Lead.Rank(document)], options));
        yield return RougeByMethodChart.Of(MethodComparison.Of(document, "", SummaryBudget.OfWords(9), [], options), RougeMeasure.Rouge2);
        yield return SummaryLengthChart.Of(LengthCurve.Of(document, Reference, [ranking], [1, 9], options));
        yield return SummaryLengthChart.Of(LengthCurve.Of(document, "", [], [], options), RougeMeasure.RougeLsum, RougeValue.Recall);
        yield return SentenceSimilarityHeatMap.Of(summary, 6);
        yield return SummaryCoverageChart.Of(SummaryCoverage.OfTopics(summary, TopicLabels.Of(attitudes.Transcript, Topics)), ReferenceCoverage.OfTopics(Reference, Topics), "<b>Recorder</b> $x$");
        yield return SummaryCoverageChart.Of(SummaryCoverage.OfActors(summary, attitudes), nameOf: id => $"<i>{id}</i>");
    }
}
