namespace NotebookHost.Checking;

/// <summary>Two contents that are to be the same, at the place where they part.</summary>
/// <param name="Place">Where within the output, such as <c>line 3</c> or <c>data[0].x[2]</c>; empty for all of it.</param>
/// <param name="Saved">What is saved there, shortened.</param>
/// <param name="Now">What the run gave there, shortened.</param>
internal sealed record Mismatch(string Place, string Saved, string Now);
