namespace NotebookHost.Notebooks;

/// <summary>How nbformat keeps the content of a MIME type.</summary>
public static class MimeTypes
{
    /// <summary>A Plotly figure as JSON.</summary>
    public const string Plotly = "application/vnd.plotly.v1+json";

    /// <summary>
    /// Whether the content is a JSON value: <c>application/json</c> and <c>application/…+json</c>. All others are text.
    /// </summary>
    public static bool IsJson(string mimeType) =>
        mimeType.StartsWith("application/", StringComparison.Ordinal)
        && (mimeType.EndsWith("+json", StringComparison.Ordinal) || mimeType.Length == "application/json".Length && mimeType.EndsWith("/json", StringComparison.Ordinal));

    /// <summary>Whether Jupyter writes the content as a list of lines; other text, such as base64, stays one string.</summary>
    public static bool IsWrittenAsLines(string mimeType) =>
        mimeType.StartsWith("text/", StringComparison.Ordinal) || mimeType is "image/svg+xml" or "application/javascript";
}
