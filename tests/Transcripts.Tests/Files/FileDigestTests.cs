using System.Text;
using Transcripts.Files;
using Xunit;

namespace Transcripts.Tests.Files;

public sealed class FileDigestTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("digest").FullName;

    // The examples of one block, of none and of two blocks in FIPS 180-4's own test data (NIST, SHA256ShortMsg and the example file).
    [Theory]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    public void The_digest_is_that_of_the_standard(string content, string digest)
    {
        var path = Write("a.txt", Encoding.ASCII.GetBytes(content));

        Assert.Equal(new FileDigest("a.txt", content.Length, digest), FileDigest.OfFile(path));
    }

    [Fact]
    public void Bytes_are_taken_as_they_are()
    {
        var plain = FileDigest.OfFile(Write("plain.txt", "a\n"u8.ToArray()));
        var marked = FileDigest.OfFile(Write("marked.txt", [0xEF, 0xBB, 0xBF, .. "a\n"u8]));
        var carried = FileDigest.OfFile(Write("carried.txt", "a\r\n"u8.ToArray()));

        Assert.Equal([2, 5, 3], [plain.Bytes, marked.Bytes, carried.Bytes]);
        Assert.Equal(3, new[] { plain, marked, carried }.Select(file => file.Sha256).Distinct().Count());
    }

    [Fact]
    public void A_file_that_is_absent_or_a_folder_is_an_error_that_names_it()
    {
        var absent = Path.Combine(folder, "no", "such.csv");

        Assert.StartsWith($"{absent}: There is no such file.", Assert.Throws<DataFormatException>(() => FileDigest.OfFile(absent)).Message, StringComparison.Ordinal);
        Assert.StartsWith($"{folder}: The file cannot be read", Assert.Throws<DataFormatException>(() => FileDigest.OfFile(folder)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FileDigest.OfFile(""));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
