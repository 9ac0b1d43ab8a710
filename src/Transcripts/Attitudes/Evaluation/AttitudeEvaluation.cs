using System.Collections.Immutable;
using Transcripts.Agreement;
using Transcripts.Resampling;

namespace Transcripts.Attitudes.Evaluation;

/// <summary>How far attitudes found agree with an annotation.</summary>
/// <param name="Stance">
/// The speaker's own stance for each (sentence, actor) that the annotation has a row for with the speaker as holder: rows the annotation,
/// columns what was found, labels <see cref="Labels"/>. What was not found counts as neutral.
/// </param>
/// <param name="MacroF1">Interval of the macro-F1 of <paramref name="Stance"/>, annotated sentences drawn with replacement (percentile).</param>
/// <param name="Edges">The signed edges: holder, target, sign, reported or own, each once for a sentence. True negatives are not counted.</param>
/// <param name="EdgesF1">Interval of the F1 of <paramref name="Edges"/>, from the same draws.</param>
/// <param name="Mentions">The (sentence, actor) pairs, whatever is thought of the actor.</param>
/// <param name="Errors">Where the two differ, in the order of the text.</param>
public sealed record AttitudeEvaluation(
    ConfusionMatrix Stance,
    Interval MacroF1,
    PrecisionRecall Edges,
    Interval EdgesF1,
    PrecisionRecall Mentions,
    ImmutableArray<AttitudeError> Errors)
{
    /// <summary>The labels of <see cref="Stance"/>, polarity -1 to 1.</summary>
    public static ImmutableArray<string> Labels { get; } = ["against", "neutral", "for"];

    /// <summary>Compares what was found with an annotation. Only sentences that the annotation has are looked at.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="gold">The annotation; its offsets are those of the same source.</param>
    /// <param name="bootstrap">Null for <see cref="BootstrapOptions.Default"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="gold"/> is empty.</exception>
    public static AttitudeEvaluation Of(TranscriptAttitudes found, GoldAttitudes gold, BootstrapOptions? bootstrap = null)
    {
        ArgumentNullException.ThrowIfNull(found);
        return Of(found.Attitudes.Select(attitude => Predicted(found, attitude)), gold, bootstrap);
    }

    /// <summary>Compares any predictions with an annotation; a prediction belongs to the annotated sentence it shares most characters with.</summary>
    /// <param name="predictions">The predictions, in the form of an annotation.</param>
    /// <param name="gold">The annotation.</param>
    /// <param name="bootstrap">Null for <see cref="BootstrapOptions.Default"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="gold"/> is empty.</exception>
    public static AttitudeEvaluation Of(IEnumerable<GoldAttitude> predictions, GoldAttitudes gold, BootstrapOptions? bootstrap = null)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        ArgumentNullException.ThrowIfNull(gold);
        if (gold.Rows.IsEmpty)
            throw new ArgumentException("There is no annotation to compare with: give at least one row.", nameof(gold));
        var sentences = AnnotatedSentence.Of(predictions, gold.Rows);
        var all = Score.Of(sentences);
        var (stance, edges) = Replicates(sentences, bootstrap ?? BootstrapOptions.Default);
        return new AttitudeEvaluation(MatrixOf(sentences), stance, all.Edges, edges, all.Mentions, [.. sentences.SelectMany(sentence => sentence.Errors)]);
    }

    private static GoldAttitude Predicted(TranscriptAttitudes found, Attitude attitude)
    {
        var sentence = found.Sentences[attitude.Sentence];
        return new GoldAttitude(sentence.Extent, attitude.Holder.Id, attitude.Target.Id, attitude.Polarity, attitude.Reported, found.Transcript.Text(attitude.Evidence), sentence.Text(found.Transcript));
    }

    private static ConfusionMatrix MatrixOf(ImmutableArray<AnnotatedSentence> sentences) =>
        ConfusionMatrix.Of(sentences.SelectMany(sentence => sentence.Stances).Select(stance => (Labels[stance.Gold + 1], Labels[stance.Predicted + 1])), Labels);

    private static (Interval Stance, Interval Edges) Replicates(ImmutableArray<AnnotatedSentence> sentences, BootstrapOptions options)
    {
        var random = new SplitMix64(unchecked((ulong)options.Seed));
        var stances = new double[options.Resamples];
        var edges = new double[options.Resamples];
        var drawn = new AnnotatedSentence[sentences.Length];
        for (var resample = 0; resample < options.Resamples; resample++)
        {
            for (var draw = 0; draw < drawn.Length; draw++)
                drawn[draw] = sentences[random.Below(sentences.Length)];
            var score = Score.Of(drawn);
            stances[resample] = score.MacroF1;
            edges[resample] = score.Edges.F1 ?? 0;
        }

        Array.Sort(stances);
        Array.Sort(edges);
        return (BcaInterval.Percentile(stances, options.Confidence), BcaInterval.Percentile(edges, options.Confidence));
    }

    private readonly record struct Score(double MacroF1, PrecisionRecall Edges, PrecisionRecall Mentions)
    {
        public static Score Of(IEnumerable<AnnotatedSentence> sentences)
        {
            Span<int> hits = stackalloc int[3];
            Span<int> all = stackalloc int[3];
            var edges = PrecisionRecall.OfFound(0, 0, 0);
            var mentions = edges;
            foreach (var sentence in sentences)
            {
                foreach (var (gold, predicted) in sentence.Stances)
                {
                    all[gold + 1]++;
                    all[predicted + 1]++;
                    hits[gold + 1] += gold == predicted ? 1 : 0;
                }

                edges = edges.Add(sentence.Edges);
                mentions = mentions.Add(sentence.Mentions);
            }

            var sum = 0.0;
            for (var index = 0; index < 3; index++)
                sum += all[index] == 0 ? 0 : 2.0 * hits[index] / all[index];
            return new Score(sum / 3, edges, mentions);
        }
    }
}
