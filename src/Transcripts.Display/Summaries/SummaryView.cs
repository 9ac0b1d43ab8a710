using System.Collections.Immutable;
using Microsoft.DotNet.Interactive.Formatting;
using Transcripts.Charts;
using Transcripts.Summaries;

namespace Transcripts.Display.Summaries;

/// <summary>A meeting with the sentences of its summary marked and numbered; what lies between them is folded.</summary>
/// <param name="Summary">The summary.</param>
/// <param name="Context">How many sentences before and after each of the summary stay unfolded, 0 or more.</param>
/// <param name="Palette">The speakers' colours.</param>
/// <param name="MaxFoldedLength">UTF-16 code units of folded text, 1 or more; the rest is left out with a note where it would stand.</param>
/// <param name="Language">The language of the text as a BCP 47 tag ("en"); empty where it is not known.</param>
/// <exception cref="ArgumentOutOfRangeException">The context is below 0 or the length below 1.</exception>
[TypeFormatterSource(typeof(SummaryFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.PlainText])]
public sealed record SummaryView(Summary Summary, int Context, Palette Palette, int MaxFoldedLength, string Language)
{
    /// <summary>The transcript.</summary>
    internal Transcript Transcript => Summary.Ranking.Document.Transcript;

    /// <summary>The meeting cut into stretches that are shown and stretches that are folded.</summary>
    internal ImmutableArray<SummaryStretch> Stretches { get; } = SummaryStretch.Read(Summary, Context, MaxFoldedLength);

    /// <summary>The sentences shown, a line each, and a line for what is folded between them.</summary>
    public override string ToString() => SummaryText.Of(this);
}
