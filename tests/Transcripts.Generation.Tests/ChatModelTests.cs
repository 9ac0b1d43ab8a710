using Transcripts.Files;
using Xunit;

namespace Transcripts.Generation.Tests;

public sealed class ChatModelTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", " ")]
    public void Nothing_set_is_no_model(string? address, string? name) => Assert.Null(Read(address, name, "sk-secret"));

    [Fact]
    public void Address_and_name_make_a_model()
    {
        using var model = Read(" http://localhost:11434/v1 ", "qwen2.5:7b", "sk-secret");

        Assert.Equal("qwen2.5:7b at http://localhost:11434/v1", model!.ToString());
    }

    [Theory]
    [InlineData(null, "m", null, "TRANSCRIPTS_CHAT_ENDPOINT is not")]
    [InlineData("http://localhost", null, null, "TRANSCRIPTS_CHAT_MODEL is not")]
    [InlineData("localhost:11434", "m", null, "TRANSCRIPTS_CHAT_ENDPOINT is no address")]
    [InlineData("ftp://localhost", "m", null, "TRANSCRIPTS_CHAT_ENDPOINT is no address")]
    [InlineData("file:///etc/passwd", "m", null, "TRANSCRIPTS_CHAT_ENDPOINT is no address")]
    [InlineData("http://user:sk-secret@localhost", "m", null, "TRANSCRIPTS_CHAT_ENDPOINT holds a user name")]
    [InlineData("http://localhost?key=sk-secret", "m", null, "TRANSCRIPTS_CHAT_ENDPOINT holds a user name")]
    [InlineData("http://localhost", "m\nn", null, "TRANSCRIPTS_CHAT_MODEL is longer")]
    [InlineData("http://localhost", "m", "sk-secret\nX: y", "TRANSCRIPTS_CHAT_KEY has characters")]
    public void A_bad_value_is_named_with_what_to_set_but_not_shown(string? address, string? name, string? key, string message)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Read(address, name, key));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains(": set it to ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-secret", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Only a question {{text}}", "no line of three hyphens")]
    [InlineData("\n---\n{{text}}", "Nothing stands above")]
    [InlineData("Do.\n---\nNo place.", "just once")]
    [InlineData("Do.\n---\n{{text}} {{text}}", "just once")]
    [InlineData("Do.\n---\n{{text}}\n{{wrods}}", "(text), line 4: “{{wrods}}” is no placeholder here")]
    [InlineData("Do {{words}}.\n---\n{{text}}", "(text), line 1: “{{words}}” is no placeholder here")]
    public void A_prompt_out_of_form_is_refused(string prompt, string message) =>
        Assert.Contains(message, Assert.Throws<DataFormatException>(() => SummaryPrompt.Parse(prompt)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_prompts_are_those_of_the_files()
    {
        Assert.Equal(SummaryPrompt.Default.Question, SummaryPrompt.ReadFile(Repository.At("data", "prompts", "summary.md")).Question);
        Assert.Equal(SummaryPrompt.OfParts.Instructions, SummaryPrompt.ReadFile(Repository.At("data", "prompts", "summary-of-parts.md")).Instructions);
    }

    private static ChatModel? Read(string? address, string? name, string? key) => ChatModel.FromEnvironment(variable => variable switch
    {
        ChatModel.EndpointVariable => address,
        ChatModel.ModelVariable => name,
        ChatModel.KeyVariable => key,
        _ => null,
    });
}
