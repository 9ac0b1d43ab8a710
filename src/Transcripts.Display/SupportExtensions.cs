using Transcripts.Charts;
using Transcripts.Display.Support;
using Transcripts.Generation;
using Transcripts.Summaries.Support;

namespace Transcripts.Display;

/// <summary>Makes views of texts about a meeting, whoever wrote them.</summary>
public static class SupportExtensions
{
    private const string English = "en";

    /// <summary>The sentences of a text, each with its verdict and, folded, the source sentences that may support it.</summary>
    /// <param name="support">The text with its support.</param>
    /// <param name="caption">What the text is, as a phrase; not empty.</param>
    /// <param name="palette">The speakers' colours; by default one for all speakers of the transcript.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; empty where it is not known.</param>
    public static SupportView ShowSupport(this SummarySupport support, string caption = "The text beside its source", Palette? palette = null, string language = English)
    {
        ArgumentNullException.ThrowIfNull(support);
        ArgumentException.ThrowIfNullOrWhiteSpace(caption);
        return new SupportView(support.Document, support, null, null, caption, palette ?? Palette.For(support.Document.Transcript), language);
    }

    /// <summary>What a model wrote, each sentence with its verdict, or one line that says why it wrote nothing and what to do; and the extract.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="palette">The speakers' colours; by default one for all speakers of the transcript.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; empty where it is not known.</param>
    public static SupportView ShowSupport(this GeneratedSummary summary, Palette? palette = null, string language = English)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return new SupportView(
            summary.Document,
            summary.Support,
            summary.Failure,
            summary.Extract,
            summary.Support is null ? "No summary by a model" : FormattableString.Invariant($"A summary by {summary.Model}, {summary.Words} words"),
            palette ?? Palette.For(summary.Document.Transcript),
            language);
    }
}
