using System.Text;

namespace Transcripts.Reading;

/// <summary>Bytes of a file to text: UTF-8 with or without byte order mark, or UTF-16 with one. Nothing is replaced or guessed.</summary>
internal static class SourceDecoder
{
    private const string SaveAsUtf8 = "Save the file as plain text in UTF-8 and read it again.";

    /// <summary>The text of the file at <paramref name="path"/>.</summary>
    /// <exception cref="TranscriptFormatException">There is no such file, or it holds no text in one of the encodings.</exception>
    public static string ReadFile(string path)
    {
        byte[] bytes;
        try
        {
            if (Directory.Exists(path))
            {
                throw new TranscriptFormatException(path, null, "This is a folder, not a file.", "Name a text file inside it.");
            }

            bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new TranscriptFormatException(path, null, "There is no such file.", "Check the path; a relative one starts at the current folder.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new TranscriptFormatException(path, null, $"The file cannot be read ({error.Message})", "Check the path, the permissions and the size (at most 2 GB).", error);
        }

        return Decode(bytes, path);
    }

    private static string Decode(ReadOnlySpan<byte> bytes, string path)
    {
        Encoding encoding;
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                encoding = new UTF8Encoding(false, throwOnInvalidBytes: true);
                bytes = bytes[3..];
                break;
            case [0xFF, 0xFE, ..]:
                encoding = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
                bytes = bytes[2..];
                break;
            case [0xFE, 0xFF, ..]:
                encoding = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
                bytes = bytes[2..];
                break;
            default:
                encoding = new UTF8Encoding(false, throwOnInvalidBytes: true);
                RefuseBinary(bytes, path);
                break;
        }

        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            var at = Math.Clamp(error.Index, 0, bytes.Length);
            var line = bytes[..at].Count((byte)'\n') + 1;
            throw new TranscriptFormatException(path, line, $"The bytes here are not valid {encoding.EncodingName}.", SaveAsUtf8, error);
        }
        catch (Exception error) when (error is ArgumentException or OutOfMemoryException)
        {
            throw new TranscriptFormatException(path, null, "The text is too long to hold in memory as one string.", "Split the file and read its parts.", error);
        }
    }

    // No text in UTF-8 holds a NUL; binary formats (PDF, DOCX, images) and UTF-16 without its mark nearly all do.
    private static void RefuseBinary(ReadOnlySpan<byte> bytes, string path)
    {
        if (bytes.StartsWith("%PDF-"u8) || bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("{\\rtf"u8))
        {
            throw new TranscriptFormatException(path, 1, "This is a document of another program (PDF, Word or RTF), not plain text.", SaveAsUtf8);
        }

        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            throw new TranscriptFormatException(
                path,
                bytes[..nul].Count((byte)'\n') + 1,
                "The file holds a NUL byte, so it is binary or UTF-16 without a byte order mark.",
                SaveAsUtf8);
        }
    }
}
