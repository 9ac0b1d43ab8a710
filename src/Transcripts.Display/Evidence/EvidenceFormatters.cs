using System.Diagnostics.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace Transcripts.Display.Evidence;

[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Made by the formatting library, which finds it through the attribute on the view.")]
internal sealed class EvidenceFormatters : ITypeFormatterSource
{
    public IEnumerable<ITypeFormatter> CreateTypeFormatters() =>
    [
        new ViewFormatter<EvidenceView>(MimeTypes.Html, EvidenceHtml.Of),
        new ViewFormatter<EvidenceView>(MimeTypes.PlainText, EvidenceText.Of),
        new ViewFormatter<AttitudeView>(MimeTypes.Html, AttitudeHtml.Of),
        new ViewFormatter<AttitudeView>(MimeTypes.PlainText, AttitudeText.Of),
    ];
}
