using FsCheck;
using FsCheck.Xunit;
using Transcripts.Summaries;
using Transcripts.Tests.Speakers;

namespace Transcripts.Tests.Summaries;

public sealed class SummaryPropertyTests
{
    private static readonly string[] Words = ["Romania", "the", "border", "we", "China", "conference", "not", "he", "said", "treaty", "1960", "peace", "is"];

    [Property(MaxTest = 60)]
    public bool A_ranking_holds_each_sentence_once_and_best_first(int[][] turns)
    {
        var document = Document(turns);
        return Methods.All.All(method =>
        {
            var ranking = method.Rank(document);
            return ranking.Sentences.Select(sentence => sentence.Place).Order().SequenceEqual(Enumerable.Range(0, document.Sentences.Length))
                && ranking.Sentences.Select((sentence, at) => sentence.Rank == at).All(holds => holds)
                && ranking.Sentences.All(sentence => double.IsFinite(sentence.Score) && sentence.Reasons.All(reason => double.IsFinite(reason.Value)))
                && (method.Name is SumBasic.Name or KlSum.Name || ranking.Sentences.Zip(ranking.Sentences.Skip(1)).All(pair => pair.First.Score > pair.Second.Score || (pair.First.Score.Equals(pair.Second.Score) && pair.First.Place < pair.Second.Place) || IsRounding(pair.First.Score, pair.Second.Score)));
        });
    }

    [Property(MaxTest = 60)]
    public bool A_summary_keeps_its_budget_and_the_documents_order_and_words(int[][] turns, PositiveInt words, PositiveInt sentences)
    {
        var document = Document(turns);
        return Methods.All.All(method =>
        {
            var ranking = method.Rank(document);
            var byWords = Summary.Of(ranking, SummaryBudget.OfWords(words.Get));
            var bySentences = Summary.Of(ranking, SummaryBudget.OfSentences(sentences.Get));
            return byWords.Words <= words.Get
                && bySentences.Sentences.Length <= sentences.Get
                && byWords.Sentences.Zip(byWords.Sentences.Skip(1)).All(pair => pair.First.Sentence.Index < pair.Second.Sentence.Index)
                && byWords.Sentences.All(sentence => document.Sentences.Contains(sentence.Sentence) && document.Transcript.Text(sentence.Extent).Length >= sentence.Text.Length);
        });
    }

    [Property(MaxTest = 30)]
    public bool The_same_document_gives_the_same_ranking(int[][] turns) => Methods.All.All(method =>
        method.Rank(Document(turns)).Sentences.Select(sentence => (sentence.Place, sentence.Score)).SequenceEqual(method.Rank(Document(turns)).Sentences.Select(sentence => (sentence.Place, sentence.Score))));

    private static bool IsRounding(double first, double second) => Math.Abs(first - second) < 1e-12;

    private static SummaryDocument Document(int[][] turns)
    {
        var builder = new TranscriptBuilder();
        foreach (var (turn, index) in turns.Select((turn, index) => (turn, index)))
            builder.Speech(index % 2 == 0 ? "Zhou" : "Kim", string.Join(' ', turn.Select(word => Words[(int)((uint)word % Words.Length)] + (word % 5 == 0 ? "." : ""))) + ".");
        return SummaryDocument.Of(builder.Build());
    }
}
