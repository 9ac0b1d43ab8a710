using FsCheck.Xunit;
using Transcripts.Counts;
using Transcripts.Counts.Comparison;
using Transcripts.Tests.Speakers;
using Transcripts.Tokens;
using Xunit;

namespace Transcripts.Tests.Counts;

public sealed class KeynessTests
{
    // A says 12 words in two turns, B 8 in two, C 4 in one.
    private static readonly Transcript Meeting = new TranscriptBuilder()
        .Speech("A", "Party line. The party line of the party.")
        .Speech("B", "The treaty, the treaty.")
        .Speech("A", "Party of peasants. Yes.")
        .Speech("C", "The party of war.")
        .Speech("B", "The treaty, yes, yes.")
        .Build();

    private static readonly DocumentFeatureMatrix Turns = DocumentFeatureMatrix.Of(Meeting, TextUnits.Turns(Meeting));

    [Fact]
    public void A_row_has_counts_units_and_every_measure_of_its_counts()
    {
        var keyness = Keyness.Of(Turns, By("A"), By("B"));
        var row = Row(keyness, "the");

        Assert.Equal((new KeynessGroup("A", 12, 2, new Speaker("A")), new KeynessGroup("B", 8, 2, new Speaker("B"))), (keyness.First, keyness.Second));
        Assert.Equal((new CountPair(2, 12, 3, 8), 1, 2), (row.Counts, row.FirstUnits, row.SecondUnits));
        Assert.Equal(-row.Counts.Cells?.G2, row.LogLikelihood?.Value);
        Assert.Equal(-ChiSquare.Of(row.Counts), row.ChiSquare?.Value);
        Assert.Equal(Math.Log2(2 / 12.0 / (3 / 8.0)), row.LogRatio!.Value, 1e-12);
        Assert.Equal((1000 * ((2 / 12.0) - (3 / 8.0)), true), (row.RateDifference!.Value, row.LowExpected));

        // The prior is the whole text as 500 words: "the" is 6 of its 24, C's one included.
        Assert.Equal(DirichletLogOdds.Of(row.Counts, 500 * 6 / 24.0, 500), row.LogOdds);
        Assert.Equal(row.Counts.Cells!.Value.G2 - Math.Log(20), row.BayesFactor!.Value, 1e-12);
    }

    [Fact]
    public void Rows_run_from_the_most_key_of_the_first_group_to_that_of_the_second_and_features_of_neither_have_none()
    {
        var keyness = Keyness.Of(Turns, By("A"), By("B"));

        // Of yes, 1 of 12 against 2 of 8, G² is 1.03; of the, 2 of 12 against 3 of 8, 1.10.
        Assert.Equal("party line of peasants yes the treaty", string.Join(' ', keyness.Rows.Select(row => row.Feature)));
        Assert.Equal(["treaty", "the"], keyness.MostKeyInSecond(KeynessMeasure.LogLikelihood, 2).Select(row => row.Feature));
        Assert.Equal(["party"], keyness.MostKeyInFirst(KeynessMeasure.LogRatio, 1).Select(row => row.Feature));
        Assert.Equal(2, keyness.Shared);
        Assert.Equal("treaty", keyness.SortedBy(KeynessMeasure.RateDifference).Rows[^1].Feature);

        // %DIFF is null for the four features that B does not have; those come last.
        Assert.Equal(["party", "line", "of", "peasants"], keyness.SortedBy(KeynessMeasure.PercentDifference).Rows[^4..].Select(row => row.Feature));
    }

    [Fact]
    public void A_row_leads_to_its_occurrences_in_each_group()
    {
        var keyness = Keyness.Of(Turns, By("A"), By("B"));

        Assert.Equal([new TextSpan(0, 5), new TextSpan(16, 5)], keyness.OccurrencesInFirst(Row(keyness, "party"), 2).Select(place => place.Span));
        Assert.Equal([0, 0, 0, 2], keyness.OccurrencesInFirst(Row(keyness, "party")).Select(place => place.Unit));
        Assert.Equal([1, 1, 4], keyness.OccurrencesInSecond(Row(keyness, "the")).Select(place => place.Unit));
        Assert.All(keyness.OccurrencesInSecond(Row(keyness, "the")), place => Assert.Equal("the", place.Span.TextIn(Meeting.Source), ignoreCase: true));
        Assert.Empty(keyness.OccurrencesInSecond(Row(keyness, "party")));
    }

    [Fact]
    public void P_values_are_corrected_for_the_number_of_rows()
    {
        var rows = Keyness.Of(Turns, By("A"), By("B")).Rows;
        double[] p = [.. rows.Select(row => row.LogLikelihood!.Value.P)];

        Assert.Equal(MultipleComparisons.Holm(p), rows.Select(row => row.LogLikelihood!.Value.Holm));
        Assert.Equal(MultipleComparisons.BenjaminiHochberg(p), rows.Select(row => row.LogLikelihood!.Value.BenjaminiHochberg));

        // Of treaty, 0 of 12 against 3 of 8: erfc(√(G²/2)) with G² = 2 (3 ln (3 / 1.2) + 12 ln (12 / 10.2) + 5 ln (5 / 6.8)) = 6.3246.
        Assert.Equal(0.01191, Row(Keyness.Of(Turns, By("A"), By("B")), "treaty").LogLikelihood!.Value.P, 1e-5);
    }

    [Fact]
    public void Groups_can_be_a_speaker_and_the_rest_halves_and_runs_of_turns()
    {
        var (first, second) = UnitGroup.Halves(Turns);
        var halves = Keyness.Of(Turns, first, second);

        // 24 words: turns of 8, 4, 4, 4, 4; the middle of the second is word 10, of the third word 14.
        Assert.Equal((12L, 12L, "the first half"), (halves.First.Words, halves.Second.Words, halves.First.Name));
        Assert.Equal((12L, 12L, "the rest"), (Keyness.Of(Turns, By("A")).First.Words, Keyness.Of(Turns, By("A")).Second.Words, Keyness.Of(Turns, By("A")).Second.Name));
        Assert.Equal((8L, "turns 1 to 2"), (Keyness.Of(Turns, UnitGroup.Turns(1, 3)).First.Words, Keyness.Of(Turns, UnitGroup.Turns(1, 3)).First.Name));
        Assert.Null(halves.First.Speaker);
    }

    [Fact]
    public void A_unit_in_both_groups_is_an_error_that_names_it()
    {
        var error = Assert.Throws<ArgumentException>(() => Keyness.Of(Turns, By("A"), UnitGroup.Turns(2, 3)));

        Assert.StartsWith("Unit 2 (“turn 2”) is in both groups, “A” and “turns 2 to 2”: give each unit to one of them or to none.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_group_leaves_nothing_to_compare()
    {
        var keyness = Keyness.Of(Turns, By("A"), By("nobody"));

        Assert.Equal((0L, 0), (keyness.Second.Words, keyness.Second.Units));
        Assert.Equal(6, keyness.Rows.Length);
        Assert.All(keyness.Rows, row => Assert.Equal(
            (null, null, null, null, null, null, null),
            (row.LogLikelihood, row.ChiSquare, row.Z, row.LogRatio, row.PercentDifference, row.RateDifference, row.Counts.SecondPerThousand)));
        Assert.Empty(keyness.MostKeyInFirst(KeynessMeasure.LogOdds, 5));
        Assert.Empty(Keyness.Of(DocumentFeatureMatrix.Of("", []), By("A")).Rows);
    }

    [Fact]
    public void One_word_alone_and_equal_counts_show_no_difference()
    {
        var same = new TranscriptBuilder().Speech("A", "Yes.").Speech("B", "Yes, yes.").Build();
        var only = Assert.Single(Keyness.Of(DocumentFeatureMatrix.Of(same, TextUnits.Turns(same)), By("A"), By("B")).Rows);

        Assert.Equal((0.0, 1.0, 0.0, 0.0), (only.LogLikelihood!.Value.Value, only.LogLikelihood.Value.P, only.LogRatio!.Value, only.PercentDifference!.Value));
        Assert.Null(only.Z);

        var equal = new TranscriptBuilder().Speech("A", "One two.").Speech("B", "Two one.").Build();
        Assert.All(Keyness.Of(DocumentFeatureMatrix.Of(equal, TextUnits.Turns(equal)), By("A"), By("B")).Rows, row =>
            Assert.Equal((0.0, 0.0, 1.0), (row.LogLikelihood!.Value.Value, row.Z!.Value.Value, row.Z.Value.Holm)));
    }

    [Fact]
    public void A_list_stands_for_the_second_group_and_is_brought_into_the_matrixs_forms()
    {
        var list = ReferenceFrequencies.Parse("word,count\nThe,60\nparty,1\nTreaties,2\nwar,7", "List", total: 1000);
        var stems = DocumentFeatureMatrix.Of(Meeting, TextUnits.Turns(Meeting), new FeatureOptions { Tokens = new TokenizerOptions { Stemmer = Stemmer.English } });
        var keyness = Keyness.Of(stems, list);

        Assert.Equal((new CountPair(3, 24, 2, 1000), new CountPair(6, 24, 60, 1000)), (Row(keyness, "treati").Counts, Row(keyness, "the").Counts));
        Assert.Equal(("the text", 24L, "List", 1000L, null), (keyness.First.Name, keyness.First.Words, keyness.Second.Name, keyness.Second.Words, keyness.Second.Units));
        Assert.Equal(4, keyness.Shared);

        // Only A's words; the prior is the text and the list together.
        var ofA = Row(Keyness.Of(stems, list, first: By("A")), "the");
        Assert.Equal(new CountPair(2, 12, 60, 1000), ofA.Counts);
        Assert.Equal(DirichletLogOdds.Of(ofA.Counts, 500 * 66 / 1024.0, 500), ofA.LogOdds);
        Assert.Empty(Keyness.Of(stems, list).OccurrencesInSecond(Row(keyness, "the")));
    }

    [Fact]
    public void Absent_words_of_a_list_have_rows_where_they_are_asked_for()
    {
        var list = ReferenceFrequencies.Parse("word,count\nthe,60\nwar,7\npeace,9", "list", total: 1000);
        var options = new KeynessOptions { AbsentWords = true };

        Assert.DoesNotContain(Keyness.Of(Turns, list).Rows, row => row.Feature == "peace");
        var peace = Row(Keyness.Of(Turns, list, options), "peace");
        Assert.Equal((null, new CountPair(0, 24, 9, 1000)), (peace.Index, peace.Counts));
        Assert.True(peace.Z!.Value.Value < 0);
        Assert.Empty(Keyness.Of(Turns, list, options).OccurrencesInFirst(peace));

        // Of the text but not of the group.
        Assert.Equal(new CountPair(0, 12, 7, 1000), Row(Keyness.Of(Turns, list, options, By("A")), "war").Counts);
        Assert.DoesNotContain(Keyness.Of(Turns, list, first: By("A")).Rows, row => row.Feature == "war");
    }

    [Fact]
    public void A_list_without_a_word_of_the_text_is_a_result_like_any_other()
    {
        var keyness = Keyness.Of(Turns, ReferenceFrequencies.Parse("word,count\nsaké,5", "list"));

        Assert.Equal((0, Turns.Features.Length), (keyness.Shared, keyness.Rows.Length));
        Assert.All(keyness.Rows, row => Assert.True(row is { LogLikelihood: { Value: > 0, P: > 0 }, LogRatio: > -6, PercentDifference: null }));
    }

    [Fact]
    public void The_prior_can_be_uniform_or_of_a_list()
    {
        var list = ReferenceFrequencies.Parse("word,count\nthe,60\nwar,7", "list", total: 1000);
        var uniform = Row(Keyness.Of(Turns, By("A"), By("B"), new KeynessOptions { Prior = DirichletPrior.Uniform(0.1) }), "the");
        var listed = Keyness.Of(Turns, By("A"), By("B"), new KeynessOptions { Prior = DirichletPrior.Of(list, 50), Variance = LogOddsVariance.TwoTerms });

        // Seven features of A and B; the list has "the" 60 times in 1,000 and "yes" not at all, which counts as half a time.
        Assert.Equal(DirichletLogOdds.Of(uniform.Counts, 0.1, 0.1 * 7), uniform.LogOdds);
        Assert.Equal(DirichletLogOdds.Of(uniform.Counts, 3, 50, LogOddsVariance.TwoTerms), Row(listed, "the").LogOdds);
        Assert.Equal(DirichletLogOdds.Of(Row(listed, "yes").Counts, 0.025, 50, LogOddsVariance.TwoTerms), Row(listed, "yes").LogOdds);
        Assert.Equal(["the whole text as 500 words", "0.1 of each feature", "list as 50 words"], new[] { DirichletPrior.Pooled(), DirichletPrior.Uniform(0.1), DirichletPrior.Of(list, 50) }.Select(prior => prior.Name));
        Assert.Throws<ArgumentOutOfRangeException>(() => DirichletPrior.Pooled(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DirichletPrior.Uniform(double.NaN));
    }

    [Fact]
    public void Options_change_the_measures_they_name()
    {
        var row = Row(Keyness.Of(Turns, By("A"), By("B"), new KeynessOptions { TwoCells = true, Yates = true, Confidence = 0.5 }), "the");

        Assert.Equal(-TwoCellLogLikelihood.Of(row.Counts), row.LogLikelihood?.Value);
        Assert.Equal(-ChiSquare.Of(row.Counts, yates: true), row.ChiSquare?.Value);
        Assert.Equal(LogRatio.IntervalOf(row.Counts, 0.5), row.LogRatioInterval);
        Assert.Equal(3, Keyness.Of(Turns, By("A"), By("B"), new KeynessOptions { MinimumCount = 3 }).Rows.Count(row => row.Feature is "party" or "the" or "yes"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new KeynessOptions { MinimumCount = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new KeynessOptions { Confidence = 1 });
    }

    [Property(MaxTest = 60)]
    public bool To_change_the_groups_round_changes_the_signs_and_nothing_else(byte[] numbers)
    {
        var (matrix, one, other) = Any(numbers);
        var mirrored = Keyness.Of(matrix, other, one).Rows.ToDictionary(row => row.Feature);

        return Keyness.Of(matrix, one, other).Rows.All(row => mirrored[row.Feature] is var mirror
            && Near(row.LogLikelihood?.Value, -mirror.LogLikelihood?.Value) && Near(row.LogLikelihood?.P, mirror.LogLikelihood?.P)
            && Near(row.ChiSquare?.Value, -mirror.ChiSquare?.Value) && Near(row.Z?.Value, -mirror.Z?.Value) && Near(row.Z?.Holm, mirror.Z?.Holm)
            && Near(row.LogRatio, -mirror.LogRatio) && Near(row.RateDifferenceInterval?.Lower, -mirror.RateDifferenceInterval?.Upper)
            && Near(row.BayesFactor, mirror.BayesFactor) && row.LowExpected == mirror.LowExpected);
    }

    [Property(MaxTest = 60)]
    public bool Every_measure_is_finite_or_null_and_has_the_sign_of_the_difference(byte[] numbers, bool twoCells)
    {
        var (matrix, one, other) = Any(numbers);

        return Keyness.Of(matrix, one, other, new KeynessOptions { TwoCells = twoCells }).Rows.All(row =>
            Enum.GetValues<KeynessMeasure>().All(measure => row.By(measure) is not { } value
                || (double.IsFinite(value) && (measure == KeynessMeasure.LogOdds || value * row.Counts.Direction >= 0)))
            && row.LogLikelihood is null or { P: >= 0 and <= 1, Holm: >= 0 and <= 1, BenjaminiHochberg: >= 0 and <= 1 }
            && (row.LogRatioInterval is not { } interval || (double.IsFinite(interval.Lower) && interval.Lower <= row.LogRatio && row.LogRatio <= interval.Upper)));
    }

    [Property(MaxTest = 30)]
    public bool Features_left_out_change_no_measure_of_the_others(byte[] numbers)
    {
        var (matrix, one, other) = Any(numbers);
        var fewer = DocumentFeatureMatrix.Of(matrix.Source, matrix.Units, matrix.Options with { MinimumCount = 3 });
        var all = Keyness.Of(matrix, one, other).Rows.ToDictionary(row => row.Feature);

        return Keyness.Of(fewer, one, other).Rows.All(row => all[row.Feature] is var whole && row.Counts == whole.Counts
            && row.LogLikelihood?.P == whole.LogLikelihood?.P && row.LogOdds == whole.LogOdds && row.LogRatioInterval == whole.LogRatioInterval);
    }

    private static (DocumentFeatureMatrix Matrix, UnitGroup One, UnitGroup Other) Any(byte[] numbers)
    {
        string[] words = ["red", "blue", "the", "party", "1964", "…"];
        var builder = new TranscriptBuilder();
        for (var index = 0; index < numbers.Length; index++)
            builder.Speech($"S{index % 3}", string.Join(' ', Enumerable.Range(0, 1 + (numbers[index] % 5)).Select(step => words[(numbers[index] >> step) % words.Length])));
        var meeting = builder.Build();
        return (DocumentFeatureMatrix.Of(meeting, TextUnits.Turns(meeting), new FeatureOptions { MaximumNgram = 2 }), By("S0"), By("S1"));
    }

    private static bool Near(double? one, double? other) => one is null ? other is null : other is { } value && Math.Abs(one.Value - value) <= 1e-9 * Math.Max(1, Math.Abs(value));

    private static UnitGroup By(string speaker) => UnitGroup.By(new Speaker(speaker));

    private static KeynessRow Row(Keyness keyness, string feature) => Assert.Single(keyness.Rows, row => row.Feature == feature);
}
