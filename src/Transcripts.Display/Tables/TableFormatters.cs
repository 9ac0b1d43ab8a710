using System.Diagnostics.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace Transcripts.Display.Tables;

[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Made by the formatting library, which finds it through the attribute on the view.")]
internal sealed class TableFormatters : ITypeFormatterSource
{
    public IEnumerable<ITypeFormatter> CreateTypeFormatters() =>
    [
        new ViewFormatter<Table>(MimeTypes.Html, TableHtml.Of),
        new ViewFormatter<Table>(MimeTypes.PlainText, TableText.Of),
    ];
}
