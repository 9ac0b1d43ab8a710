namespace NotebookHost.Running;

/// <summary>A parameter of the run that does not fit the notebooks. The message names it and the remedy.</summary>
internal sealed class ParameterException(string message) : Exception(message);
