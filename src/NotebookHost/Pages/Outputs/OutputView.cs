using System.Text.Encodings.Web;
using System.Text.Json;
using NotebookHost.Notebooks;

namespace NotebookHost.Pages.Outputs;

/// <summary>An output as a page shows it: in the richest of its MIME types that a page can show.</summary>
internal sealed class OutputView(FigureFiles files)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private int figures;

    /// <summary>Whether any output so far is a chart that needs plotly.js.</summary>
    public bool HasCharts => figures > 0;

    /// <summary>The output as HTML.</summary>
    /// <param name="output">The output.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="errorIsExpected">Whether the cell is meant to fail.</param>
    public Markup Of(CellOutput output, OutputPlace place, bool errorIsExpected) => output switch
    {
        StreamOutput { Name: "stderr" } stream => Markup.Of($"<div class=\"stderr\"><p class=\"label\">Standard error</p>\n{LongText.Of(TerminalText.Shown(stream.Text), place.Label)}</div>\n"),
        StreamOutput stream => LongText.Of(TerminalText.Shown(stream.Text), place.Label),
        ErrorOutput error => OfError(error, place.Label, errorIsExpected),
        RichOutput rich => OfRich(rich, place),
        _ => Markup.Empty,
    };

    private static Markup OfError(ErrorOutput error, string label, bool isExpected)
    {
        var head = TerminalText.Shown(error.Value.Length > 0 ? $"{error.Name}: {error.Value}" : error.Name);
        var trace = TerminalText.Shown(string.Join('\n', error.Traceback));
        return Markup.Of($"""
            <div class="error"><p class="label">{(isExpected ? "Error, meant to happen here" : "Error")}</p>
            {LongText.Of(trace.Contains(head, StringComparison.Ordinal) || (error.Value.Length > 0 && trace.Contains(TerminalText.Shown(error.Value), StringComparison.Ordinal)) ? trace : $"{head}\n{trace}", label)}</div>

            """);
    }

    private Markup OfRich(RichOutput output, OutputPlace place)
    {
        if (PlotlyFigure.IsIn(output))
            return PlotlyFigure.Of(output, ++figures, place.Cell, files);
        var label = place.Label;
        // A formatter that writes HTML has encoded what it shows; the page's policy lets no script in it run.
        if (output.TextOf("text/html") is { } html)
            return Markup.Of($"<div class=\"html scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{label}\">{Markup.Trusted(html)}</div>\n");
        var words = output.TextOf("text/plain");
        if (Pictures.Of(output, words ?? label) is { } picture)
            return Markup.Of($"<p class=\"picture\">{picture}</p>\n");
        if (output.TextOf("text/markdown") is { } markdown)
            return Markup.Of($"<div class=\"markdown\">{MarkdownText.RenderOutput(markdown)}</div>\n");
        if (output.TextOf("text/latex") is { } latex)
            return Markup.Of($"<div class=\"scroll math\" tabindex=\"0\" role=\"group\" aria-label=\"{label}\">{latex}</div>\n");
        if (words is not null)
            return LongText.Of(TerminalText.Shown(words), label);
        if (output.Data.FirstOrDefault(content => MimeTypes.IsJson(content.Key)) is { Key: not null } json)
            return LongText.Of(JsonSerializer.Serialize(json.Value, Readable), label);
        if (output.Data.FirstOrDefault(content => content.Key.StartsWith("text/", StringComparison.Ordinal)) is { Key: not null } text)
            return LongText.Of(TerminalText.Shown(text.Value.GetString()!), label);
        return Markup.Of($"<p class=\"note\">The notebook has this output as {(output.Data.IsEmpty ? "nothing at all" : string.Join(", ", output.Data.Keys))}, which a page cannot show.</p>\n");
    }
}
