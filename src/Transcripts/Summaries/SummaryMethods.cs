using System.Collections.Immutable;
using Transcripts.Attitudes;

namespace Transcripts.Summaries;

/// <summary>All methods that read neither a reference nor chance.</summary>
public static class SummaryMethods
{
    /// <summary>The rankings of <paramref name="document"/> by each: the simplest first, then by frequency, by latent topics, by graph, the project's own last.</summary>
    /// <param name="document">The document.</param>
    /// <param name="attitudes">The mentions of actors in the same transcript; null to find them.</param>
    /// <exception cref="ArgumentException"><paramref name="attitudes"/> are of another transcript.</exception>
    public static ImmutableArray<SentenceRanking> Rank(SummaryDocument document, TranscriptAttitudes? attitudes = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return
        [
            Lead.Rank(document),
            Luhn.Rank(document),
            SumBasic.Rank(document),
            KlSum.Rank(document),
            LatentSemanticAnalysis.Rank(document),
            TextRank.Rank(document),
            LexRank.Rank(document),
            ConversationSummary.Rank(document, attitudes: attitudes),
        ];
    }
}
