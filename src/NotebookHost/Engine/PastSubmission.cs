namespace NotebookHost.Engine;

/// <summary>A submission that ran to its end and left something for later ones.</summary>
/// <param name="Path">Its file path, which need not exist: relative paths in it begin in its folder.</param>
/// <param name="Text">C# script, as its author wrote it; directives about packages are made comments.</param>
internal sealed record PastSubmission(string Path, string Text);
