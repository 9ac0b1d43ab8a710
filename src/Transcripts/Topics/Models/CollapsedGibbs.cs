using Transcripts.Resampling;

namespace Transcripts.Topics.Models;

/// <summary>
/// Latent Dirichlet allocation by collapsed Gibbs sampling (Griffiths and Steyvers 2004). Each word has a topic, by chance
/// at first; in each iteration every word in turn is given a topic anew, drawn in proportion to
/// (n_dk + α) (n_kw + β) / (n_k + Vβ), where the counts leave this word out: how many words of its document have topic k,
/// how often the word has it anywhere, and how many words have it. What the last iteration leaves is the model. A run may
/// stay for long where two subjects share a topic and a third has two: compare runs (<see cref="TopicStability"/>).
/// </summary>
internal static class CollapsedGibbs
{
    /// <summary>Fits topics to <paramref name="corpus"/>; time grows with words, topics and iterations, memory with vocabulary and topics.</summary>
    public static FittedTopics Fit(TopicCorpus corpus, TopicModelOptions options)
    {
        var sampler = new Sampler(corpus, options);
        for (var iteration = 0; iteration < options.Iterations; iteration++)
            sampler.Sweep();
        return sampler.Result();
    }

    private sealed class Sampler
    {
        private readonly TopicCorpus corpus;
        private readonly int topics;
        private readonly double alpha;
        private readonly double beta;
        private readonly double smoothing;

        // Counts are whole numbers kept as doubles, so that the innermost loop converts nothing.
        private readonly double[] wordTopics;
        private readonly double[] topicWords;
        private readonly double[][] documentTopics;
        private readonly double[] scale;
        private readonly double[] cumulative;
        private readonly int[] assigned;
        private SplitMix64 random;

        public Sampler(TopicCorpus corpus, TopicModelOptions options)
        {
            this.corpus = corpus;
            topics = options.Topics;
            alpha = options.EffectiveAlpha;
            beta = options.Beta;
            smoothing = corpus.Vocabulary * beta;
            random = new SplitMix64((ulong)options.Seed);
            wordTopics = new double[corpus.Vocabulary * (long)topics];
            topicWords = new double[topics];
            documentTopics = [.. corpus.Documents.Select(_ => new double[topics])];
            cumulative = new double[topics];
            assigned = new int[corpus.Words];
            var place = 0;
            for (var document = 0; document < corpus.Documents.Length; document++)
            {
                foreach (var word in corpus.Documents[document])
                {
                    var topic = random.Below(topics);
                    assigned[place++] = topic;
                    wordTopics[(word * topics) + topic]++;
                    topicWords[topic]++;
                    documentTopics[document][topic]++;
                }
            }

            scale = [.. topicWords.Select(words => 1 / (words + smoothing))];
        }

        public void Sweep()
        {
            var place = 0;
            for (var document = 0; document < corpus.Documents.Length; document++)
            {
                var ofDocument = documentTopics[document];
                foreach (var word in corpus.Documents[document])
                {
                    var ofWord = wordTopics.AsSpan(word * topics, topics);
                    Count(assigned[place], -1, ofDocument, ofWord);
                    var topic = Draw(ofDocument, ofWord);
                    Count(topic, 1, ofDocument, ofWord);
                    assigned[place++] = topic;
                }
            }
        }

        public FittedTopics Result() => FittedTopics.InOrder(
            [.. Enumerable.Range(0, topics).Select(topic => FittedTopic.Of(
                [.. Enumerable.Range(0, corpus.Vocabulary).Select(word => (wordTopics[(word * topics) + topic] + beta) * scale[topic])],
                Enumerable.Range(0, corpus.Vocabulary).Where(word => wordTopics[(word * topics) + topic] > 0)))],
            [.. documentTopics.Select(counts => Array.ConvertAll(counts, count => (int)count))]);

        private void Count(int topic, double step, double[] ofDocument, Span<double> ofWord)
        {
            ofDocument[topic] += step;
            ofWord[topic] += step;
            topicWords[topic] += step;
            scale[topic] = 1 / (topicWords[topic] + smoothing);
        }

        private int Draw(ReadOnlySpan<double> ofDocument, ReadOnlySpan<double> ofWord)
        {
            var sums = cumulative.AsSpan(0, ofDocument.Length);
            var scales = scale.AsSpan(0, ofDocument.Length);
            var words = ofWord[..ofDocument.Length];
            var sum = 0.0;
            for (var topic = 0; topic < ofDocument.Length; topic++)
            {
                sum += (ofDocument[topic] + alpha) * (words[topic] + beta) * scales[topic];
                sums[topic] = sum;
            }

            // 53 bits make a number from 0 up to, and without, 1.
            var drawn = (random.Next() >> 11) * (1.0 / (1L << 53)) * sum;
            var chosen = 0;
            while (chosen < sums.Length - 1 && sums[chosen] <= drawn)
                chosen++;
            return chosen;
        }
    }
}
