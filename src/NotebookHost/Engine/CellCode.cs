namespace NotebookHost.Engine;

/// <summary>Code to run as one submission.</summary>
/// <param name="Name">What errors call it, such as <c>cell 3</c>, or the path of an imported file relative to the notebook's folder.</param>
/// <param name="Text">C# script, on the same lines as in the cell it is part of.</param>
/// <param name="Cell">The whole text of that cell.</param>
internal sealed record CellCode(string Name, string Text, string Cell);
