namespace NotebookHost.Pages;

/// <summary>A block of code; the page's script adds a button that copies it.</summary>
internal static class CodeView
{
    /// <summary>A block with an accessible name.</summary>
    public static Markup Of(Markup code, string label) =>
        Markup.Of($"<div class=\"code\" role=\"group\" aria-label=\"{label}\"><pre class=\"scroll\" tabindex=\"0\"><code>{code}</code></pre></div>\n");
}
