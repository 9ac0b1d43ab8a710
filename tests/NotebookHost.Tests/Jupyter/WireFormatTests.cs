using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using NotebookHost.Jupyter;
using Xunit;

namespace NotebookHost.Tests.Jupyter;

public sealed class WireFormatTests
{
    private const string Header = """{"msg_id":"1","session":"s","msg_type":"kernel_info_request","version":"5.3"}""";

    private static readonly ConnectionFile Connection =
        new("127.0.0.1", new ChannelPorts(1, 2, 3, 4, 5), "Jefe"u8.ToArray());

    private readonly WireFormat wire = new(Connection, "session", TimeProvider.System);

    /// <remarks>Test case 2 of RFC 4231, section 4.3; its data are cut into the four parts of a message.</remarks>
    [Fact]
    public void SignatureIsHmacSha256OfThePartsInARow()
    {
        var signature = Connection.Sign("what do "u8.ToArray(), "ya want "u8.ToArray(), "for "u8.ToArray(), "nothing?"u8.ToArray());

        Assert.Equal("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", Encoding.ASCII.GetString(signature));
    }

    [Fact]
    public void SignedMessageIsReadOnce()
    {
        var frames = Signed(Header, "{}", "{}", """{"code":"1"}""");

        Assert.Null(wire.Read(frames, out var message));
        Assert.Equal("kernel_info_request", message!.Type);
        Assert.Equal("1", message.Text("code"));
        Assert.Equal(Header, Encoding.UTF8.GetString(message.Header.Span));
        Assert.Equal("it was received before", wire.Read(frames, out _));
    }

    [Fact]
    public void IdentitiesAreTheFramesBeforeTheDelimiter()
    {
        byte[][] frames = [[1], [2, 3], .. Signed(Header, "{}", "{}", "{}")];

        Assert.Null(wire.Read(frames, out var message));
        Assert.Equal<byte[]>([[1], [2, 3]], message!.Identities);
    }

    [Theory]
    [InlineData("{}", "{}", "{}", "its header lacks")]
    [InlineData("[]", "{}", "{}", "its header is not")]
    [InlineData(Header, "1", "{}", "its parent header is not")]
    [InlineData(Header, "{}", "[1", "its metadata are not")]
    public void MalformedMessageIsRefused(string header, string parent, string metadata, string reason) =>
        Assert.StartsWith(reason, wire.Read(Signed(header, parent, metadata, "{}"), out _), StringComparison.Ordinal);

    [Fact]
    public void MessageWithoutItsKeyIsRefused()
    {
        var frames = Signed(Header, "{}", "{}", "{}");
        frames[1] = [];

        Assert.Equal("its signature is wrong", wire.Read(frames, out _));
    }

    [Fact]
    public void WithoutAKeyNothingIsSignedAndNothingChecked()
    {
        var open = new WireFormat(Connection with { Key = default }, "session", TimeProvider.System);
        byte[][] frames = ["<IDS|MSG>"u8.ToArray(), [], .. new[] { Header, "{}", "{}", "{}" }.Select(Encoding.UTF8.GetBytes)];

        Assert.Null(open.Read(frames, out _));
        Assert.Null(open.Read(frames, out _));
        Assert.Empty(open.Write(new OutgoingMessage([], "status", default, []))[1]);
    }

    [Property(MaxTest = 500)]
    public bool GarbageIsRefusedWithAReason(byte[][] frames) => wire.Read(frames.Select(frame => frame ?? []).ToArray(), out var message) is not null && message is null;

    [Property(MaxTest = 300)]
    public bool SignedGarbageIsRefusedWithAReason(byte[] header, byte[] parent, byte[] content)
    {
        byte[][] parts = [header ?? [], parent ?? [], "{}"u8.ToArray(), content ?? []];
        byte[][] frames = ["<IDS|MSG>"u8.ToArray(), Connection.Sign(parts[0], parts[1], parts[2], parts[3]), .. parts];
        return wire.Read(frames, out _) is not null;
    }

    [Property(MaxTest = 300)]
    public bool WhatIsWrittenIsReadBack(string text)
    {
        var value = (text ?? "").Replace('\uD800', ' ');
        if (value.Any(char.IsSurrogate)) return true;
        var frames = wire.Write(new OutgoingMessage([[7]], "stream", Encoding.UTF8.GetBytes(Header), new JsonObject { ["text"] = value }));
        return wire.Read(frames, out var message) is null
            && message!.Type == "stream" && message.Text("text") == value && Encoding.UTF8.GetString(frames[4]) == Header;
    }

    private static byte[][] Signed(params string[] parts)
    {
        var bytes = parts.Select(Encoding.UTF8.GetBytes).ToArray();
        return ["<IDS|MSG>"u8.ToArray(), Connection.Sign(bytes[0], bytes[1], bytes[2], bytes[3]), .. bytes];
    }
}
