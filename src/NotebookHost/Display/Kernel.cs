using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Html;
using NotebookHost.Display;
using NotebookHost.Engine;

namespace Microsoft.DotNet.Interactive;

/// <summary>
/// What a cell calls without a prefix, under the names .NET Interactive gave it: its packages that hold these entry points
/// can no longer be restored.
/// </summary>
public static class Kernel
{
    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">Any value, null included.</param>
    /// <param name="mimeTypes">The MIME types to show it in; none means those preferred for its type, and text/plain.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    [SuppressMessage("Style", "IDE1006:Naming Styles", Justification = "Notebooks call display in lower case.")]
    public static DisplayedValue display(object? value, params string[] mimeTypes)
    {
        var sink = Sink();
        var data = mimeTypes is null or [] ? MimeBundle.Of(value) : MimeBundle.Of(value, mimeTypes);
        return new DisplayedValue(sink, sink.Display(data), mimeTypes ?? []);
    }

    /// <summary>Marks text as HTML that is shown as it stands. The caller encodes what is not trusted.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Shows text that is already in a MIME type.</summary>
    internal static DisplayedValue DisplayText(string text, string mimeType)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(mimeType);
        var sink = Sink();
        return new DisplayedValue(sink, sink.Display(MimeBundle.As(text, mimeType)), [mimeType]);
    }

    private static ICellSink Sink() =>
        CellContext.Current ?? throw new InvalidOperationException("Values can be displayed only while a notebook's cell runs.");
}
