using FsCheck.Xunit;
using Transcripts.Counts;
using Transcripts.Counts.Collocations;
using Transcripts.Tokens;
using Xunit;

namespace Transcripts.Tests.Counts;

public sealed class CollocationTests
{
    private static readonly string[] Pieces = ["red", "Red", "blue", "the", "of", "1964", "’s", ". ", ", ", " ", " ", " ", " red", " blue ", "\n\n"];

    [Fact]
    public void Neighbours_are_counted_across_possessives_and_not_across_punctuation()
    {
        var pairs = Of("The party’s line. The party line, the line.");

        Assert.Equal(["the party 2", "party line 2"], Written(pairs));
        Assert.Equal(["party’s line", "party line"], pairs.Occurrences(pairs.Find("Party’s", "LINE")!.Value).Select(found => found.Extent.TextIn(pairs.Sequence.Source)));

        // 8 words, the 3 times, party 2, both twice: expected 3·2/8.
        Assert.Equal(0.75, pairs.Pairs[0].Expected, 1e-12);
        Assert.Equal(Math.Log2(2 / 0.75), pairs.Pairs[0].Pmi, 1e-12);
    }

    [Fact]
    public void A_window_crosses_punctuation_and_ends_with_its_unit()
    {
        const string Text = "a b, c d";

        Assert.Equal(["a b 1", "a c 1", "b c 1", "b d 1", "c d 1"], Written(Of(Text, new() { Window = 3, MinimumCount = 1 })).Order(StringComparer.Ordinal));
        var units = Collocations.Of(WordSequence.Of(Text, [Unit(0, 0, 3), Unit(1, 5, 8)]), new() { Window = 3, MinimumCount = 1 });
        Assert.Equal(["a b 1", "c d 1"], Written(units).Order(StringComparer.Ordinal));
        Assert.Equal(1, units.Occurrences(units.Find("c", "d")!.Value)[0].Unit);
    }

    [Fact]
    public void Stop_words_keep_their_place_and_make_no_pair()
    {
        var options = new CollocationOptions { Window = 3, MinimumCount = 1, StopWords = StopWordList.English };

        Assert.Equal(["conference parties 1"], Written(Of("conference of parties, and the army", options)));
        Assert.Equal(["parties conference 1"], Written(Of("parties conference of the army", options)));
    }

    [Fact]
    public void A_node_has_its_collocates_on_both_sides()
    {
        const string Text = "Soviet revisionists. The Soviet pressure. Against Soviet revisionists";
        var options = new CollocationOptions { Window = 2, MinimumCount = 1, Node = "soviet" };

        Assert.Equal(["against soviet 1", "soviet pressure 1", "soviet revisionists 2", "the soviet 1"], Written(Of(Text, options)).Order(StringComparer.Ordinal));
        Assert.Empty(Of(Text, options with { Node = "absent" }).Pairs);
        Assert.Empty(Of(Text, options with { Node = "" }).Pairs);
        Assert.Equal(["soviet revisionists 2"], Written(Of(Text, options with { MinimumCount = 2 })));
    }

    [Fact]
    public void A_node_is_sought_under_its_stem()
    {
        var sequence = Sequence("They liberated it. Liberating it", new() { Tokens = new() { Stemmer = Stemmer.English } });

        Assert.Equal(["liber it 2"], Written(Collocations.Of(sequence, new() { Node = "liberation" })));
    }

    [Fact]
    public void Unordered_pairs_are_one_and_scaled_to_both_sides()
    {
        var pair = Assert.Single(Of("a b a", new() { Window = 2, Ordered = false }).Pairs);

        // Each of 2 a's sees 2 places: 2 of 2·1 windows; expected 2·1/3.
        Assert.Equal((2, 1.0), (pair.Count, pair.Table.N11));
        Assert.Equal(4 / 3.0, pair.Expected, 1e-12);
        Assert.Equal("a b 2", $"{pair.First} {pair.Second} {pair.Count}");
        Assert.Equal(2, Of("b a b", new() { Window = 2, Ordered = false }).Find("a", "b")!.Value.Count);
    }

    [Fact]
    public void A_word_that_makes_up_the_text_is_defined_with_itself()
    {
        var pair = Assert.Single(Of("no no no").Pairs);

        Assert.Equal((2, 0.0), (pair.Count, pair.Table.N22));
        Assert.All(new[] { pair.G2, pair.G2PValue, pair.T, pair.Pmi, pair.Dice, pair.LogDice, pair.Jaccard, pair.Expected }, value => Assert.True(double.IsFinite(value)));
    }

    [Fact]
    public void No_word_and_one_word_make_no_pair()
    {
        Assert.Empty(Of("").Pairs);
        Assert.Empty(Of("Yes.", new() { Window = 1000, MinimumCount = 1 }).Pairs);
        Assert.Empty(Collocations.Of(WordSequence.Of("", [])).Pairs);
        Assert.Null(Of("").Find("a", "b"));
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CollocationOptions { Window = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CollocationOptions { Window = 1001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CollocationOptions { MinimumCount = 0 });
    }

    [Property]
    public bool Counts_are_those_of_a_plain_count_of_all_places(byte[] picks, byte cut, byte choice)
    {
        var options = new CollocationOptions
        {
            Window = choice % 5 is var window and > 1 ? window : null,
            Ordered = choice % 2 == 0,
            MinimumCount = 1 + (choice / 5 % 4),
            StopWords = choice % 3 == 0 ? StopWordList.English : null,
            Node = choice % 7 == 0 ? "Red" : choice % 7 == 1 ? "the" : null,
        };
        var text = string.Concat(picks.Select(pick => Pieces[pick % Pieces.Length]));
        var at = text.Length == 0 ? 0 : cut % text.Length;
        var sequence = WordSequence.Of(text, [Unit(0, 0, at), Unit(1, at, text.Length)]);
        var expected = Plain(sequence, options);
        var pairs = Collocations.Of(sequence, options);

        return Written(pairs).Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal))
            && pairs.Pairs.All(pair => pairs.Occurrences(pair).Length == pair.Count && pairs.Find(pair.First, pair.Second) == pair)
            && pairs.Pairs.Zip(pairs.Pairs.Skip(1)).All(next => options.RankedBy.Of(next.First.Table) >= options.RankedBy.Of(next.Second.Table))
            && pairs.Pairs.All(pair => pair.Table.N11 <= pair.Table.Row + 1e-9 && pair.G2PValue is >= 0 and <= 1);
    }

    [Property]
    public bool Pairs_do_not_depend_on_the_order_of_units(byte[] picks, byte cut)
    {
        var text = string.Concat(picks.Select(pick => Pieces[pick % Pieces.Length]));
        var at = text.Length == 0 ? 0 : cut % text.Length;
        var options = new CollocationOptions { Window = 3, MinimumCount = 1 };
        var one = Collocations.Of(WordSequence.Of(text, [Unit(0, 0, at), Unit(1, at, text.Length)]), options);
        var other = Collocations.Of(WordSequence.Of(text, [Unit(0, at, text.Length), Unit(1, 0, at)]), options);

        return one.Pairs.Select(pair => (pair.First, pair.Second, pair.Count, pair.G2)).ToHashSet().SetEquals(other.Pairs.Select(pair => (pair.First, pair.Second, pair.Count, pair.G2)));
    }

    /// <summary>The same place by place, with words as strings.</summary>
    private static IEnumerable<string> Plain(WordSequence sequence, CollocationOptions options)
    {
        var found = new List<(string First, string Second)>();
        var node = options.Node?.ToLowerInvariant();
        for (var unit = 0; unit < sequence.Units.Length; unit++)
        {
            var (start, length) = sequence[unit].GetOffsetAndLength(sequence.Count);
            for (var place = start; place < start + length; place++)
            {
                for (var other = place + 1; other < start + length && other - place < (options.Window ?? 2); other++)
                {
                    var (first, second) = (sequence.Vocabulary[sequence.Words[place]], sequence.Vocabulary[sequence.Words[other]]);
                    var stopped = new[] { first, second }.Any(word => word != node && options.StopWords?.Contains(word) == true);
                    if (!stopped && (node is null || first == node || second == node) && (options.Window is not null || sequence.Follows[other]))
                        found.Add(options.Ordered || sequence.Vocabulary.IndexOf(first) <= sequence.Vocabulary.IndexOf(second) ? (first, second) : (second, first));
                }
            }
        }

        return found.CountBy(pair => pair).Where(pair => pair.Value >= options.MinimumCount).Select(pair => $"{pair.Key.First} {pair.Key.Second} {pair.Value}");
    }

    private static IEnumerable<string> Written(Collocations pairs) => pairs.Pairs.Select(pair => $"{pair.First} {pair.Second} {pair.Count}");

    private static Collocations Of(string text, CollocationOptions? options = null) => Collocations.Of(Sequence(text), options);

    private static WordSequence Sequence(string text, FeatureOptions? options = null) => WordSequence.Of(text, TextUnits.Whole(text), options);

    private static TextUnit Unit(int index, int start, int end) => new(index, $"part {index}", [TextSpan.FromBounds(start, end)]);
}
