using Transcripts.Attitudes;
using Transcripts.Summaries;

namespace Transcripts.Tests.Summaries;

/// <summary>The methods that rank sentences without a reference.</summary>
internal static class Methods
{
    public static IReadOnlyList<(string Name, Func<SummaryDocument, SentenceRanking> Rank)> All { get; } =
    [
        (Lead.Name, Lead.Rank),
        (RandomExtract.Name, document => RandomExtract.Rank(document)),
        (Luhn.Name, Luhn.Rank),
        (SumBasic.Name, SumBasic.Rank),
        (KlSum.Name, KlSum.Rank),
        (LatentSemanticAnalysis.Name, document => LatentSemanticAnalysis.Rank(document)),
        (TextRank.Name, document => TextRank.Rank(document)),
        (LexRank.Name, document => LexRank.Rank(document)),
        (ConversationSummary.Name, document => ConversationSummary.Rank(document)),
    ];

    public static Summary Of(Transcript transcript, SummaryBudget budget) =>
        Summary.Of(ConversationSummary.Rank(SummaryDocument.Of(transcript)), budget, TranscriptAttitudes.Of(transcript));
}
