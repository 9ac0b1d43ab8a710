using System.Buffers.Binary;
using System.IO.Compression;

namespace NotebookHost.Saving;

/// <summary>PNG files (W3C, Portable Network Graphics Specification, third edition, 2025) without anything but the picture.</summary>
internal static class PngFile
{
    private const int Overhead = 12;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Whether the bytes begin as a PNG does.</summary>
    public static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    /// <summary>
    /// The same picture, with the critical chunks only (section 5.3: IHDR, PLTE, IDAT, IEND) and the transparency of a
    /// palette: no time, no text, no profile. Its samples are compressed again, as small as can be.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is no PNG, or is cut.</exception>
    public static byte[] Stripped(ReadOnlySpan<byte> file)
    {
        if (!IsPng(file)) throw new InvalidDataException("This is no PNG.");
        using var head = new MemoryStream();
        using var samples = new MemoryStream();
        var rest = file[Signature.Length..];
        while (true)
        {
            if (rest.Length < Overhead) throw new InvalidDataException("The PNG is cut.");
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            if (length < 0 || length > rest.Length - Overhead) throw new InvalidDataException("The PNG is cut.");
            var kind = rest.Slice(4, 4);
            if (kind.SequenceEqual("IEND"u8)) break;
            if (kind.SequenceEqual("IDAT"u8)) samples.Write(rest.Slice(8, length));
            if (kind.SequenceEqual("IHDR"u8) || kind.SequenceEqual("PLTE"u8) || kind.SequenceEqual("tRNS"u8)) head.Write(rest[..(length + Overhead)]);
            rest = rest[(length + Overhead)..];
        }

        using var result = new MemoryStream();
        result.Write(Signature);
        head.WriteTo(result);
        WriteChunk(result, "IDAT"u8, Compressed(samples));
        WriteChunk(result, "IEND"u8, []);
        return result.ToArray();
    }

    private static byte[] Compressed(MemoryStream samples)
    {
        samples.Position = 0;
        using var packed = new MemoryStream();
        using (var unpacking = new ZLibStream(samples, CompressionMode.Decompress, leaveOpen: true))
        using (var packing = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            unpacking.CopyTo(packing);
        return packed.ToArray();
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(kind);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Checked(Checked(uint.MaxValue, kind), content));
        file.Write(number);
    }

    // Annex D: the cyclic redundancy code of ISO 3309, bit by bit.
    private static uint Checked(uint code, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            code ^= value;
            for (var bit = 0; bit < 8; bit++) code = (code & 1) == 0 ? code >> 1 : 0xEDB88320 ^ (code >> 1);
        }

        return code;
    }
}
