namespace NotebookHost.Notebooks;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Code to run.</summary>
    Code,

    /// <summary>Markdown to show.</summary>
    Markdown,

    /// <summary>Text that is neither run nor shown as Markdown.</summary>
    Raw,
}
