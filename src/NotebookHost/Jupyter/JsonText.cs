using System.Text.Json;

namespace NotebookHost.Jupyter;

/// <summary>Strings of JSON that a stranger wrote.</summary>
internal static class JsonText
{
    /// <summary>The text of a JSON string. Escapes of half a surrogate pair are JSON, but no text: such a string is empty.</summary>
    public static string Of(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
