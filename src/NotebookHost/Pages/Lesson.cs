using System.Globalization;
using System.Text.Json;
using NotebookHost.Notebooks;

namespace NotebookHost.Pages;

/// <summary>What a notebook says of itself as a lesson, in the member <c>lesson</c> of its metadata.</summary>
/// <param name="Teaches">What it teaches, or null.</param>
/// <param name="Minutes">How long it takes, in minutes from 1, or null.</param>
/// <param name="Prior">What one has to know before, or null.</param>
/// <param name="Picture">The id of the cell whose picture stands for the lesson, or null.</param>
public sealed record Lesson(string? Teaches = null, int? Minutes = null, string? Prior = null, string? Picture = null)
{
    private const string Member = "lesson";

    /// <summary>Reads it; a notebook that says nothing of itself gives an empty one.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="path">Its file, which an error names.</param>
    /// <exception cref="NotebookFormatException">A member has a shape of its own, or names a cell that is not there.</exception>
    public static Lesson Of(Notebook notebook, string path)
    {
        if (!notebook.Metadata.TryGetValue(Member, out var value))
            return new Lesson();
        if (value.ValueKind != JsonValueKind.Object)
            throw Error(path, $"\"{Member}\" is {NotebookSource.Describe(value)}, not an object.", "Make it like {\"teaches\": \"…\", \"minutes\": 45, \"prior\": \"…\", \"picture\": \"id of a cell\"}.");
        var picture = TextAt(value, "picture", "Give the id of a cell", path);
        if (picture.Length > 0 && notebook.Cells.All(cell => cell.Id != picture))
            throw Error(path, $"\"picture\" of \"{Member}\" is \"{picture}\", and no cell has this id.", "Give the id of a cell that shows a picture.", "picture");
        return new Lesson(
            Given(TextAt(value, "teaches", "Say in a sentence what the lesson teaches", path)),
            MinutesOf(value, path),
            Given(TextAt(value, "prior", "Say in a sentence what one has to know before", path)),
            Given(picture));
    }

    private static string? Given(string text) => text.Length > 0 ? text : null;

    // Empty where the member is absent; one that is there is not.
    private static string TextAt(JsonElement lesson, string name, string remedy, string path)
    {
        if (!lesson.TryGetProperty(name, out var value))
            return "";
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : "";
        var found = value.ValueKind == JsonValueKind.String ? "empty" : NotebookSource.Describe(value);
        return text.Length > 0 ? text : throw Error(path, $"\"{name}\" of \"{Member}\" is {found}.", $"{remedy}, or leave it out.", name);
    }

    private static int? MinutesOf(JsonElement lesson, string path)
    {
        const string name = "minutes";
        if (!lesson.TryGetProperty(name, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var minutes) && minutes > 0)
            return minutes;
        var found = value.ValueKind == JsonValueKind.Number ? value.GetRawText() : NotebookSource.Describe(value);
        throw Error(path, string.Create(CultureInfo.InvariantCulture, $"\"{name}\" of \"{Member}\" is {found}."), "Give a whole number from 1, or leave it out.", name);
    }

    private static NotebookFormatException Error(string path, string problem, string remedy, params ReadOnlySpan<string> member) =>
        new NotebookSource(File.ReadAllBytes(path), path).Error(problem, remedy, ["metadata", Member, .. member]);
}
