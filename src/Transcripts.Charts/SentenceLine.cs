namespace Transcripts.Charts;

/// <summary>Hover text of a sentence that is at hand as text, in the form of <see cref="SentenceSamples"/>.</summary>
internal static class SentenceLine
{
    private const int Shown = 110;
    private const int LineWidth = 44;

    /// <summary>Lines of hover text: what is counted, how the first of the sentences begins, and where it stands.</summary>
    /// <param name="count">What is counted, encoded.</param>
    /// <param name="sentences">The sentences; may be none.</param>
    public static string Of(string count, IReadOnlyList<(TextSpan Span, string Text)> sentences) =>
        PlotText.Break + count
        + (sentences is [var (span, text), ..] ? $"{PlotText.Break}“{PlotText.Wrap(PlotText.Shorten(text, Shown), LineWidth)}”{PlotText.Break}source offsets {span.Start} to {span.End}" : "");
}
