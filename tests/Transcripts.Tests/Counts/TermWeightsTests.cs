using FsCheck.Xunit;
using Transcripts.Counts;
using Transcripts.Counts.Weighting;
using Transcripts.Tests.Speakers;
using Xunit;

namespace Transcripts.Tests.Counts;

/// <summary>By hand, and against scikit-learn 1.2.1, whose figures Fixtures/tfidf.py prints.</summary>
public sealed class TermWeightsTests
{
    private const double Tolerance = 1e-14;

    // Features red, blue, green, grey; red is in all three units, blue in two, the others in one.
    private static readonly DocumentFeatureMatrix Matrix = Turns("red red blue", "red green", "blue blue blue red grey");

    [Fact]
    public void The_default_is_relative_frequency_times_the_logarithm_of_N_over_d()
    {
        var weights = TermWeights.Of(Matrix);

        // As tidytext's bind_tf_idf: 2/3 × ln(3/3) and 1/3 × ln(3/2); 1/2 × ln(3/3) and 1/2 × ln(3/1); 1/5 × ln(3/3), 3/5 × ln(3/2), 1/5 × ln(3/1).
        Assert.Equal("f / Σf × ln(N / d)", weights.Weighting.Formula);
        Equal([0, Math.Log(1.5) / 3], weights[0]);
        Equal([0, Math.Log(3) / 2], weights[1]);
        Equal([0, 3 * Math.Log(1.5) / 5, Math.Log(3) / 5], weights[2]);
        Assert.Equal(["blue", "grey"], weights.Heaviest(2, 9).Select(term => Matrix.Features[term.Feature]));
    }

    [Fact]
    public void Counts_smoothed_and_of_unit_length_are_those_of_scikit_learn()
    {
        var weights = TermWeights.Of(Matrix, TermWeighting.ScikitLearn);

        Equal([0.8408019731721111, 0.5413428136679054], weights[0]);
        Equal([0.5085423203783267, 0.8610369959439764], weights[1]);
        Equal([0.2306949418468197, 0.8911852224643675, 0.3906004903573833], weights[2]);
    }

    [Fact]
    public void Logarithmic_counts_are_those_of_scikit_learn()
    {
        var whole = TermWeights.Of(Matrix, new TermWeighting(TermFrequency.Logarithmic, InverseDocumentFrequency.Smoothed));
        var unit = TermWeights.Of(Matrix, new TermWeighting(TermFrequency.Logarithmic, InverseDocumentFrequency.Smoothed, Cosine: true));

        Equal([1.6931471805599454, 1.2876820724517808], whole[0]);
        Equal([1, 2.7023454211449263, 1.6931471805599454], whole[2]);
        Equal([0.2992159394728237, 0.8085848239679626, 0.5066166242970067], unit[2]);
    }

    [Theory]
    [InlineData(TermFrequency.Count, 1, 3, 1)]
    [InlineData(TermFrequency.Relative, 0.2, 0.6, 0.2)]
    [InlineData(TermFrequency.Boolean, 1, 1, 1)]
    [InlineData(TermFrequency.MaximumNormalised, 2 / 3.0, 1, 2 / 3.0)]
    public void Each_term_frequency_is_its_formula(TermFrequency tf, double red, double blue, double grey) =>
        Equal([red, blue, grey], TermWeights.Of(Matrix, new TermWeighting(tf, InverseDocumentFrequency.None))[2]);

    [Fact]
    public void The_probabilistic_idf_is_0_for_features_of_half_the_units_or_more()
    {
        // (3 - 3) / 3 and (3 - 2) / 2 are below 1; (3 - 1) / 1 is 2.
        Equal([0, 0, Math.Log(2)], TermWeights.Of(Matrix, new TermWeighting(TermFrequency.Count, InverseDocumentFrequency.Probabilistic))[2]);
    }

    [Fact]
    public void The_variants_of_the_papers_differ_by_their_length_only()
    {
        var sparckJones = TermWeights.Of(Matrix, TermWeighting.SparckJones)[2].Select(term => term.Weight).ToArray();
        var saltonBuckley = TermWeights.Of(Matrix, TermWeighting.SaltonBuckley)[2];

        // 3 ln 1.5 and ln 3, over the root of their squares' sum.
        Equal([0, 3 * Math.Log(1.5) / Math.Sqrt(Math.Pow(3 * Math.Log(1.5), 2) + Math.Pow(Math.Log(3), 2)), Math.Log(3) / Math.Sqrt(Math.Pow(3 * Math.Log(1.5), 2) + Math.Pow(Math.Log(3), 2))], saltonBuckley);
        Assert.Equal([0, 3 * Math.Log(1.5), Math.Log(3)], sparckJones);
    }

    [Fact]
    public void A_unit_without_features_has_no_weights_and_is_no_unit_of_N()
    {
        var matrix = Turns("red", "…", "red blue");

        Assert.Empty(TermWeights.Of(matrix)[1]);
        Equal([0, Math.Log(2) / 2], TermWeights.Of(matrix)[2]);
        Equal([0], TermWeights.Of(Turns("red"), TermWeighting.SaltonBuckley)[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => TermWeights.Of(matrix)[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => TermWeights.Of(matrix).Heaviest(0, -1));
    }

    [Property(MaxTest = 50)]
    public bool Weights_are_finite_and_rows_of_unit_length_have_it(byte[] numbers, byte tf, byte idf, bool cosine)
    {
        var meeting = Meetings.From(numbers, ["Ann", "Bo"]);
        var matrix = DocumentFeatureMatrix.Of(meeting, TextUnits.Sentences(meeting), new FeatureOptions { MaximumNgram = 2 });
        var weights = TermWeights.Of(matrix, new TermWeighting((TermFrequency)(tf % 5), (InverseDocumentFrequency)(idf % 4), cosine));

        return matrix.Units.All(unit => weights[unit.Index].All(term => double.IsFinite(term.Weight) && term.Weight >= 0 && term.Count == matrix[unit.Index, term.Feature])
            && (!cosine || weights[unit.Index].Sum(term => term.Weight * term.Weight) is var squares && (squares == 0 || Math.Abs(squares - 1) < 1e-12)));
    }

    private static void Equal(double[] expected, IEnumerable<TermWeight> actual) =>
        Assert.Equal(expected, actual.Select(term => term.Weight), (one, other) => Math.Abs(one - other) < Tolerance);

    private static DocumentFeatureMatrix Turns(params string[] texts)
    {
        var source = string.Join('\n', texts);
        var units = texts.Select((text, index) => new TextUnit(index, $"text {index}", [new TextSpan(source.IndexOf(text, StringComparison.Ordinal), text.Length)]));
        return DocumentFeatureMatrix.Of(source, [.. units]);
    }
}
