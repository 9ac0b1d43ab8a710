using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transcripts.Agreement;
using Transcripts.Attitudes.Learning;
using Transcripts.Resampling;
using Xunit;

namespace Transcripts.Tests.Attitudes;

public sealed class StanceCrossValidationTests
{
    private static readonly ImmutableArray<StanceExample> Examples = StanceExamples.ReadFile(Repository.At("tests", "Transcripts.Tests", "Attitudes", "Fixtures", "stance-examples.csv"));

    private static readonly StanceClassifierOptions Mild = new() { Penalty = 1 };

    private static readonly BootstrapOptions Quick = new() { Resamples = 200 };

    [Property(MaxTest = 200)]
    public Property All_targets_of_a_sentence_are_in_one_fold_and_folds_are_even(NonEmptyArray<byte> sentences, PositiveInt wanted, long seed)
    {
        ImmutableArray<int> groups = StanceFolds.Groups(sentences.Get.Select(number => new StanceExample($"Sentence {number % 40}.", new TextSpan(0, 8), 0)));
        var folds = 1 + (wanted.Get % (groups.Max() + 1));
        var found = StanceFolds.Of(groups, folds, seed);
        var bySentence = groups.Zip(found).Distinct().ToList();
        var sizes = bySentence.GroupBy(pair => pair.Second).Select(fold => fold.Count()).ToList();
        return (found.Length == groups.Length
            && bySentence.Count == groups.Max() + 1
            && sizes.Count == folds
            && sizes.Max() - sizes.Min() <= 1
            && found.SequenceEqual(StanceFolds.Of(groups, folds, seed))).ToProperty();
    }

    [Fact]
    public void Another_seed_parts_otherwise()
    {
        var groups = StanceFolds.Groups(Examples);

        Assert.NotEqual(StanceFolds.Of(groups, 5, 1), StanceFolds.Of(groups, 5, 2));
    }

    [Fact]
    public void Cross_validation_is_the_same_each_time_and_trains_on_the_other_folds()
    {
        var found = StanceClassifier.CrossValidate(Examples, 5, 1, Mild, Quick);
        var again = StanceClassifier.CrossValidate(Examples, 5, 1, Mild, Quick);

        Assert.Equal(found, again);
        Assert.Equal((found.Learned.MacroF1, found.Difference), (again.Learned.MacroF1, again.Difference));

        // By hand: a classifier trained without the first fold says the same of it.
        var classifier = StanceClassifier.Train(Examples.Where((_, index) => found.Folds[index] != 0), Mild);
        Assert.All(Enumerable.Range(0, Examples.Length).Where(index => found.Folds[index] == 0), index =>
            Assert.Equal(found.Predictions[index], classifier.Toward(Examples[index].Sentence, Examples[index].Target).Polarity));
    }

    [Fact]
    public void What_stands_in_a_fold_does_not_change_what_is_said_of_it()
    {
        var found = StanceClassifier.CrossValidate(Examples, 5, 1, Mild, Quick);
        ImmutableArray<StanceExample> turned = [.. Examples.Select((example, index) => found.Folds[index] == 0 ? example with { Polarity = -example.Polarity } : example)];
        var other = StanceClassifier.CrossValidate(turned, 5, 1, Mild, Quick);

        Assert.All(Enumerable.Range(0, Examples.Length).Where(index => found.Folds[index] == 0), index => Assert.Equal(found.Predictions[index], other.Predictions[index]));
    }

    [Fact]
    public void Matrix_and_intervals_belong_to_the_predictions()
    {
        var found = StanceClassifier.CrossValidate(Examples, 5, 1, Mild, Quick);
        var labels = new[] { "against", "neutral", "for" };
        var matrix = ConfusionMatrix.Of(Examples.Zip(found.Predictions, (example, predicted) => (labels[example.Polarity + 1], labels[predicted + 1])), labels);
        var rules = StanceAccuracy.OfRules(Examples, bootstrap: Quick);

        Assert.Equal(matrix, found.Learned.Matrix);
        Assert.Equal(rules, found.Rules);
        Assert.InRange(matrix.MacroF1!.Value, found.Learned.MacroF1.Lower, found.Learned.MacroF1.Upper);
        Assert.InRange(matrix.MacroF1!.Value - rules.Matrix.MacroF1!.Value, found.Difference.Lower, found.Difference.Upper);
    }

    [Fact]
    public void An_interval_of_perfect_predictions_is_a_point()
    {
        // Draws of whole sentences may lack a label, which then counts 0: with one sentence for all three, none can.
        ImmutableArray<int> gold = [-1, 0, 1];
        var draws = StanceBootstrap.MacroF1s(gold, [0, 0, 0], [gold, [1, 0, 1]], Quick);

        // All hit: 1. The second: "against" 0, "neutral" 1, "for" 2·1/(1+2) = 2/3, their mean 5/9.
        Assert.All(draws[0], value => Assert.Equal(1, value));
        Assert.All(draws[1], value => Assert.Equal(5.0 / 9, value, 12));
    }

    [Fact]
    public void Sentences_of_news_are_read_better_than_by_the_rules_alone()
    {
        var path = Repository.SharedOrSkip("corpora", "newsmtsc", "train.jsonl");

        // Beyond the first 3,000 sentences, on which features and penalty were chosen; two folds, to be quick.
        var rest = StanceExamples.AfterSentences(StanceExamples.ReadFile(path), 3000);
        var found = StanceClassifier.CrossValidate(rest, 2, 1, bootstrap: Quick);

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(
            $"Macro-F1 in two folds {found.Learned.Matrix.MacroF1:F4} ({found.Learned.MacroF1.Lower:F4} to {found.Learned.MacroF1.Upper:F4}), rules {found.Rules.Matrix.MacroF1:F4}"));
        Assert.InRange(found.Learned.Matrix.MacroF1!.Value, 0.66, 1);
        Assert.True(found.Difference.Lower > 0);
    }
}
