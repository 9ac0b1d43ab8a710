using Transcripts.Attitudes.Lexicon;
using Transcripts.Tokens;

namespace Transcripts.Attitudes.Evaluation;

/// <summary>
/// Simpler methods to compare with. Each says something of every actor that a sentence mentions, for the speaker, and
/// knows neither roles nor negation nor who reports what.
/// </summary>
public static class Baselines
{
    /// <summary>Nobody thinks anything of anyone.</summary>
    public static IEnumerable<GoldAttitude> AllNeutral(TranscriptAttitudes found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return Predicted(found, static (_, _) => 0);
    }

    /// <summary>The speaker thinks of everyone what is most frequent in the annotation, ties the smaller polarity.</summary>
    public static IEnumerable<GoldAttitude> Majority(TranscriptAttitudes found, GoldAttitudes gold)
    {
        ArgumentNullException.ThrowIfNull(found);
        var most = gold.Rows.Where(row => !row.Reported).GroupBy(row => row.Polarity).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault();
        return Predicted(found, (_, _) => most);
    }

    /// <summary>The sign of the sum of the polarities of all words of the sentence.</summary>
    /// <param name="found">The attitudes whose mentions are judged.</param>
    /// <param name="lexicon">Null for <see cref="AttitudeLexicon.Default"/>. Single words count, phrases do not.</param>
    public static IEnumerable<GoldAttitude> LexiconOverSentence(TranscriptAttitudes found, AttitudeLexicon? lexicon = null) =>
        LexiconInWindow(found, int.MaxValue, lexicon);

    /// <summary>The sign of the sum of the polarities of the words near a mention.</summary>
    /// <param name="found">The attitudes whose mentions are judged.</param>
    /// <param name="words">How many words to either side, 1 or more.</param>
    /// <param name="lexicon">Null for <see cref="AttitudeLexicon.Default"/>. Single words count, phrases do not.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="words"/> is less than 1.</exception>
    public static IEnumerable<GoldAttitude> LexiconInWindow(TranscriptAttitudes found, int words = 5, AttitudeLexicon? lexicon = null)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentOutOfRangeException.ThrowIfLessThan(words, 1);
        var known = (lexicon ?? AttitudeLexicon.Default).Words;
        var read = new Dictionary<int, List<(TextSpan Span, int Polarity)>>();
        return Predicted(found, (mention, sentence) =>
        {
            if (!read.TryGetValue(sentence.Index, out var polarities))
                read.Add(sentence.Index, polarities = Polarities(found.Transcript.Source, sentence, known));
            var at = polarities.FindIndex(word => word.Span.Overlaps(mention));
            return Math.Sign(polarities.Where((_, index) => at < 0 || Math.Abs((long)index - at) <= words).Sum(word => word.Polarity));
        });
    }

    private static List<(TextSpan Span, int Polarity)> Polarities(string source, Sentence sentence, System.Collections.Frozen.FrozenDictionary<string, LexicalWord> known)
    {
        var polarities = new List<(TextSpan Span, int Polarity)>();
        foreach (var span in sentence.Spans)
        {
            foreach (var token in Tokenizer.Enumerate(source, span))
            {
                if (token.IsWord)
                    polarities.Add((token.Span, known.TryGetValue(token.Span.TextIn(source).ToLowerInvariant(), out var word) ? PolarityOf(word) : 0));
            }
        }

        return polarities;
    }

    // The rules do not use the words for news in a transcript either.
    private static int PolarityOf(LexicalWord word) =>
        word.Adjective.Concat(word.Verb).Concat(word.Noun).Concat(word.Adverb).Where(entry => entry.Domain != "news").Select(entry => entry.Polarity).FirstOrDefault();

    private static IEnumerable<GoldAttitude> Predicted(TranscriptAttitudes found, Func<TextSpan, Sentence, int> judge)
    {
        var speakers = found.Transcript.Speakers.Zip(found.Speakers).ToDictionary(pair => pair.First, pair => pair.Second);
        foreach (var mention in found.Mentions.DistinctBy(mention => (mention.Sentence, mention.Actor)))
        {
            var sentence = found.Sentences[mention.Sentence];
            yield return new GoldAttitude(sentence.Extent, speakers[sentence.Speaker].Id, mention.Actor.Id, judge(mention.Span, sentence), Reported: false, "", sentence.Text(found.Transcript));
        }
    }
}
