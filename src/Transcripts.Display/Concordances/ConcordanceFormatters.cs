using System.Diagnostics.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace Transcripts.Display.Concordances;

[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Made by the formatting library, which finds it through the attribute on the view.")]
internal sealed class ConcordanceFormatters : ITypeFormatterSource
{
    public IEnumerable<ITypeFormatter> CreateTypeFormatters() =>
    [
        new ViewFormatter<ConcordanceView>(MimeTypes.Html, ConcordanceHtml.Of),
        new ViewFormatter<ConcordanceView>(MimeTypes.PlainText, ConcordanceText.Of),
    ];
}
