using System.Runtime.InteropServices;
using Transcripts.Attitudes;
using Transcripts.Attitudes.Actors;
using Transcripts.Summaries.Similarity;
using Transcripts.Tokens;
using Transcripts.Topics.Graphs;

namespace Transcripts.Summaries;

/// <summary>What each sentence covers, and the factors of its score that do not change while sentences are taken.</summary>
internal sealed class ConversationFeatures
{
    private const double LongestTurn = 200;
    private const double ShortFactor = 0.01;

    private ConversationFeatures(int sentences)
    {
        Phrases = new int[sentences][];
        Actors = new int[sentences][];
        Talk = new double[sentences];
        Opening = new double[sentences];
        Turn = new double[sentences];
        Speaker = new double[sentences];
        Question = new double[sentences];
        Factor = new double[sentences];
    }

    public required SparseVectors Vectors { get; init; }

    public required PageRankRun Centrality { get; init; }

    /// <summary>The different pairs of neighbouring words of each sentence that other sentences have too, by number.</summary>
    public int[][] Phrases { get; }

    /// <summary>The different actors of each sentence, by number; the speaker as "I" is none.</summary>
    public int[][] Actors { get; }

    public double[] Talk { get; }

    public double[] Opening { get; }

    public double[] Turn { get; }

    public double[] Speaker { get; }

    public double[] Question { get; }

    /// <summary>The product of all factors but the opening's, length included.</summary>
    public double[] Factor { get; }

    public static ConversationFeatures Of(SummaryDocument document, TranscriptAttitudes attitudes, ConversationSummaryOptions options)
    {
        var graph = options.Graph ?? GraphRankOptions.Default;
        var vectors = SparseVectors.TfIdf(document.Terms, document.Vocabulary.Length);
        var features = new ConversationFeatures(document.Sentences.Length)
        {
            Vectors = vectors,
            Centrality = PageRank.Of(new CosineWalk(vectors), graph.Damping, graph.Tolerance, graph.MostSteps),
        };
        features.ReadActors(document, attitudes);
        features.ReadWords(document, options);
        features.ReadTurns(document, options);
        for (var place = 0; place < features.Factor.Length; place++)
        {
            features.Factor[place] = features.Talk[place] * features.Turn[place] * features.Speaker[place] * features.Question[place]
                * Math.Pow(features.Centrality.Ranks[place] * features.Factor.Length, options.CentralityExponent)
                * (document.Words[place] < options.LeastWords ? ShortFactor : 1)
                / Math.Pow(Math.Max(document.Words[place], 1), options.LengthExponent);
        }

        return features;
    }

    private void ReadActors(SummaryDocument document, TranscriptAttitudes attitudes)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var ofSentence = attitudes.Mentions
            .Where(mention => mention.Kind != MentionKind.Pronoun || !IsFirstPerson(document, mention))
            .ToLookup(mention => mention.Sentence, mention => NumberOf(numbers, mention.Actor.Id));
        for (var place = 0; place < Actors.Length; place++)
            Actors[place] = [.. ofSentence[document.Sentences[place].Index].Distinct()];
    }

    public static bool IsFirstPerson(SummaryDocument document, Mention mention) =>
        mention.Span.TextIn(document.Transcript.Source).ToLowerInvariant() is "i" or "me" or "my" or "mine" or "myself" or "we" or "us" or "our" or "ours" or "ourselves";

    private void ReadWords(SummaryDocument document, ConversationSummaryOptions options)
    {
        var source = document.Transcript.Source;
        var forms = new TokenForms(new TokenizerOptions { FoldCase = true, Stemmer = document.Options.Stemmer });
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var pairs = new Dictionary<(int, int), int>();
        var before = 0;
        for (var place = 0; place < Phrases.Length; place++)
        {
            var found = new HashSet<int>();
            var (talk, announces) = (0, false);
            foreach (var span in document.Sentences[place].Spans)
            {
                var (previous, stopped) = (-1, false);
                foreach (var token in Tokenizer.Enumerate(source, span))
                {
                    if (token.Kind == TokenKind.Possessive)
                        continue;
                    if (!token.IsWord)
                    {
                        previous = -1;
                        continue;
                    }

                    var surface = token.Span.In(source);
                    talk += TalkWords.Conducting.Contains(surface) ? 1 : 0;
                    announces |= TalkWords.Announcing.Contains(surface);
                    var stop = document.Options.StopWords.Contains(surface);
                    var word = NumberOf(words, forms.Of(source, token));
                    if (previous >= 0 && !(stop && stopped))
                        found.Add(NumberOf(pairs, (previous, word)));
                    (previous, stopped) = (word, stop);
                }
            }

            Phrases[place] = [.. found];
            Talk[place] = Math.Exp(-options.TalkWeight * talk / Math.Max(document.Words[place], 1));
            Opening[place] = announces ? 1 + (options.OpeningWeight * Math.Exp(-before / options.OpeningWords)) : 1;
            Question[place] = IsQuestion(source, document.Sentences[place]) ? options.QuestionFactor : 1;
            before += document.Words[place];
        }
    }

    private void ReadTurns(SummaryDocument document, ConversationSummaryOptions options)
    {
        var turns = new Dictionary<int, int>();
        var speakers = new Dictionary<Speaker, int>();
        for (var place = 0; place < Turn.Length; place++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(turns, document.Sentences[place].Turn, out _) += document.Words[place];
            CollectionsMarshal.GetValueRefOrAddDefault(speakers, document.Sentences[place].Speaker, out _) += document.Words[place];
        }

        var all = Math.Max(document.Words.Sum(), 1);
        for (var place = 0; place < Turn.Length; place++)
        {
            Turn[place] = Math.Pow(Math.Min(turns[document.Sentences[place].Turn], LongestTurn), options.TurnExponent);
            Speaker[place] = Math.Pow((double)speakers[document.Sentences[place].Speaker] / all, options.SpeakerExponent);
        }
    }

    private static bool IsQuestion(string source, Sentence sentence) =>
        sentence.Spans[^1].In(source).TrimEnd(" \"”’')").EndsWith("?", StringComparison.Ordinal);

    private static int NumberOf<T>(Dictionary<T, int> numbers, T item)
        where T : notnull
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, item, out var known);
        if (!known)
            number = numbers.Count - 1;
        return number;
    }
}
