using System.Collections.Immutable;
using Transcripts.Attitudes.Learning;
using Transcripts.Files;
using Xunit;

namespace Transcripts.Tests.Attitudes;

public sealed class StanceClassifierTests
{
    // Words that no lexicon knows, so that only learning can tell: "glorked" is good, "snarfed" is bad, "plommed" neither.
    private static readonly string[] Verbs = ["snarfed", "plommed", "glorked"];

    private static readonly string[] Places = ["Bonn", "Rome", "Oslo", "Lima", "Cairo", "Hanoi", "Quito", "Dakar"];

    private static readonly StanceClassifierOptions Mild = new() { Penalty = 0.1 };

    private static readonly ImmutableArray<StanceExample> Separable = [.. Places.SelectMany(place => Verbs.Select((verb, index) => Example($"In {place} they {verb} [Tarkas] on Monday.", index - 1)))];

    [Theory]
    [InlineData("In Paris they snarfed [Oste] on Friday.", -1)]
    [InlineData("In Paris they plommed [Oste] on Friday.", 0)]
    [InlineData("In Paris they glorked [Oste] on Friday.", 1)]
    public void A_rule_that_examples_follow_is_learned_whoever_the_target_is(string marked, int polarity)
    {
        var example = Example(marked, polarity);
        var found = StanceClassifier.Train(Separable, Mild).Toward(example.Sentence, example.Target);

        Assert.Equal(polarity, found.Polarity);
        Assert.Equal(1, found.Against + found.Neutral + found.For, 9);
        Assert.Contains(found.Features, feature => feature.Name.Contains(Verbs[polarity + 1], StringComparison.Ordinal) && feature.Weight > 0);
    }

    [Fact]
    public void The_words_of_the_target_are_not_learned()
    {
        ImmutableArray<StanceExample> named = [.. Places.SelectMany(place => new[] { Example($"[Good] came to {place}.", 1), Example($"[Evil] came to {place}.", -1) })];
        var classifier = StanceClassifier.Train(named, Mild);

        Assert.Equal(
            classifier.Toward("Somebody came to Rome.", new TextSpan(0, 8)) with { Rules = new(0, 0, "", default) },
            classifier.Toward("Anything came to Rome.", new TextSpan(0, 8)) with { Rules = new(0, 0, "", default) });
        Assert.Equal(classifier.Toward("Good came to Rome.", new TextSpan(0, 4)).For, classifier.Toward("Evil came to Rome.", new TextSpan(0, 4)).For);
    }

    [Fact]
    public void The_same_examples_give_the_same_bytes_and_a_loaded_model_the_same_answers()
    {
        using var folder = new Folder();
        var (first, second) = (folder.At("a/first.model"), folder.At("second.model"));
        var classifier = StanceClassifier.Train(Separable, Mild);
        classifier.Save(first);
        StanceClassifier.Train(Separable, Mild).Save(second);
        var loaded = StanceClassifier.Load(first);

        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        Assert.Equal(classifier.FeatureCount, loaded.FeatureCount);
        Assert.All(Separable, example => Assert.Equal(classifier.Toward(example.Sentence, example.Target), loaded.Toward(example.Sentence, example.Target)));
        Assert.Equal(["a", "a/first.model", "second.model"], folder.Names());
    }

    [Fact]
    public void Probabilities_sum_over_the_features_as_the_model_says()
    {
        // One feature of value 1 with weights 0, ln 2 and ln 5 over biases of 0: 1/8, 2/8 and 5/8.
        var weights = new StanceWeights([-1, 0, 1], [0, 0, 0], ["word: x"], [[0, MathF.Log(2), MathF.Log(5)]]);
        var found = weights.Probabilities([KeyValuePair.Create("word: x", 1f), KeyValuePair.Create("word: unknown", 1f)]);

        Assert.Equal([0.125, 0.25, 0.625], found.Select(value => Math.Round(value, 6)));
        Assert.Equal(1, weights.PolarityOf(found));
        Assert.Equal(0, weights.PolarityOf([0.4, 0.4, 0.2]));
        Assert.Equal(-1, weights.PolarityOf([0.4, 0.2, 0.4]));
    }

    [Fact]
    public void Where_all_examples_agree_there_is_one_answer()
    {
        using var folder = new Folder();
        StanceClassifier.Train(Separable.Where(example => example.Polarity == 1)).Save(folder.At("one.model"));
        var found = StanceClassifier.Load(folder.At("one.model")).Toward("They snarfed him.", new TextSpan(13, 3));

        Assert.Equal((1, 0.0, 0.0, 1.0, 0), (found.Polarity, found.Against, found.Neutral, found.For, found.Features.Length));
    }

    [Fact]
    public void A_polarity_without_examples_has_no_probability()
    {
        var found = StanceClassifier.Train(Separable.Where(example => example.Polarity != 0), Mild).Toward("In Rome they glorked Oste.", new TextSpan(21, 4));

        Assert.Equal((1, 0.0), (found.Polarity, found.Neutral));
        Assert.Equal(1, found.Against + found.For, 9);
    }

    [Fact]
    public void Nothing_to_learn_from_is_refused()
    {
        Assert.Contains("at least one example", Assert.Throws<ArgumentException>(() => StanceClassifier.Train([])).Message, StringComparison.Ordinal);
        Assert.Contains("fewer folds", Assert.Throws<ArgumentException>(() => StanceClassifier.CrossValidate([], 2)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => StanceClassifier.CrossValidate(Separable, 1));
        Assert.Throws<ArgumentException>(() => StanceAccuracy.OfRules([]));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 2)]
    [InlineData(3, 9)]
    public void A_target_outside_the_sentence_is_refused(int start, int length)
    {
        var target = new TextSpan(start, length);
        var classifier = StanceClassifier.Train(Separable);

        Assert.Throws<ArgumentOutOfRangeException>(() => classifier.Toward("Rome fell.", target));
        Assert.StartsWith("Example 1: ", Assert.Throws<ArgumentException>(() => StanceClassifier.Train([Separable[0], new("Rome fell.", target, 0)])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1, "is no trained stance classifier")]
    [InlineData("Dear diary", 1, "is no trained stance classifier")]
    [InlineData("""{"Format":"another"}""", 1, "is no trained stance classifier")]
    [InlineData("""{"Format":"stance classifier","Version":99}""", 1, "version 99")]
    [InlineData("""{"Format":"stance classifier","Version":1,"Lexicon":"0","Classes":[1],"Biases":[0],"Features":0}""", 1, "another attitude lexicon")]
    [InlineData("""{"Format":"stance classifier","Version":1,"Classes":[2],"Biases":[0],"Features":0}""", 1, "damaged")]
    public void What_is_no_model_is_refused_by_name_and_line(string text, int line, string problem)
    {
        using var folder = new Folder();
        File.WriteAllText(folder.At("bad.model"), text);
        var error = Assert.Throws<DataFormatException>(() => StanceClassifier.Load(folder.At("bad.model")));

        Assert.Equal((folder.At("bad.model"), line), (error.Path, error.Line));
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(error.Remedy!);
    }

    [Fact]
    public void A_damaged_model_is_refused_wherever_it_is_damaged()
    {
        using var folder = new Folder();
        StanceClassifier.Train(Separable).Save(folder.At("whole.model"));
        var lines = File.ReadAllLines(folder.At("whole.model"));

        AssertDamaged([.. lines[..^1]], lines.Length);
        AssertDamaged([.. lines[..2], "[\"word: x\",1]", .. lines[3..]], 3);
        AssertDamaged([.. lines[..2], "[\"word: x\",1,2,1e99]", .. lines[3..]], 3);
        AssertDamaged([.. lines[..2], lines[1], .. lines[3..]], 3);
        AssertDamaged([.. lines[..2], lines[2][..^2], .. lines[3..]], 3);

        void AssertDamaged(string[] damaged, int line)
        {
            File.WriteAllText(folder.At("damaged.model"), string.Join('\n', damaged) + "\n");
            var error = Assert.Throws<DataFormatException>(() => StanceClassifier.Load(folder.At("damaged.model")));
            Assert.Contains("damaged", error.Message, StringComparison.Ordinal);
            Assert.Equal(line, error.Line);
        }
    }

    [Fact]
    public void No_such_file_is_said_so() =>
        Assert.Contains("There is no such file.", Assert.Throws<DataFormatException>(() => StanceClassifier.Load("nowhere.model")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_long_sentence_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("he said that they attacked him and ", 3_000)) + "Tito";

        Assert.InRange(StanceClassifier.Train(Separable).Toward(text, new TextSpan(text.Length - 4, 4)).Polarity, -1, 1);
    }

    /// <summary>The target stands in brackets.</summary>
    internal static StanceExample Example(string marked, int polarity)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        return new StanceExample(text, TextSpan.FromBounds(start, marked.IndexOf(']', StringComparison.Ordinal) - 1), polarity);
    }

    private sealed class Folder : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("stance-");

        public string At(string name) => Path.Combine(folder.FullName, name);

        public IEnumerable<string> Names() => folder.EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/')).Order(StringComparer.Ordinal);

        public void Dispose() => folder.Delete(recursive: true);
    }
}
