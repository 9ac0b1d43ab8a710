using System.Diagnostics.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace Transcripts.Display.Runs;

[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Made by the formatting library, which finds it through the attribute on the record.")]
internal sealed class RunRecordFormatters : ITypeFormatterSource
{
    public IEnumerable<ITypeFormatter> CreateTypeFormatters() =>
    [
        new ViewFormatter<RunRecord>(MimeTypes.Html, RunRecordHtml.Of),
        new ViewFormatter<RunRecord>(MimeTypes.PlainText, RunRecordText.Of),
    ];
}
