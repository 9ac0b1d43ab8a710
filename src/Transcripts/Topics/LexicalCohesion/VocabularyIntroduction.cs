namespace Transcripts.Topics.LexicalCohesion;

/// <summary>
/// The lexical score of vocabulary introduction (Hearst 1997, section 4.2, after Youmans 1991): at each gap between token
/// sequences, how many terms the two sequences beside it bring up for the first time, for each of their words.
/// </summary>
internal static class VocabularyIntroduction
{
    /// <summary>New terms for each word beside each gap, 0 to 1. The paper divides by twice the length of a sequence; here the last sequence counts with the words it has.</summary>
    /// <param name="words">The words.</param>
    /// <param name="sequence">Words in a sequence, 1 or more.</param>
    public static double[] Of(SpeechWords words, int sequence)
    {
        var introduced = new int[(int)(((long)words.Count + sequence - 1) / sequence)];
        var met = new bool[words.Vocabulary];
        for (var word = 0; word < words.Count; word++)
        {
            var term = words.Terms[word];
            if (term == SpeechWords.StopWord || met[term]) continue;
            met[term] = true;
            introduced[word / sequence]++;
        }

        var scores = new double[Math.Max(introduced.Length - 1, 0)];
        for (var gap = 0; gap < scores.Length; gap++)
        {
            var beside = Math.Min(2 * sequence, words.Count - (gap * sequence));
            scores[gap] = (double)(introduced[gap] + introduced[gap + 1]) / beside;
        }

        return scores;
    }
}
