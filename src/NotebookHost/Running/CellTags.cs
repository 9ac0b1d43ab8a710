namespace NotebookHost.Running;

/// <summary>The cell tags that say how a cell is run; the names are those of nbclient and papermill.</summary>
internal static class CellTags
{
    /// <summary>The cell is left as it is.</summary>
    public const string SkipExecution = "skip-execution";

    /// <summary>The cell must end with an error, and the notebook goes on.</summary>
    public const string RaisesException = "raises-exception";

    /// <summary>The cell's saved outputs are not compared with what it gives; a tag of this program's own.</summary>
    public const string CheckIgnore = "check-ignore";

    /// <summary>The cell declares parameters with their default values.</summary>
    public const string Parameters = "parameters";

    /// <summary>The cell was made from the parameters of a run.</summary>
    public const string InjectedParameters = "injected-parameters";
}
