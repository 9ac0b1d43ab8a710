using System.Net;
using System.Text;

namespace NotebookHost.Pages.Outputs;

/// <summary>Text of a figure.</summary>
internal static class FigureText
{
    /// <summary>The words alone, on one line: plotly.js reads a few tags, such as br and b, and entities.</summary>
    public static string Plain(string title)
    {
        var words = new StringBuilder(title.Length);
        for (var at = 0; at < title.Length; at++)
        {
            var isTag = title[at] == '<' && at + 1 < title.Length && (char.IsAsciiLetter(title[at + 1]) || title[at + 1] == '/');
            if (isTag && title.IndexOf('>', at) is > 0 and var end)
            {
                words.Append(' ');
                at = end;
            }
            else
            {
                words.Append(title[at]);
            }
        }

        return string.Join(' ', WebUtility.HtmlDecode(words.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
