using FsCheck.Xunit;
using Transcripts.Tests.Speakers;
using Transcripts.Tokens;
using Transcripts.Topics.LexicalCohesion;
using Xunit;

namespace Transcripts.Tests.Topics;

public sealed class LexicalCohesionTests
{
    // Sequences "sun moon", "sun star", "star sea". Blocks of one: a word in common, 1 / √(2 · 2). Blocks of two, at the
    // first gap: {sun, moon} by {sun, star twice, sea}, 1 / √(2 · 6); at the second the same turned round.
    [Fact]
    public void Blocks_are_compared_by_the_cosine_of_their_frequencies()
    {
        var words = Words("sun moon sun star star sea");

        Assert.Equal([0.5, 0.5], BlockComparison.Of(words, 2, 1));
        Assert.Equal([1 / Math.Sqrt(12), 1 / Math.Sqrt(12)], BlockComparison.Of(words, 2, 2));
        Assert.Equal([1 / Math.Sqrt(12), 1 / Math.Sqrt(12)], BlockComparison.Of(words, 2, 9));
    }

    // "sun moon | sun star | star": new are 2, 1 and 0, beside the gaps stand 4 and 3 words.
    [Fact]
    public void New_words_are_counted_beside_each_gap() =>
        Assert.Equal([3 / 4.0, 1 / 3.0], VocabularyIntroduction.Of(Words("sun moon sun star star"), 2));

    [Fact]
    public void Stop_words_take_up_room_and_count_as_nothing()
    {
        var words = SpeechWords.Of(new TranscriptBuilder().Speech("A", "The sun of the moon and the Suns").Build(), StopWordList.English, Stemmer.English);

        Assert.Equal([-1, 0, -1, -1, 1, -1, -1, 0], words.Terms.ToArray());
        // Sequences "the sun", "of the", "moon and", "the Suns": a block without a term is like no other.
        Assert.Equal([0.0, 0.0, 0.0], BlockComparison.Of(words, 2, 1));
        // Blocks of two: {sun} by {moon}, {sun} by {moon, sun}, {moon} by {sun}.
        Assert.Equal([0.0, 1 / Math.Sqrt(2), 0.0], BlockComparison.Of(words, 2, 2));
        Assert.Equal([1 / 4.0, 1 / 4.0, 1 / 4.0], VocabularyIntroduction.Of(words, 2));
    }

    // 0.2 climbs to 0.5 on the left and 0.4 on the right; 0.1 to 0.4 and, over level ground, to 0.6; 0.3 to 0.6 on the left.
    [Fact]
    public void Depth_is_the_climb_to_the_peak_on_either_side()
    {
        double[] scores = [0.5, 0.2, 0.4, 0.1, 0.6, 0.6, 0.3];

        Assert.Equal([0, 0.5, 0, 0.8, 0, 0, 0.3], DepthScores.Of(scores).Select(depth => Math.Round(depth, 12)));
        Assert.Equal([1, 3], DepthScores.Valleys(scores));
    }

    [Theory]
    [InlineData(new[] { 0.4, 0.1, 0.1, 0.1, 0.4 }, new[] { 2 })]
    [InlineData(new[] { 0.4, 0.1, 0.1, 0.4 }, new[] { 1 })]
    [InlineData(new[] { 0.1, 0.4, 0.1 }, new int[0])]
    [InlineData(new[] { 0.3, 0.2, 0.1 }, new int[0])]
    [InlineData(new[] { 0.4, 0.3, 0.3, 0.1, 0.2, 0.2, 0.3 }, new[] { 3 })]
    [InlineData(new double[0], new int[0])]
    public void A_valley_has_higher_ground_on_both_sides(double[] scores, int[] valleys) => Assert.Equal(valleys, DepthScores.Valleys(scores));

    // Round one: (3 + 0) / 2, (3 + 0 + 3) / 3, (0 + 3 + 6) / 3, (3 + 6) / 2. Round two: (1.5 + 2) / 2, (1.5 + 2 + 3) / 3, and so on.
    [Fact]
    public void Scores_are_averaged_with_their_neighbours()
    {
        Assert.Equal([1.5, 2, 3, 4.5], DepthScores.Smooth([3, 0, 3, 6], 2, 1));
        Assert.Equal([1.75, 6.5 / 3, 9.5 / 3, 3.75], DepthScores.Smooth([3, 0, 3, 6], 2, 2));
        Assert.Equal([3, 0, 3, 6], DepthScores.Smooth([3, 0, 3, 6], 0, 5));
    }

    // Climbing step by step, as the paper says it.
    [Property]
    public bool Depths_found_in_one_pass_are_those_of_climbing(byte[] heights)
    {
        double[] scores = [.. heights.Select(height => height % 8 / 8.0)];
        double Climb(int from, int step)
        {
            var at = from;
            while (at + step >= 0 && at + step < scores.Length && scores[at + step] >= scores[at])
                at += step;
            return scores[at] - scores[from];
        }

        return DepthScores.Of(scores).SequenceEqual(scores.Select((_, gap) => Climb(gap, -1) + Climb(gap, 1)));
    }

    // The blocks made anew at each gap.
    [Property]
    public bool Blocks_kept_up_to_date_are_those_counted_anew(byte[] numbers, byte sequence, byte block)
    {
        var (w, k) = (1 + (sequence % 5), 1 + (block % 5));
        var words = Words(string.Join(' ', numbers.Select(number => "zq" + (char)('b' + (number % 6)))));
        var sequences = words.Terms.ToArray().Chunk(w).ToList();
        var scores = BlockComparison.Of(words, w, k);
        return scores.Length == Math.Max(sequences.Count - 1, 0) && scores.Select((score, gap) =>
        {
            var before = sequences.Take(gap + 1).TakeLast(k).SelectMany(terms => terms).CountBy(term => term).ToDictionary();
            var behind = sequences.Skip(gap + 1).Take(k).SelectMany(terms => terms).CountBy(term => term).ToDictionary();
            var product = before.Sum(pair => (double)pair.Value * behind.GetValueOrDefault(pair.Key));
            return Math.Abs(score - (product / Math.Sqrt(before.Values.Sum(count => (double)count * count) * behind.Values.Sum(count => (double)count * count)))) < 1e-12;
        }).All(same => same);
    }

    // Of three segments, "tito" comes in one (ln 3 each time), "talk" in two (ln 1.5), "we" in all.
    [Fact]
    public void The_terms_of_a_stretch_are_those_that_others_lack()
    {
        var words = Words("We talk tito tito we talk letter we cable");

        Assert.Equal(["tito|talk", "letter|talk", "cable"], CharacteristicTerms.Of(words, [0, 4, 7], 2).Select(terms => string.Join('|', terms)));
        Assert.Equal([""], CharacteristicTerms.Of(words, [0], 2).Select(terms => string.Join('|', terms)));
    }

    // Cosines of three units. In a mask of 3 by 3 the corner has 3 neighbours, an edge 5, the middle 8. Of (1, 0) with 0.5
    // the neighbours 0 and 0.2 are lower: 2 of 5. Blocks {0, 1} {2}: (2/3 + 3/4 + 2 · 2/5 + 2/3) / 5; all apart: (2/3 + 3/4 + 2/3) / 3.
    [Fact]
    public void Ranks_and_densities_are_those_worked_out_by_hand()
    {
        var ranks = RankMask.Of(Matrix([1, 0.5, 0, 0.5, 1, 0.2, 0, 0.2, 1]), 3);

        Assert.Equal([2 / 3.0, 2 / 5.0, 0, 2 / 5.0, 6 / 8.0, 1 / 5.0, 0, 1 / 5.0, 2 / 3.0], Cells(ranks));
        var cuts = DivisiveClustering.Cuts(ranks).ToList();
        Assert.Equal([2, 1], cuts.Select(cut => cut.Unit));
        Assert.Equal(173 / 300.0, cuts[0].Density, 1e-12);
        Assert.Equal(25 / 36.0, cuts[1].Density, 1e-12);
        Assert.Equal(197 / 540.0, DivisiveClustering.Whole(ranks), 1e-12);
    }

    private static SpeechWords Words(string text) => SpeechWords.Of(new TranscriptBuilder().Speech("A", text).Build(), null, Stemmer.None);

    private static SquareMatrix Matrix(double[] cells)
    {
        var matrix = new SquareMatrix((int)Math.Sqrt(cells.Length));
        for (var cell = 0; cell < cells.Length; cell++)
            matrix[cell / matrix.Size, cell % matrix.Size] = cells[cell];
        return matrix;
    }

    private static IEnumerable<double> Cells(SquareMatrix matrix) =>
        Enumerable.Range(0, matrix.Size * matrix.Size).Select(cell => matrix[cell / matrix.Size, cell % matrix.Size]);
}
