using System.Diagnostics.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace Transcripts.Display.Summaries;

[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Made by the formatting library, which finds it through the attribute on the view.")]
internal sealed class SummaryFormatters : ITypeFormatterSource
{
    public IEnumerable<ITypeFormatter> CreateTypeFormatters() =>
    [
        new ViewFormatter<SummaryView>(MimeTypes.Html, SummaryHtml.Of),
        new ViewFormatter<SummaryView>(MimeTypes.PlainText, SummaryText.Of),
    ];
}
