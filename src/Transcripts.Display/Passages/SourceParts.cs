using Microsoft.DotNet.Interactive.Formatting;

namespace Transcripts.Display.Passages;

/// <summary>The source of a transcript with each part marked as what it is, and a legend that counts them.</summary>
/// <param name="Transcript">The transcript.</param>
/// <param name="Span">What of the source is shown; the legend counts the whole source.</param>
/// <param name="MaxLength">UTF-16 code units shown, 1 or more; the rest is left out with a note.</param>
/// <param name="Language">The language of the text as a BCP 47 tag ("en"); empty where it is not known.</param>
[TypeFormatterSource(typeof(PassageFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.PlainText])]
public sealed record SourceParts(Transcript Transcript, TextSpan Span, int MaxLength, string Language)
{
    /// <summary>What of the source is shown: all of it, or its beginning up to a blank.</summary>
    internal TextSpan Shown { get; } = Cut.At(Transcript.Source, Span, MaxLength);

    /// <summary>The legend and the parts as text, a line each.</summary>
    public override string ToString() => SourcePartsView.Text(this);
}
