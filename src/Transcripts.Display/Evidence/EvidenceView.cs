using System.Collections.Immutable;
using Microsoft.DotNet.Interactive.Formatting;
using Transcripts.Charts;

namespace Transcripts.Display.Evidence;

/// <summary>The sentences behind the bars or cells of a chart, folded: a group for each, with the places that were counted marked.</summary>
/// <param name="Transcript">The transcript.</param>
/// <param name="Groups">The bars or cells.</param>
/// <param name="Caption">What the chart shows, as a phrase; may be empty.</param>
/// <param name="Palette">The speakers' colours.</param>
/// <param name="MaxGroups">Groups shown, 1 or more; the rest is left out with a note.</param>
/// <param name="MaxSentences">Sentences shown of each group, 1 or more; the rest is left out with a note.</param>
/// <param name="Language">The language of the text as a BCP 47 tag ("en"); empty where it is not known.</param>
/// <exception cref="ArgumentOutOfRangeException">A limit is below 1, or a hit does not lie within the source.</exception>
[TypeFormatterSource(typeof(EvidenceFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.PlainText])]
public sealed record EvidenceView(
    Transcript Transcript, ImmutableArray<EvidenceGroup> Groups, string Caption, Palette Palette, int MaxGroups, int MaxSentences, string Language)
{
    /// <summary>The groups with their sentences.</summary>
    internal ImmutableArray<GroupSentences> Found { get; } = EvidenceReader.Read(Transcript, Groups, MaxGroups, MaxSentences);

    /// <summary>The groups and their sentences as text, a line each.</summary>
    public override string ToString() => EvidenceText.Of(this);
}
