using System.Diagnostics.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace Transcripts.Display.Support;

[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Made by the formatting library, which finds it through the attribute on the view.")]
internal sealed class SupportFormatters : ITypeFormatterSource
{
    public IEnumerable<ITypeFormatter> CreateTypeFormatters() =>
    [
        new ViewFormatter<SupportView>(MimeTypes.Html, SupportHtml.Of),
        new ViewFormatter<SupportView>(MimeTypes.PlainText, SupportText.Of),
    ];
}
