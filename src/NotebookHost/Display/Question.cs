namespace NotebookHost.Display;

/// <summary>Asks the reader of the notebook.</summary>
internal static class Question
{
    /// <summary>The answer.</summary>
    /// <param name="prompt">What is shown with the question.</param>
    /// <param name="hidden">Whether what is typed must not be shown.</param>
    /// <exception cref="InvalidOperationException">Nobody can be asked.</exception>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static string Ask(string prompt, bool hidden) =>
        CellContext.Current?.ReadLine(prompt, hidden, CellContext.Interruption)
        ?? throw new InvalidOperationException(
            "Nobody can be asked for input here: the notebook runs unattended, or its editor takes no input. Give the value in the code, or as a parameter.");
}
