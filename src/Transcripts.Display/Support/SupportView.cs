using Microsoft.DotNet.Interactive.Formatting;
using Transcripts.Charts;
using Transcripts.Generation;
using Transcripts.Summaries;
using Transcripts.Summaries.Support;

namespace Transcripts.Display.Support;

/// <summary>
/// A text about a meeting with a verdict for each sentence and, folded, the source sentences that may support it; or why a model wrote none.
/// Behind a model's text, or in its place, stands the extract.
/// </summary>
/// <param name="Document">The meeting.</param>
/// <param name="Support">The text with its support, or null where there is none.</param>
/// <param name="Failure">Why there is none, or null.</param>
/// <param name="Extract">The extract, or null where none is shown.</param>
/// <param name="Caption">What the text is, as a phrase ("What a model wrote"); not empty.</param>
/// <param name="Palette">The speakers' colours.</param>
/// <param name="Language">The language of the text as a BCP 47 tag ("en"); empty where it is not known.</param>
[TypeFormatterSource(typeof(SupportFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.PlainText])]
public sealed record SupportView(
    SummaryDocument Document, SummarySupport? Support, GenerationFailure? Failure, Summary? Extract, string Caption, Palette Palette, string Language)
{
    /// <summary>The most sentences of the text that are shown; of a longer one the rest is left out with a note.</summary>
    internal const int MostSentences = 100;

    /// <summary>The text with its verdicts, a line for each sentence and each source sentence.</summary>
    public override string ToString() => SupportText.Of(this);
}
