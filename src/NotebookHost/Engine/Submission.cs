namespace NotebookHost.Engine;

/// <summary>A submission that ran to its end.</summary>
/// <param name="Path">Its file path, which need not exist: relative paths in it begin in its folder.</param>
/// <param name="Text">C# script.</param>
internal sealed record Submission(string Path, string Text);
