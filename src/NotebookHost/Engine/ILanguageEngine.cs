namespace NotebookHost.Engine;

/// <summary>A variable that submissions declared.</summary>
/// <param name="Name">Its name; of several declarations the last counts.</param>
/// <param name="Type">Its declared type.</param>
/// <param name="Value">What it holds now.</param>
internal sealed record Variable(string Name, Type Type, object? Value);

/// <summary>
/// Runs submissions of one language, one after another; each sees what the ones before it declared. A submission that fails
/// or is interrupted leaves the state of the last one that succeeded. Not for use by several threads at once.
/// </summary>
internal interface ILanguageEngine : IDisposable
{
    /// <summary>The variables declared so far, by name in ordinal order.</summary>
    IReadOnlyList<Variable> Variables { get; }

    /// <summary>Runs one submission. What it writes and shows goes to the sink, its last value included.</summary>
    /// <param name="code">The submission.</param>
    /// <param name="sink">Takes the output, in order.</param>
    /// <param name="cancellation">Ends compiling, waiting and running code.</param>
    Task<CellResult> ExecuteAsync(CellCode code, ICellSink sink, CancellationToken cancellation);

    /// <summary>Declares a variable that holds a value from outside.</summary>
    /// <param name="name">A name the language allows.</param>
    /// <param name="type">The type to declare it with, a public one.</param>
    /// <param name="value">The value, of that type.</param>
    Task<CellResult> DeclareAsync(string name, Type type, object? value);
}
