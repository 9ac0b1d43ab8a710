using System.Diagnostics.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace Transcripts.Display.Passages;

[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Made by the formatting library, which finds it through the attribute on the views.")]
internal sealed class PassageFormatters : ITypeFormatterSource
{
    public IEnumerable<ITypeFormatter> CreateTypeFormatters() =>
    [
        new ViewFormatter<MarkedPassage>(MimeTypes.Html, PassageHtml.Of),
        new ViewFormatter<MarkedPassage>(MimeTypes.PlainText, PassageText.Of),
        new ViewFormatter<SourceParts>(MimeTypes.Html, SourcePartsView.Html),
        new ViewFormatter<SourceParts>(MimeTypes.PlainText, SourcePartsView.Text),
        new ViewFormatter<MarkedTokens>(MimeTypes.Html, MarkedTokensView.Html),
        new ViewFormatter<MarkedTokens>(MimeTypes.PlainText, MarkedTokensView.Text),
    ];
}
