using System.Text.Json;
using NotebookHost.Jupyter;
using Xunit;

namespace NotebookHost.Tests.Jupyter;

public sealed class HistoryTests
{
    private readonly History history = new();

    public HistoryTests()
    {
        foreach (var code in (string[])["a1", "b", "a2", "a1"]) history.Add(code);
    }

    [Theory]
    [InlineData("""{"hist_access_type":"tail","n":2}""", "3 a2, 4 a1")]
    [InlineData("""{"hist_access_type":"tail","n":9}""", "1 a1, 2 b, 3 a2, 4 a1")]
    [InlineData("""{"hist_access_type":"tail","n":-1}""", "")]
    [InlineData("""{"hist_access_type":"range","session":0,"start":2,"stop":4}""", "2 b, 3 a2")]
    [InlineData("""{"hist_access_type":"range","session":0,"start":-5,"stop":99}""", "1 a1, 2 b, 3 a2, 4 a1")]
    [InlineData("""{"hist_access_type":"range","session":-1,"start":1,"stop":2}""", "")]
    [InlineData("""{"hist_access_type":"search","pattern":"a*"}""", "1 a1, 3 a2, 4 a1")]
    [InlineData("""{"hist_access_type":"search","pattern":"?"}""", "2 b")]
    [InlineData("""{"hist_access_type":"search","pattern":"a*","n":1}""", "4 a1")]
    [InlineData("""{"hist_access_type":"search","pattern":"a*","unique":true}""", "3 a2, 4 a1")]
    [InlineData("""{"hist_access_type":"search","pattern":null,"n":null}""", "1 a1, 2 b, 3 a2, 4 a1")]
    public void GivesTheCellsThatAreAskedFor(string request, string expected)
    {
        var entries = history.Reply(Message(request))["history"]!.AsArray();

        Assert.Equal(expected, string.Join(", ", entries.Select(entry => $"{entry![1]} {entry[2]}")));
    }

    [Fact]
    public void WithOutputsWantedEachInputStandsInAPair()
    {
        var entries = history.Reply(Message("""{"hist_access_type":"tail","n":1,"output":true}"""))["history"]!.AsArray();

        Assert.Equal("""[[0,4,["a1",null]]]""", entries.ToJsonString());
    }

    private static JupyterMessage Message(string content) => new([], "history_request", "1", default, JsonElement.Parse(content));
}
