namespace Transcripts.Topics.LexicalCohesion;

/// <summary>
/// The lexical score of block comparison (Hearst 1997, section 4.2): at each gap between token sequences, the cosine of the
/// term frequencies of the block of sequences before it and of the block behind it.
/// </summary>
internal static class BlockComparison
{
    /// <summary>The cosine at each gap, 0 to 1; 0 where a block holds stop words only. Each word is counted in and out once on either side, so that time is linear.</summary>
    /// <param name="words">The words.</param>
    /// <param name="sequence">Words in a sequence, 1 or more.</param>
    /// <param name="block">Sequences in a block, 1 or more; at either end of the text, as many as there are.</param>
    public static double[] Of(SpeechWords words, int sequence, int block)
    {
        var sequences = (int)(((long)words.Count + sequence - 1) / sequence);
        var scores = new double[Math.Max(sequences - 1, 0)];
        var blocks = new Blocks(words.Vocabulary);
        for (var behind = 0; behind < Math.Min(block, sequences); behind++)
            blocks.AddBehind(Sequence(behind));
        for (var gap = 0; gap < scores.Length; gap++)
        {
            // The gap is behind the sequence of its number, which moves over it.
            blocks.RemoveBehind(Sequence(gap));
            blocks.AddBefore(Sequence(gap));
            if (gap >= block) blocks.RemoveBefore(Sequence(gap - block));
            if ((long)gap + block < sequences) blocks.AddBehind(Sequence(gap + block));
            scores[gap] = blocks.Cosine;
        }

        return scores;

        ReadOnlySpan<int> Sequence(int index)
        {
            var start = index * sequence;
            return words.Terms.Slice(start, Math.Min(sequence, words.Count - start));
        }
    }

    /// <summary>Term frequencies on both sides of a gap, with their inner product and their squares kept up to date.</summary>
    private sealed class Blocks(int vocabulary)
    {
        private readonly int[] before = new int[vocabulary];
        private readonly int[] behind = new int[vocabulary];
        private long product;
        private long squaresBefore;
        private long squaresBehind;

        public double Cosine => squaresBefore > 0 && squaresBehind > 0 ? product / Math.Sqrt((double)squaresBefore * squaresBehind) : 0;

        public void AddBefore(ReadOnlySpan<int> terms) => Change(terms, before, behind, ref squaresBefore, 1);

        public void RemoveBefore(ReadOnlySpan<int> terms) => Change(terms, before, behind, ref squaresBefore, -1);

        public void AddBehind(ReadOnlySpan<int> terms) => Change(terms, behind, before, ref squaresBehind, 1);

        public void RemoveBehind(ReadOnlySpan<int> terms) => Change(terms, behind, before, ref squaresBehind, -1);

        // (f ± 1)² − f² = 1 ± 2f.
        private void Change(ReadOnlySpan<int> terms, int[] here, int[] there, ref long squares, int sign)
        {
            foreach (var term in terms)
            {
                if (term == SpeechWords.StopWord) continue;
                squares += 1 + (2L * sign * here[term]);
                product += sign * there[term];
                here[term] += sign;
            }
        }
    }
}
