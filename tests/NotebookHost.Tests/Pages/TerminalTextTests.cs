using FsCheck.Xunit;
using NotebookHost.Pages;
using NotebookHost.Tests.Notebooks;
using Xunit;

namespace NotebookHost.Tests.Pages;

[Properties(Arbitrary = [typeof(ArbitraryNotebooks)])]
public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("plain\ntext", "plain\ntext")]
    [InlineData("\u001B[1;31mred\u001B[0m", "red")]
    [InlineData("\u001B[38;2;255;0;0mtrue colour\u001B[m", "true colour")]
    [InlineData("a\u001B]0;title\u0007b", "ab")]
    [InlineData("a\u001B]8;;https://x\u001B\\link", "alink")]
    [InlineData("a\u001B]never closed\nb", "a\nb")]
    [InlineData("\u001B[2Kdone", "done")]
    [InlineData("\u001BMup", "up")]
    [InlineData("cut\u001B", "cut")]
    [InlineData("cut\u001B[", "cut")]
    [InlineData("10%\r50%\r100%\nnext", "100%\nnext")]
    [InlineData("a\r\nb\r", "a\nb")]
    public void What_a_terminal_shows(string written, string shown) => Assert.Equal(shown, TerminalText.Shown(written));

    [Property]
    public void No_escape_is_left(string text) => Assert.DoesNotContain('\u001B', TerminalText.Shown(text));
}
