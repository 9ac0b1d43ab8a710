using System.Globalization;
using Transcripts.Files;

namespace Transcripts.Generation;

/// <summary>
/// What a model is told, from a file: above a line of three hyphens what holds for every meeting (the system message), below it the question
/// (the user message). The question has the placeholder <c>{{text}}</c> once, for the meeting, and may have <c>{{words}}</c>, for the most words.
/// </summary>
public sealed class SummaryPrompt
{
    private const string Text = "{{text}}";
    private const string Words = "{{words}}";

    private SummaryPrompt(string instructions, string question)
    {
        Instructions = instructions;
        Question = question;
    }

    /// <summary>The prompt for a meeting, <c>data/prompts/summary.md</c>.</summary>
    public static SummaryPrompt Default { get; } = Own("summary.md");

    /// <summary>The prompt for the summaries of the parts of a long meeting, <c>data/prompts/summary-of-parts.md</c>.</summary>
    public static SummaryPrompt OfParts { get; } = Own("summary-of-parts.md");

    /// <summary>The system message.</summary>
    public string Instructions { get; }

    /// <summary>The user message with its placeholders.</summary>
    public string Question { get; }

    /// <summary>Reads a prompt from its text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file to name in errors, or null.</param>
    /// <exception cref="DataFormatException">There is no line of three hyphens, nothing above it, an unknown placeholder, or not just one <c>{{text}}</c> below it.</exception>
    public static SummaryPrompt Parse(string text, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var rule = Array.FindIndex(lines, line => line.TrimEnd() == "---");
        if (rule < 0)
            throw new DataFormatException(path, null, "The prompt has no line of three hyphens.", "Write what always holds above a line “---” and the question below it.");
        var instructions = string.Join('\n', lines[..rule]).Trim();
        var question = string.Join('\n', lines[(rule + 1)..]).Trim();
        if (instructions.Length == 0)
            throw new DataFormatException(path, rule + 1, "Nothing stands above the line of three hyphens.", "Tell the model there what it is to do, and that the text is data.");
        for (var line = 0; line < lines.Length; line++)
        {
            foreach (var placeholder in Placeholders(lines[line]))
            {
                if (line < rule || placeholder is not (Text or Words))
                    throw new DataFormatException(path, line + 1, $"“{placeholder}” is no placeholder here.", $"Below the line of hyphens {Text} and {Words} are; above it none.");
            }
        }

        if (question.Split(Text).Length != 2)
            throw new DataFormatException(path, null, $"The question does not have {Text} just once.", $"Write {Text} where the meeting is to stand, between marks that say where it begins and ends.");
        return new SummaryPrompt(instructions, question);
    }

    /// <summary>Reads a prompt from a file in UTF-8.</summary>
    /// <exception cref="DataFormatException">The file is not in the form.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SummaryPrompt ReadFile(string path) => Parse(File.ReadAllText(path), path);

    /// <summary>The user message for a meeting. Placeholders that the meeting itself holds are left as they are.</summary>
    internal string Ask(string text, int words) =>
        string.Join(text, Question.Split(Text).Select(piece => piece.Replace(Words, words.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    private static IEnumerable<string> Placeholders(string line)
    {
        for (var at = line.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = line.IndexOf("{{", at + 2, StringComparison.Ordinal))
        {
            var end = line.IndexOf("}}", at, StringComparison.Ordinal);
            yield return end < 0 ? line[at..] : line[at..(end + 2)];
        }
    }

    private static SummaryPrompt Own(string name)
    {
        using var stream = typeof(SummaryPrompt).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library was built without data/prompts/{name}.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd(), name);
    }
}
