using Microsoft.DotNet.Interactive.Formatting;
using Transcripts.Charts;

namespace Transcripts.Display.Passages;

/// <summary>A passage of a transcript as it shows on the page: turns in their speakers' colours, offsets in the margin.</summary>
/// <param name="Transcript">The transcript.</param>
/// <param name="Span">The passage, within the transcript's source.</param>
/// <param name="Palette">The speakers' colours.</param>
/// <param name="MaxLength">UTF-16 code units shown of the passage, 1 or more; the rest is left out with a note.</param>
/// <param name="Language">The language of the text as a BCP 47 tag ("en"); empty where it is not known.</param>
[TypeFormatterSource(typeof(PassageFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.PlainText])]
public sealed record MarkedPassage(Transcript Transcript, TextSpan Span, Palette Palette, int MaxLength, string Language)
{
    /// <summary>What of the passage is shown: all of it, or its beginning up to a blank.</summary>
    internal TextSpan Shown { get; } = Cut.At(Transcript.Source, Span, MaxLength);

    /// <summary>The passage as text, a line for each uninterrupted stretch with its offsets.</summary>
    public override string ToString() => PassageText.Of(this);
}
