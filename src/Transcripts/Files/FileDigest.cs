using System.Security.Cryptography;

namespace Transcripts.Files;

/// <summary>What tells a file from every other version of it: its SHA-256 (FIPS 180-4, 2015) over its bytes as they are.</summary>
/// <param name="Name">The file's name without its folder, so that it is the same on every machine.</param>
/// <param name="Bytes">Its length in bytes, from 0.</param>
/// <param name="Sha256">The digest: 64 hexadecimal digits in lower case, as sha256sum writes it.</param>
public sealed record FileDigest(string Name, long Bytes, string Sha256)
{
    /// <summary>Reads the file at <paramref name="path"/> to its end.</summary>
    /// <exception cref="DataFormatException">There is no such file, or it cannot be read.</exception>
    public static FileDigest OfFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using var stream = File.OpenRead(path);
            var digest = Convert.ToHexStringLower(SHA256.HashData(stream));
            return new FileDigest(Path.GetFileName(path), stream.Position, digest);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DataFormatException(path, null, "There is no such file.", "Check the path; a relative one starts at the current folder.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new DataFormatException(path, null, $"The file cannot be read ({error.Message})", "Name a file, not a folder, and check its permissions.", error);
        }
    }
}
