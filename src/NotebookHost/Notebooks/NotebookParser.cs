using System.Collections.Immutable;
using System.Text.Json;

namespace NotebookHost.Notebooks;

/// <summary>Reads nbformat 4 from its bytes and reports the first thing wrong with them.</summary>
internal sealed class NotebookParser
{
    private readonly NotebookSource source;

    private NotebookParser(NotebookSource source) => this.source = source;

    /// <summary>Reads a notebook.</summary>
    /// <exception cref="NotebookFormatException">The bytes are no notebook, or one that is not written in C#.</exception>
    public static Notebook Parse(byte[] bytes, string? path) => new NotebookParser(new NotebookSource(bytes, path)).ParseNotebook();

    private Notebook ParseNotebook()
    {
        var root = source.Root;
        if (root.ValueKind != JsonValueKind.Object)
            throw source.Error($"A notebook is a JSON object, and this is {NotebookSource.Describe(root)}.", "Give a file that Jupyter or VS Code saved as a notebook.");
        CheckVersion(root);
        var metadata = NotebookMetadata.Of(source, root);
        if (!root.TryGetProperty("cells", out var cells) || cells.ValueKind != JsonValueKind.Array)
        {
            throw source.Error(
                cells.ValueKind == JsonValueKind.Undefined ? "The notebook has no \"cells\"." : $"\"cells\" is {NotebookSource.Describe(cells)}, not an array.",
                "Save the notebook again in Jupyter or VS Code.",
                "cells");
        }

        var drafts = cells.EnumerateArray().Select(ParseCell).ToArray();
        var ids = CellIds.Assign([.. drafts.Select(draft => (draft.Id.Length > 0 ? draft.Id : null, draft.Kind, draft.Source))]);
        return new Notebook([.. drafts.Zip(ids, (draft, id) => draft with { Id = id })], metadata);
    }

    private void CheckVersion(JsonElement root)
    {
        const string remedy = "Open it in Jupyter or VS Code and save it, which writes nbformat 4.";
        if (!root.TryGetProperty("nbformat", out var version))
            throw source.Error("This is JSON, but no notebook: it has no \"nbformat\".", "Give a file that Jupyter or VS Code saved as a notebook.");
        if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var major))
            throw source.Error($"\"nbformat\" is {NotebookSource.Describe(version)}, not a version number.", remedy, "nbformat");
        if (major != 4)
            throw source.Error($"The notebook is of nbformat {major}, and this program reads nbformat 4.", remedy, "nbformat");
    }

    // A missing id is the empty text until all ids are known.
    private Cell ParseCell(JsonElement cell, int index)
    {
        var name = $"Cell {index + 1}";
        if (cell.ValueKind != JsonValueKind.Object)
            throw source.Error($"{name} is {NotebookSource.Describe(cell)}, not an object.", "Remove it.", "cells", index);
        var kind = NotebookSource.StringAt(cell, "cell_type") switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            "raw" => CellKind.Raw,
            null => throw source.Error($"{name} has no \"cell_type\".", "Make it code, markdown or raw.", "cells", index),
            var other => throw source.Error($"{name} has the unknown cell_type \"{other}\".", "Make it code, markdown or raw.", "cells", index, "cell_type"),
        };
        if (!cell.TryGetProperty("source", out var text) || NotebookSource.JoinedText(text) is not { } joined)
            throw source.Error($"{name} has no \"source\" that is text or a list of lines.", "Give it one, or remove the cell.", "cells", index, "source");

        return new Cell(
            NotebookSource.StringAt(cell, "id") ?? "",
            kind,
            joined,
            NotebookMetadata.OfCell(source, cell, index),
            kind == CellKind.Code ? CountOf(cell) : null,
            kind == CellKind.Code ? OutputsOf(cell, index) : [],
            kind == CellKind.Code ? Cell.NoAttachments : AttachmentsOf(cell, index));
    }

    private static int? CountOf(JsonElement cell) =>
        cell.TryGetProperty("execution_count", out var count) && count.ValueKind == JsonValueKind.Number && count.TryGetInt32(out var number) && number >= 0
            ? number
            : null;

    private ImmutableArray<CellOutput> OutputsOf(JsonElement cell, int index)
    {
        if (!cell.TryGetProperty("outputs", out var outputs))
            return [];
        if (outputs.ValueKind != JsonValueKind.Array)
            throw source.Error($"The outputs of cell {index + 1} are {NotebookSource.Describe(outputs)}, not an array.", "Clear the cell's outputs.", "cells", index, "outputs");
        return [.. outputs.EnumerateArray().Select((output, number) => OutputParser.Parse(source, output, index, number))];
    }

    private ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, JsonElement>> AttachmentsOf(JsonElement cell, int index)
    {
        if (!cell.TryGetProperty("attachments", out var attachments))
            return Cell.NoAttachments;
        if (attachments.ValueKind != JsonValueKind.Object)
            throw source.Error($"The attachments of cell {index + 1} are {NotebookSource.Describe(attachments)}, not an object.", "Remove them.", "cells", index, "attachments");
        return Cell.NoAttachments.SetItems(attachments.EnumerateObject().Select(file => KeyValuePair.Create(
            file.Name,
            source.BundleOf(file.Value, $"The attachment \"{file.Name}\" of cell {index + 1}", "Remove it.", "cells", index, "attachments", file.Name))));
    }
}
