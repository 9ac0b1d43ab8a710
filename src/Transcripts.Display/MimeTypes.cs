namespace Transcripts.Display;

internal static class MimeTypes
{
    public const string Plotly = "application/vnd.plotly.v1+json";
    public const string Html = "text/html";
    public const string PlainText = "text/plain";
}
