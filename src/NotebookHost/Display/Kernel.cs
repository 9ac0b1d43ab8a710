using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.AspNetCore.Html;
using NotebookHost.Display;
using NotebookHost.Engine;

namespace Microsoft.DotNet.Interactive;

/// <summary>
/// What a cell calls without a prefix, under the names .NET Interactive gave it: its packages that hold these entry points
/// can no longer be restored.
/// </summary>
public static class Kernel
{
    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">Any value, null included.</param>
    /// <param name="mimeTypes">The MIME types to show it in; none means those preferred for its type, and text/plain.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    [SuppressMessage("Style", "IDE1006:Naming Styles", Justification = "Notebooks call display in lower case.")]
    public static DisplayedValue display(object? value, params string[] mimeTypes)
    {
        var sink = Sink();
        var data = mimeTypes is null or [] ? MimeBundle.Of(value) : MimeBundle.Of(value, mimeTypes);
        return new DisplayedValue(sink, sink.Display(data), mimeTypes ?? []);
    }

    /// <summary>Marks text as HTML that is shown as it stands. The caller encodes what is not trusted.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Removes the cell's outputs so far.</summary>
    /// <param name="wait">Whether they stay until the next output comes.</param>
    public static void ClearOutput(bool wait = false) => Sink().Clear(wait);

    /// <summary>Asks the reader for a line.</summary>
    /// <param name="prompt">What is shown with the question.</param>
    /// <exception cref="InvalidOperationException">Nobody can be asked.</exception>
    [SuppressMessage("Style", "IDE1006:Naming Styles", Justification = "Notebooks call input in lower case.")]
    public static string input(string prompt = "") => Question.Ask(prompt, hidden: false);

    /// <summary>Asks the reader for a line that is not shown as it is typed, nor where the result is displayed.</summary>
    /// <param name="prompt">What is shown with the question.</param>
    /// <exception cref="InvalidOperationException">Nobody can be asked.</exception>
    [SuppressMessage("Style", "IDE1006:Naming Styles", Justification = "Notebooks call password in lower case.")]
    public static PasswordString password(string prompt = "") => new(Question.Ask(prompt, hidden: true));

    /// <summary>Asks the reader for a line, without keeping the thread.</summary>
    /// <param name="prompt">What is shown with the question.</param>
    /// <exception cref="InvalidOperationException">Nobody can be asked.</exception>
    public static Task<string> GetInputAsync(string prompt = "") => Task.Run(() => Question.Ask(prompt, hidden: false));

    /// <summary>Asks the reader for a line that is not shown as it is typed, without keeping the thread.</summary>
    /// <param name="prompt">What is shown with the question.</param>
    /// <exception cref="InvalidOperationException">Nobody can be asked.</exception>
    public static Task<PasswordString> GetPasswordAsync(string prompt = "") => Task.Run(() => new PasswordString(Question.Ask(prompt, hidden: true)));

    /// <summary>Has the page that shows the notebook run a script.</summary>
    /// <param name="scriptContent">JavaScript.</param>
    public static void Javascript(string scriptContent) => DisplayText(scriptContent, "application/javascript");

    /// <summary>Adds a style sheet to the page that shows the notebook.</summary>
    /// <param name="content">CSS.</param>
    public static void CSS(string content) => Javascript(
        $"const style = document.createElement('style'); style.textContent = {JsonSerializer.Serialize(content)}; document.head.appendChild(style);");

    /// <summary>Shows text that is already in a MIME type.</summary>
    internal static DisplayedValue DisplayText(string text, string mimeType)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(mimeType);
        var sink = Sink();
        return new DisplayedValue(sink, sink.Display(MimeBundle.As(text, mimeType)), [mimeType]);
    }

    private static ICellSink Sink() =>
        CellContext.Current ?? throw new InvalidOperationException("Values can be displayed only while a notebook's cell runs.");
}
