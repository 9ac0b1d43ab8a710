using System.Collections.Immutable;
using System.Text.Json;

namespace NotebookHost.Notebooks;

/// <summary>Spells a notebook as nbformat 4.5.</summary>
internal static class NotebookText
{
    /// <summary>The JSON text of <paramref name="notebook"/>, with a line feed at the end.</summary>
    public static string Of(Notebook notebook)
    {
        var json = new CanonicalJson();
        json.Object(() =>
        {
            json.Name("cells").Array(notebook.Cells, cell => Write(json, cell));
            json.Name("metadata").Members(notebook.Metadata);
            json.Name("nbformat").Number(4);
            json.Name("nbformat_minor").Number(5);
        });
        return json + "\n";
    }

    private static void Write(CanonicalJson json, Cell cell) => json.Object(() =>
    {
        var isCode = cell.Kind == CellKind.Code;
        if (!isCode && cell.Attachments.Count > 0)
            json.Name("attachments").Members(cell.Attachments, bundle => WriteBundle(json, bundle));
        json.Name("cell_type").Text(cell.Kind switch { CellKind.Code => "code", CellKind.Markdown => "markdown", _ => "raw" });
        if (isCode)
            json.Name("execution_count").Number(cell.ExecutionCount);
        json.Name("id").Text(cell.Id);
        json.Name("metadata").Members(cell.Metadata);
        if (isCode)
            json.Name("outputs").Array(cell.Outputs, output => Write(json, output, cell.ExecutionCount));
        json.Name("source").Lines(cell.Source);
    });

    private static void Write(CanonicalJson json, CellOutput output, int? executionCount) => json.Object(() =>
    {
        switch (output)
        {
            case StreamOutput stream:
                json.Name("name").Text(stream.Name);
                json.Name("output_type").Text("stream");
                json.Name("text").Lines(stream.Text);
                break;
            case ErrorOutput error:
                json.Name("ename").Text(error.Name);
                json.Name("evalue").Text(error.Value);
                json.Name("output_type").Text("error");
                json.Name("traceback").Array(error.Traceback, json.Text);
                break;
            case RichOutput rich:
                WriteBundle(json.Name("data"), rich.Data);
                if (rich is ResultOutput)
                    json.Name("execution_count").Number(executionCount);
                json.Name("metadata").Members(rich.Metadata);
                json.Name("output_type").Text(rich is ResultOutput ? "execute_result" : "display_data");
                break;
        }
    });

    private static void WriteBundle(CanonicalJson json, ImmutableSortedDictionary<string, JsonElement> bundle) => json.Object(() =>
    {
        foreach (var (mimeType, content) in bundle)
        {
            json.Name(mimeType);
            if (content.ValueKind == JsonValueKind.String && MimeTypes.IsWrittenAsLines(mimeType))
                json.Lines(content.GetString()!);
            else
                json.Value(content);
        }
    });
}
