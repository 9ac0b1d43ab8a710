using NotebookHost.Display;
using NotebookHost.Engine;

namespace Microsoft.DotNet.Interactive;

/// <summary>A value that has been displayed and whose display can be replaced.</summary>
public sealed class DisplayedValue
{
    private readonly ICellSink sink;
    private readonly int display;
    private readonly IReadOnlyCollection<string> mimeTypes;

    internal DisplayedValue(ICellSink sink, int display, IReadOnlyCollection<string> mimeTypes)
    {
        this.sink = sink;
        this.display = display;
        this.mimeTypes = mimeTypes;
    }

    /// <summary>Shows another value in the same place, in the MIME types first asked for, or else in its own preferred ones.</summary>
    /// <param name="updatedValue">The value to show from now on.</param>
    public void Update(object? updatedValue) =>
        sink.Update(display, mimeTypes.Count == 0 ? MimeBundle.Of(updatedValue) : MimeBundle.Of(updatedValue, mimeTypes));
}
