using Transcripts.Attitudes;

namespace Transcripts.Summaries;

/// <summary>
/// The project's own method, for conversations. Sentences are taken one after the other, each time the one that covers most of
/// what the conversation is about for its length: terms, phrases of two words (Gillick and Favre 2009, "A scalable global model for
/// summarization") and actors, pronouns resolved, each weighing by its frequency and less each time it is covered, as in
/// submodular coverage (Lin and Bilmes 2011, "A class of submodular functions for document summarization", ACL). What is
/// covered is multiplied by a sentence's centrality (PageRank over cosines, as in continuous LexRank), by the length of its
/// turn and its speaker's share, by its place where it says at the beginning what the meeting is about (location and cue,
/// Edmundson 1969; each such sentence less than the one taken before), and made less by words that only conduct the conversation, by being a question, and by likeness to a
/// sentence taken before (maximal marginal relevance, Carbonell and Goldstein 1998, SIGIR).
/// </summary>
/// <remarks>
/// The score is that product when the sentence is taken, the highest being 1; 0 throughout where no sentence has a term.
/// Reasons: <c>terms</c>, <c>phrases</c> and <c>actors</c> (what it covers when taken, in weights), and the factors <c>centrality</c>
/// (1 is the average, before its power), <c>turn</c>, <c>speaker</c>, <c>opening</c> (1 or more), <c>talk</c> (0 to 1), <c>question</c>
/// and <c>novelty</c> (0 to 1). Time is linear in the length of the text, but for the sentences taken one by one.
/// </remarks>
public static class ConversationSummary
{
    /// <summary>The name of the method.</summary>
    public const string Name = "Conversation";

    /// <summary>The ranking of the sentences of <paramref name="document"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">Null for <see cref="ConversationSummaryOptions.Default"/>.</param>
    /// <param name="attitudes">The mentions of actors in the same transcript; null to find them.</param>
    /// <exception cref="ArgumentException"><paramref name="attitudes"/> are of another transcript.</exception>
    public static SentenceRanking Rank(SummaryDocument document, ConversationSummaryOptions? options = null, TranscriptAttitudes? attitudes = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (attitudes is not null && attitudes.Transcript.Source != document.Transcript.Source)
            throw new ArgumentException("The attitudes are of another transcript: give those of the document's.", nameof(attitudes));
        options ??= ConversationSummaryOptions.Default;
        var features = ConversationFeatures.Of(document, attitudes ?? TranscriptAttitudes.Of(document.Transcript), options);
        var selection = new ConversationSelection(document, features, options);
        var order = selection.Run();
        var run = features.Centrality;
        return SentenceRanking.InOrder(Name, document, order, selection.ScoreOf, selection.ReasonsOf, new Convergence(run.Steps, run.Change, run.Converged)) with { LeastWords = options.LeastWords };
    }
}
