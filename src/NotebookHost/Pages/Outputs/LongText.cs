namespace NotebookHost.Pages.Outputs;

/// <summary>Text of any length: a long one shows its beginning, and the rest on demand.</summary>
internal static class LongText
{
    private const int LinesShown = 40;
    private const int LettersShown = 6_000;
    private const int LettersKept = 200_000;

    /// <summary>
    /// The text in a block that keeps its white space. Beyond 40 lines or 6,000 UTF-16 units the rest is folded; beyond
    /// 200,000 it is left to the notebook, and the page says so.
    /// </summary>
    public static Markup Of(string text, string label)
    {
        var kept = text.Length <= LettersKept ? text : text[..WholeUnits(text, LettersKept)];
        var cut = CutOf(kept);
        var end = kept.Length < text.Length
            ? Markup.Of($"<p class=\"note\">The page leaves out the last {text.Length - kept.Length} characters; the notebook has them.</p>\n")
            : Markup.Empty;
        if (cut == kept.Length)
            return Markup.Of($"{Block(kept, label)}{end}");

        var rest = kept[cut..];
        return Markup.Of($"""
            {Block(kept[..cut], label)}<details class="rest"><summary>Show the rest ({LinesOf(rest)})</summary>
            {Block(rest, $"{label}, the rest")}{end}</details>

            """);
    }

    private static Markup Block(string text, string label) =>
        // A line feed directly after <pre> is dropped by HTML: the extra one keeps the text's own.
        Markup.Of($"<pre class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{label}\">\n{text}</pre>\n");

    private static string LinesOf(string text) =>
        text.AsSpan().Count('\n') + (text.EndsWith('\n') ? 0 : 1) is > 1 and var lines ? $"{lines} lines" : $"{text.Length} characters";

    private static int CutOf(string text)
    {
        var at = 0;
        for (var line = 0; line < LinesShown && at < text.Length; line++)
        {
            var next = text.IndexOf('\n', at) is >= 0 and var feed ? feed + 1 : text.Length;
            if (next > LettersShown)
                return at > 0 ? at : text.Length > LettersShown ? WholeUnits(text, LettersShown) : text.Length;
            at = next;
        }

        return at;
    }

    private static int WholeUnits(string text, int at) => char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
