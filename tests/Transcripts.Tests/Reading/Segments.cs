using System.Globalization;
using System.Text;

namespace Transcripts.Tests.Reading;

/// <summary>A transcript as lines to read and compare: who to whom, in what manner, first and last words.</summary>
internal static class Segments
{
    private const int Shown = 72;

    public static string Write(Transcript transcript)
    {
        var text = new StringBuilder();
        foreach (var segment in transcript.Segments)
        {
            var words = string.Join(' ', transcript.Text(segment.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            words = words.Length > Shown ? $"{words[..(Shown / 2)]} … {words[^(Shown / 2)..]}" : words;
            text.Append(CultureInfo.InvariantCulture, $"{segment.Turn,2} {segment.Kind.ToString().ToLowerInvariant(),-12} {segment.Speaker.Name}");
            text.Append(segment.Addressee is { } addressee ? $" > {addressee.Name}" : "");
            text.Append(CultureInfo.InvariantCulture, $": {words}\n");
        }

        return text.ToString();
    }
}
