using System.Net;
using Microsoft.DotNet.Interactive.Formatting;
using NotebookHost.Display;
using NotebookHost.Engine;
using NotebookHost.Notebooks;

namespace NotebookHost.Cells.Magics;

/// <summary><c>#!who</c> and <c>#!whos</c>: the variables of the language they stand in.</summary>
internal static class WhoCommand
{
    private const int LongestValue = 100;

    /// <summary>The names.</summary>
    public static MagicCommand Names { get; } = new("who", "", "Shows the names of the variables.", 0, [], (call, context) =>
    {
        if (context.Engine is not { } engine) return Task.FromResult(Without(call, context));
        context.Sink.Display(MimeBundle.Plain(engine.Variables is [] ? "There are no variables." : string.Join('\n', engine.Variables.Select(variable => variable.Name))));
        return Task.FromResult<CellResult>(new Completed());
    });

    /// <summary>A table of names, types and values.</summary>
    public static MagicCommand Table { get; } = new("whos", "", "Shows the variables with their types and values.", 0, [], async (call, context) =>
    {
        if (context.Engine is not { } engine) return Without(call, context);
        // A value's formatter is the notebook's own code.
        var rows = await Interruptible.RunAsync(context.Sink, code => Task.FromResult(code.Invoke(() => engine.Variables.Select(Row).ToArray())), context.Cancellation);
        if (rows is null) return new Interrupted();
        context.Sink.Display(JsonValues.NoMembers
            .Add(HtmlFormatter.MimeType, JsonValues.Text(Html(rows)))
            .Add(PlainTextFormatter.MimeType, JsonValues.Text(Text(rows))));
        return new Completed();
    });

    private static CellResult Without(MagicCall call, MagicContext context) =>
        context.Fail(call, $"{context.Language.Name} has no variables. Put the command into a part in a language that is run, such as #!csharp.");

    private static string[] Row(Variable variable) => [variable.Name, variable.Type.ToDisplayString(PlainTextFormatter.MimeType), Value(variable.Value)];

    private static string Value(object? value)
    {
        try
        {
            var text = value.ToDisplayString(PlainTextFormatter.MimeType).ReplaceLineEndings(" ");
            return text.Length <= LongestValue ? text : text[..(LongestValue - 4)] + " ...";
        }
#pragma warning disable CA1031 // One value that cannot be shown is no reason not to show the others.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return $"(showing it threw {failure.GetType().Name})";
        }
    }

    private static string Html(string[][] rows) =>
        "<table><thead><tr><th>Variable</th><th>Type</th><th>Value</th></tr></thead><tbody>"
        + string.Concat(rows.Select(row => "<tr>" + string.Concat(row.Select(field => $"<td>{WebUtility.HtmlEncode(field)}</td>")) + "</tr>"))
        + "</tbody></table>";

    private static string Text(string[][] rows)
    {
        string[][] all = [["Variable", "Type", "Value"], .. rows];
        var widths = Enumerable.Range(0, 2).Select(column => all.Max(row => row[column].Length)).ToArray();
        return string.Join('\n', all.Select(row => $"{row[0].PadRight(widths[0])}  {row[1].PadRight(widths[1])}  {row[2]}"));
    }
}
