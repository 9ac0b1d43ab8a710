using NotebookHost.Notebooks;

namespace NotebookHost.Saving;

/// <summary>What would make a saved notebook another on each machine: the places and the name of the one it ran on.</summary>
internal static class MachineTraces
{
    /// <summary>Where the outputs of a notebook name this machine, in a sentence with its remedy; null where they do not.</summary>
    /// <param name="notebook">An executed notebook.</param>
    /// <param name="folder">The folder it ran in, absolute.</param>
    public static string? FindIn(Notebook notebook, string folder) => FindIn(notebook, Of(folder));

    /// <summary>The same for given traces.</summary>
    public static string? FindIn(Notebook notebook, IReadOnlyList<string> traces)
    {
        foreach (var cell in notebook.Cells.Where(cell => cell.Kind == CellKind.Code))
        {
            var found = cell.Outputs.SelectMany(TextsOf).SelectMany(text => traces.Where(trace => Names(text, trace))).FirstOrDefault();
            if (found is not null)
                return $"Cell {cell.ExecutionCount} (id {cell.Id}) shows \"{found}\", which is this machine's own. Show a path relative to the notebook's folder, or none.";
        }

        return null;
    }

    private static List<string> Of(string folder)
    {
        var traces = new List<string>();
        // A folder directly below the root (/home, C:\Users) says nothing about this machine.
        for (var at = Path.TrimEndingDirectorySeparator(folder); Path.GetDirectoryName(at) is { } parent && Path.GetDirectoryName(parent) is not null; at = parent) traces.Add(at);
        if (Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home && Path.GetDirectoryName(home) is not null) traces.Add(home);
        // A name without a figure or a hyphen may be a word of any text.
        if (Environment.MachineName.Any(letter => char.IsAsciiDigit(letter) || letter == '-')) traces.Add(Environment.MachineName);
        return traces;
    }

    private static IEnumerable<string> TextsOf(CellOutput output) => output switch
    {
        StreamOutput stream => [stream.Text],
        ErrorOutput error => [error.Value, .. error.Traceback],
        RichOutput rich => rich.Data.Where(content => !content.Key.StartsWith("image/", StringComparison.Ordinal))
            .Select(content => content.Value.ValueKind == System.Text.Json.JsonValueKind.String ? content.Value.GetString()! : content.Value.GetRawText()),
        _ => [],
    };

    // As a whole: "/root" is not meant by "/roots" nor by "square/root".
    private static bool Names(string text, string trace)
    {
        for (var at = text.IndexOf(trace, StringComparison.Ordinal); at >= 0; at = text.IndexOf(trace, at + 1, StringComparison.Ordinal))
        {
            var end = at + trace.Length;
            if ((at == 0 || !IsOfWord(text[at - 1])) && (end == text.Length || !IsOfWord(text[end]))) return true;
        }

        return false;
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '.';
}
