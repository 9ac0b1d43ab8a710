using System.Collections.Immutable;
using Transcripts.Agreement;
using Transcripts.Resampling;
using Transcripts.Summaries.Commitments;
using Transcripts.Tokens;

namespace Transcripts.Summaries.Evaluation;

/// <summary>
/// How far minutes agree with an annotation. An entry meets an act of the same sentence, each at most one; entries and acts are
/// matched so that as many meet as can. Acts stand in the sentence that holds the first character of their verb.
/// </summary>
/// <param name="Sentences">How many sentences were compared, those without an act included.</param>
/// <param name="Kind">The kind is the same.</param>
/// <param name="Negation">The kind is the same and both are denied, or neither.</param>
/// <param name="Reporting">The kind is the same and both are reported, or neither.</param>
/// <param name="Who">The kind is the same and who does it is right.</param>
/// <param name="ToWhom">The kind is the same, and who does it and to whom are right.</param>
public sealed record MinutesEvaluation(int Sentences, MinutesScore Kind, MinutesScore Negation, MinutesScore Reporting, MinutesScore Who, MinutesScore ToWhom)
{
    private static readonly ImmutableArray<Func<MinutesEntry, GoldAct, bool>> Measures =
    [
        (entry, act) => true,
        (entry, act) => entry.Negated == act.Negated,
        (entry, act) => entry.Reported == act.Reported,
        (entry, act) => act.IsBy(entry.Who),
        (entry, act) => act.IsBy(entry.Who) && act.IsTo(entry.ToWhom),
    ];

    /// <summary>Compares minutes with an annotation of the same transcript.</summary>
    /// <param name="found">The minutes.</param>
    /// <param name="gold">The annotation.</param>
    /// <param name="sentences">The sentences to look at, of <see cref="TranscriptSentences"/>; null for all.</param>
    /// <param name="bootstrap">How intervals are found, these sentences drawn with replacement; null for <see cref="BootstrapOptions.Default"/>. The block length is not used.</param>
    /// <exception cref="ArgumentException">An act stands in no sentence of the transcript.</exception>
    public static MinutesEvaluation Of(MeetingMinutes found, GoldMinutes gold, IEnumerable<Sentence>? sentences = null, BootstrapOptions? bootstrap = null)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(gold);
        var all = TranscriptSentences.Of(found.Transcript);
        var acts = gold.Acts.ToLookup(act => SentenceOf(all, act));
        var entries = found.Entries.ToLookup(entry => entry.Sentence);
        ImmutableArray<int> chosen = [.. (sentences ?? all).Select(sentence => sentence.Index).Distinct().Order()];
        var scores = Measures.Select(measure => MinutesScore.Of([.. chosen.Select(sentence => Compare([.. entries[sentence]], [.. acts[sentence]], measure))], bootstrap ?? BootstrapOptions.Default)).ToList();
        return new MinutesEvaluation(chosen.Length, scores[0], scores[1], scores[2], scores[3], scores[4]);
    }

    private static int SentenceOf(ImmutableArray<Sentence> sentences, GoldAct act) =>
        sentences.FirstOrDefault(sentence => sentence.Spans.Any(span => span.Contains(act.Verb.Start)))?.Index
            ?? throw new ArgumentException($"The act at {act.Verb.Start} stands in no sentence of the transcript: give the annotation of this one.", nameof(act));

    private static PrecisionRecall Compare(ImmutableArray<MinutesEntry> entries, ImmutableArray<GoldAct> acts, Func<MinutesEntry, GoldAct, bool> measure)
    {
        var partner = new int[acts.Length];
        Array.Fill(partner, -1);
        var hits = 0;
        for (var entry = 0; entry < entries.Length; entry++)
            hits += Finds(entry, new bool[acts.Length]) ? 1 : 0;
        return PrecisionRecall.OfFound(hits, entries.Length, acts.Length);

        // An augmenting path (Kuhn 1955): whoever holds the act may find another.
        bool Finds(int entry, bool[] tried)
        {
            for (var act = 0; act < acts.Length; act++)
            {
                if (tried[act] || entries[entry].Kind != acts[act].Kind || !measure(entries[entry], acts[act]))
                    continue;
                tried[act] = true;
                if (partner[act] >= 0 && !Finds(partner[act], tried))
                    continue;
                partner[act] = entry;
                return true;
            }

            return false;
        }
    }
}

/// <summary>Counts of what was found and what there is, with percentile intervals (Efron 1979) over sentences.</summary>
/// <param name="Counts">The counts. True negatives are not counted.</param>
/// <param name="Precision">Interval of the precision; null where nothing was found.</param>
/// <param name="Recall">Interval of the recall; null where there is nothing to find.</param>
/// <param name="F1">Interval of F1; null where neither has any.</param>
public sealed record MinutesScore(PrecisionRecall Counts, Interval? Precision, Interval? Recall, Interval? F1)
{
    internal static MinutesScore Of(ImmutableArray<PrecisionRecall> sentences, BootstrapOptions options)
    {
        var none = PrecisionRecall.OfFound(0, 0, 0);
        var random = new SplitMix64(unchecked((ulong)options.Seed));
        var drawn = new PrecisionRecall[options.Resamples];
        for (var resample = 0; resample < drawn.Length; resample++)
        {
            drawn[resample] = none;
            for (var draw = 0; draw < sentences.Length; draw++)
                drawn[resample] = drawn[resample].Add(sentences[random.Below(sentences.Length)]);
        }

        return new MinutesScore(sentences.Aggregate(none, (sum, one) => sum.Add(one)), Between(one => one.Precision), Between(one => one.Recall), Between(one => one.F1));

        // Draws in which the share is not defined are left out.
        Interval? Between(Func<PrecisionRecall, double?> share)
        {
            double[] values = [.. drawn.Select(share).OfType<double>().Order()];
            return values.Length > 0 ? BcaInterval.Percentile(values, options.Confidence) : null;
        }
    }
}
