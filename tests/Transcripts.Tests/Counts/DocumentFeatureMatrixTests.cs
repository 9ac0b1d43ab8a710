using FsCheck.Xunit;
using Transcripts.Counts;
using Transcripts.Tests.Speakers;
using Transcripts.Tokens;
using Xunit;

namespace Transcripts.Tests.Counts;

public sealed class DocumentFeatureMatrixTests
{
    private static readonly string[] Pieces = ["red", "Red", "RED", "blue", "the", "1964", "’s", ".", ",", " ", " ", " ", "\n\n", "party-line", "red blue", "the red", "(", ")"];

    [Fact]
    public void Words_are_counted_by_unit_in_the_order_of_their_first_occurrence()
    {
        const string Text = "The party’s line. The Party line of 1964, the line!";
        var matrix = DocumentFeatureMatrix.Of(Text, [Unit(0, 0, 17), Unit(1, 18, Text.Length)]);

        Assert.Equal(["the", "party", "line", "of", "1964"], matrix.Features);
        Assert.Equal([[1, 1, 1, 0, 0], [2, 1, 2, 1, 1]], Dense(matrix));
        Assert.Equal([3, 2, 3, 1, 1], matrix.Counts);
        Assert.Equal([3, 7], matrix.Words);
        Assert.Equal(10, matrix.Total);
        Assert.Equal([new UnitCount(0, 1), new UnitCount(1, 2)], matrix.Column(2).ToArray());
        Assert.Equal((2, -1), (matrix.IndexOf("line"), matrix.IndexOf("Line")));
    }

    [Fact]
    public void An_n_gram_crosses_a_possessive_but_no_punctuation_and_no_word_left_out()
    {
        const string Text = "Romania’s Party, the Party of the people’s army.";
        var options = new FeatureOptions { MinimumNgram = 2, MaximumNgram = 3, Tokens = new TokenizerOptions { FoldCase = true, StopWords = StopWordList.English } };

        var matrix = DocumentFeatureMatrix.Of(Text, TextUnits.Whole(Text), options);

        Assert.Equal(["romania party", "people army"], matrix.Features);
        Assert.Equal("people’s army", Text.Substring(matrix.Occurrences(1)[0].Span.Start, matrix.Occurrences(1)[0].Span.Length));
        Assert.Equal(8, matrix.Words[0]);
    }

    [Fact]
    public void Rare_features_are_left_out_and_words_still_count_as_running_words()
    {
        const string Text = "a b a c. a b d";
        var matrix = DocumentFeatureMatrix.Of(Text, [Unit(0, 0, 8), Unit(1, 9, 14)], new FeatureOptions { MinimumCount = 2, MaximumNgram = 2 });

        Assert.Equal(["a", "b", "a b"], matrix.Features);
        Assert.Equal([4, 3], matrix.Words);
        Assert.Equal(["a", "b", "a b"], DocumentFeatureMatrix.Of(Text, matrix.Units, new FeatureOptions { MinimumUnits = 2, MaximumNgram = 2 }).Features);
    }

    [Fact]
    public void Stems_are_counted_under_one_feature_and_found_in_their_spelling()
    {
        const string Text = "They liberated it. A liberation. Liberating";
        var matrix = DocumentFeatureMatrix.Of(Text, TextUnits.Whole(Text), new FeatureOptions { Tokens = new TokenizerOptions { Stemmer = Stemmer.English } });

        Assert.Equal(3, matrix.Counts[matrix.IndexOf("liber")]);
        Assert.Equal(["liberated", "liberation", "Liberating"], matrix.Occurrences(matrix.IndexOf("liber")).Select(found => found.Span.TextIn(Text)));
    }

    [Fact]
    public void No_unit_and_no_word_make_a_matrix_without_features()
    {
        Assert.Empty(DocumentFeatureMatrix.Of("", []).Features);
        var silent = DocumentFeatureMatrix.Of("… !", TextUnits.Whole("… !"));
        Assert.Equal((0, 0, 0L), (silent.Features.Length, silent.Words[0], silent.Total));
        Assert.Equal(0, silent.Row(0).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => silent.Row(1).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => silent[0, 0]);
    }

    [Fact]
    public void Groups_add_up_rows_and_a_negative_group_is_left_out()
    {
        var units = TextUnits.Turns(Meetings.Small);
        var grouped = DocumentFeatureMatrix.Of(Meetings.Small, units).Group(["A"], unit => unit.Speaker!.Name == "A" ? 0 : -1);

        Assert.Equal(10, grouped.Total);
        Assert.Equal("A", Assert.Single(grouped.Units).Speaker!.Name);
        Assert.Equal(-1, grouped.IndexOf("red"));
        Assert.Throws<ArgumentOutOfRangeException>(() => grouped.Group(["A"], _ => 1));
    }

    [Fact]
    public void Lengths_of_n_grams_and_least_counts_have_a_range()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FeatureOptions { MinimumNgram = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FeatureOptions { MaximumNgram = 10 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FeatureOptions { MinimumCount = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FeatureOptions { MinimumUnits = 0 });
    }

    [Property]
    public bool Counts_are_those_of_a_plain_count_of_tokens(byte[] picks, byte cut, byte lengths)
    {
        var text = string.Concat(picks.Select(pick => Pieces[pick % Pieces.Length]));
        var at = text.Length == 0 ? 0 : cut % text.Length;
        TextUnit[] units = [Unit(0, 0, at), Unit(1, at, text.Length)];
        var options = new FeatureOptions
        {
            MinimumNgram = 1 + (lengths % 3),
            MaximumNgram = 1 + (lengths % 4),
            Numbers = lengths % 2 == 0,
            Tokens = new TokenizerOptions { FoldCase = true, StopWords = lengths > 127 ? StopWordList.English : null },
        };
        var expected = units.Select(unit => Plain(text, unit.Spans[0], options)).ToArray();
        var matrix = DocumentFeatureMatrix.Of(text, [.. units], options);

        return matrix.Features.Order(StringComparer.Ordinal).SequenceEqual(expected.SelectMany(row => row.Keys).Distinct().Order(StringComparer.Ordinal))
            && Enumerable.Range(0, 2).All(unit => Enumerable.Range(0, matrix.Features.Length).All(feature =>
                matrix[unit, feature] == expected[unit].GetValueOrDefault(matrix.Features[feature])
                && matrix.Occurrences(feature).Count(found => found.Unit == unit) == matrix[unit, feature]))
            && matrix.Counts.Sum() == matrix.Total;
    }

    /// <summary>The same by lists of strings: runs of words, and every n-gram of each run.</summary>
    private static Dictionary<string, int> Plain(string text, TextSpan span, FeatureOptions options)
    {
        var runs = new List<List<string>> { new() };
        foreach (var token in Tokenizer.Tokenize(text, span))
        {
            var word = token.Span.TextIn(text).ToLowerInvariant().Replace('’', '\'');
            if (token.Kind == TokenKind.Possessive)
                continue;
            if (!token.IsWord || options.Tokens.StopWords?.Contains(word) == true || (token.Kind == TokenKind.Number && !options.Numbers))
                runs.Add([]);
            else
                runs[^1].Add(word);
        }

        var lengths = Enumerable.Range(options.MinimumNgram, Math.Max(1, options.MaximumNgram - options.MinimumNgram + 1));
        return runs
            .SelectMany(run => lengths.SelectMany(length => Enumerable.Range(0, Math.Max(0, run.Count - length + 1)).Select(start => string.Join(' ', run.Skip(start).Take(length)))))
            .CountBy(feature => feature)
            .ToDictionary();
    }

    private static int[][] Dense(DocumentFeatureMatrix matrix) =>
        [.. matrix.Units.Select(unit => Enumerable.Range(0, matrix.Features.Length).Select(feature => matrix[unit.Index, feature]).ToArray())];

    private static TextUnit Unit(int index, int start, int end) => new(index, $"part {index}", start == end ? [new TextSpan(start, 0)] : [TextSpan.FromBounds(start, end)]);
}
