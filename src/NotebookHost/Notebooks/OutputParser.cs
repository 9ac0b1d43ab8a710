using System.Collections.Immutable;
using System.Text.Json;

namespace NotebookHost.Notebooks;

/// <summary>Reads one output of a cell.</summary>
internal static class OutputParser
{
    private const string Remedy = "Clear the cell's outputs.";

    /// <summary>Reads output <paramref name="number"/> of cell <paramref name="cell"/>, both from 0.</summary>
    public static CellOutput Parse(NotebookSource source, JsonElement output, int cell, int number)
    {
        var name = $"Output {number + 1} of cell {cell + 1}";
        if (output.ValueKind != JsonValueKind.Object)
            throw source.Error($"{name} is {NotebookSource.Describe(output)}, not an object.", Remedy, "cells", cell, "outputs", number);

        return NotebookSource.StringAt(output, "output_type") switch
        {
            "stream" => new StreamOutput(Required("name"), RequiredText("text")),
            "display_data" => new DisplayOutput(Data(), Metadata()),
            "execute_result" => new ResultOutput(Data(), Metadata()),
            "error" => Error(),
            null => throw source.Error($"{name} has no \"output_type\".", Remedy, "cells", cell, "outputs", number),
            var other => throw source.Error($"{name} has the unknown output_type \"{other}\".", Remedy, "cells", cell, "outputs", number, "output_type"),
        };

        string Required(string member) =>
            NotebookSource.StringAt(output, member)
            ?? throw source.Error($"{name} has no text \"{member}\".", Remedy, "cells", cell, "outputs", number, member);

        string RequiredText(string member) =>
            output.TryGetProperty(member, out var text) && NotebookSource.JoinedText(text) is { } joined
                ? joined
                : throw source.Error($"{name} has no text \"{member}\".", Remedy, "cells", cell, "outputs", number, member);

        ImmutableSortedDictionary<string, JsonElement> Data() =>
            source.BundleOf(
                output.TryGetProperty("data", out var data) ? data : default, $"The data of output {number + 1} of cell {cell + 1}", Remedy, "cells", cell, "outputs", number, "data");

        ImmutableSortedDictionary<string, JsonElement> Metadata() =>
            output.TryGetProperty("metadata", out var metadata) ? JsonValues.MembersOf(metadata) : JsonValues.NoMembers;

        ErrorOutput Error()
        {
            var (kind, message) = (Required("ename"), Required("evalue"));
            ImmutableArray<string> lines = output.TryGetProperty("traceback", out var traceback) && traceback.ValueKind == JsonValueKind.Array
                ? [.. traceback.EnumerateArray().Where(line => line.ValueKind == JsonValueKind.String).Select(line => line.GetString()!)]
                : [];
            return new ErrorOutput(kind, message, lines.IsEmpty ? [$"{kind}: {message}"] : lines);
        }
    }
}
