using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.DotNet.Interactive.Formatting;
using NotebookHost.Notebooks;

namespace NotebookHost.Display;

/// <summary>Turns a value into the MIME types a notebook stores for it, by Microsoft.DotNet.Interactive.Formatting.</summary>
internal static class MimeBundle
{
    // The package's own wrapping of a value that has no HTML of its own.
    private const string BoxedPlainText = "<div class=\"dni-plaintext\"><pre>";

    /// <summary>
    /// The value in every preferred MIME type of its run-time type (Formatter.SetPreferredMimeTypesFor may name several), and
    /// always in text/plain. HTML that does no more than put the plain text in a box is left out.
    /// </summary>
    public static ImmutableSortedDictionary<string, JsonElement> Of(object? value)
    {
        var preferred = Formatter.GetPreferredMimeTypesFor(value?.GetType() ?? typeof(object));
        var data = Of(value, preferred.Append(PlainTextFormatter.MimeType));
        return data.TryGetValue(HtmlFormatter.MimeType, out var html)
            && html.GetString()!.StartsWith(BoxedPlainText, StringComparison.Ordinal)
                ? data.Remove(HtmlFormatter.MimeType)
                : data;
    }

    /// <summary>The value in the MIME types that are named, no others.</summary>
    public static ImmutableSortedDictionary<string, JsonElement> Of(object? value, IEnumerable<string> mimeTypes) =>
        mimeTypes.Distinct(StringComparer.Ordinal).ToImmutableSortedDictionary(
            type => type,
            type => Content(type, value.ToDisplayString(type)),
            StringComparer.Ordinal);

    /// <summary>Text that is already in a MIME type.</summary>
    public static ImmutableSortedDictionary<string, JsonElement> As(string text, string mimeType) =>
        ImmutableSortedDictionary.Create<string, JsonElement>(StringComparer.Ordinal).Add(mimeType, Content(mimeType, text));

    /// <summary>One text/plain entry.</summary>
    public static ImmutableSortedDictionary<string, JsonElement> Plain(string text) => As(text, PlainTextFormatter.MimeType);

    /// <remarks>nbformat 4.5 stores a JSON MIME type as the JSON value itself, every other as text.</remarks>
    private static JsonElement Content(string mimeType, string text)
    {
        if (MimeTypes.IsJson(mimeType))
        {
            try
            {
                return JsonElement.Parse(text);
            }
            catch (JsonException)
            {
                // A formatter that promised JSON wrote something else: kept as it came.
            }
        }

        return JsonValues.Text(text);
    }
}
