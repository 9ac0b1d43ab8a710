using System.Text;

namespace Transcripts.Files;

/// <summary>A file of text in UTF-8, with or without byte order mark. Nothing is replaced or guessed.</summary>
internal static class TextFile
{
    /// <summary>The text of the file at <paramref name="path"/>, without byte order mark.</summary>
    /// <exception cref="DataFormatException">There is no such file, or it is no text in UTF-8.</exception>
    public static string Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DataFormatException(path, null, "There is no such file.", "Check the path; a relative one starts at the current folder.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new DataFormatException(path, null, $"The file cannot be read ({error.Message})", "Name a file, not a folder, and check its permissions.", error);
        }

        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException error)
        {
            var line = bytes.AsSpan(0, Math.Clamp(error.Index, 0, bytes.Length)).Count((byte)'\n') + 1;
            throw new DataFormatException(path, line, "The bytes here are no valid UTF-8.", "Save the file as plain text in UTF-8.", error);
        }
    }
}
