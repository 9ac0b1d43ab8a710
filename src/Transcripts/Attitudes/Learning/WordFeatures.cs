using System.Globalization;
using Transcripts.Attitudes.Clauses;

namespace Transcripts.Attitudes.Learning;

/// <summary>The words of the sentence, those on each side of the target and near it, their pairs, and how the sentence is built.</summary>
internal static class WordFeatures
{
    private const int Window = 5;

    private const int PairWindow = 8;

    // English inflects at the end of words: their beginning is a stem good enough to join "corrupt" and "corruption".
    private const int StemLength = 6;

    public static void Add(TargetView view, FeatureSet features)
    {
        AddShape(view, features);
        for (var index = 0; index < view.Sentence.Count; index++)
        {
            if (!view.Holds(index) && view.IsWord(index))
                AddWord(view, index, features);
        }

        for (var index = -1; index < view.Sentence.Count; index++)
            AddPair(view, index, features);
    }

    private static void AddWord(TargetView view, int index, FeatureSet features)
    {
        var word = view.Lemma(index);
        var isLeft = index < view.First;
        var side = isLeft ? "left" : "right";
        var place = isLeft ? index - view.First : index - view.End + 1;
        features.Mark("word: " + word);
        features.Mark($"word {side}: {word}");
        features.Mark("stem: " + (word.Length <= StemLength ? word : word[..StemLength]));
        if (Math.Abs(place) <= Window)
            features.Mark($"near {side}: {word}");
        if (Math.Abs(place) <= 2)
            features.Mark(string.Create(CultureInfo.InvariantCulture, $"at {place}: {word}"));
        if (view.Reading.Contexts.IsNegated(view.Sentence.Words[index].Clause))
            features.Mark("negated: " + word);
    }

    private static void AddPair(TargetView view, int index, FeatureSet features)
    {
        var pair = $"{Masked(view, index)} {Masked(view, index + 1)}";
        features.Mark("pair: " + pair);
        if (index + 1 < view.First && view.First - index <= PairWindow)
            features.Mark("pair left: " + pair);
        else if (index >= view.End && index - view.End <= PairWindow)
            features.Mark("pair right: " + pair);
    }

    // Names stand for any name: what is said with them counts, not whose they are.
    private static string Masked(TargetView view, int index) =>
        index < 0 ? "^"
        : index >= view.Sentence.Count ? "$"
        : view.Sentence.Words[index].Class == WordClass.ProperNoun && !view.Holds(index) ? "(name)"
        : view.Lemma(index);

    private static void AddShape(TargetView view, FeatureSet features)
    {
        var sentence = view.Sentence;
        features.Mark("target: " + sentence.Words[view.End - 1].Class);
        features.Mark(string.Create(CultureInfo.InvariantCulture, $"target: quarter {1 + (4L * view.First / sentence.Count)}"));
        if (view.Clause >= 0 && sentence.Clauses[view.Clause].IsQuoted)
            features.Mark("target: quoted");
        features.Mark(string.Create(CultureInfo.InvariantCulture, $"sentence: length {Math.Min(sentence.Count / 10, 6) * 10}"));
        if (sentence.IsQuestion)
            features.Mark("sentence: question");
    }
}
