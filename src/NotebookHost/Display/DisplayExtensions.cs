using Microsoft.DotNet.Interactive;

namespace System;

/// <summary>Displaying as an extension method, in the namespace where .NET Interactive has it, so that no using is needed.</summary>
public static class DisplayExtensions
{
    /// <inheritdoc cref="Kernel.display"/>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => Kernel.display(value, mimeTypes);

    /// <summary>Shows text that is already in a MIME type, such as <c>"&lt;b&gt;x&lt;/b&gt;".DisplayAs("text/html")</c>.</summary>
    /// <param name="value">The text, which is not encoded further.</param>
    /// <param name="mimeType">Its MIME type.</param>
    public static DisplayedValue DisplayAs(this string value, string mimeType) => Kernel.DisplayText(value, mimeType);
}
