using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NotebookHost.Engine;

namespace NotebookHost.Workers;

/// <summary>What the host tells a worker: one JSON object on a line.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "to")]
[JsonDerivedType(typeof(RunCell), "run")]
[JsonDerivedType(typeof(Leave), "leave")]
internal abstract record WorkerRequest;

/// <summary>Run a cell.</summary>
/// <param name="Cell">The cell's index in the notebook, from 0.</param>
/// <param name="Name">What errors call it.</param>
/// <param name="Language">The language the cell begins in, as its metadata names it; null for C#.</param>
/// <param name="Code">Its text.</param>
internal sealed record RunCell(int Cell, string Name, string? Language, string Code) : WorkerRequest;

/// <summary>There are no more cells.</summary>
internal sealed record Leave : WorkerRequest;

/// <summary>What a worker tells the host: one JSON object on a line.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "of")]
[JsonDerivedType(typeof(Ready), "ready")]
[JsonDerivedType(typeof(Wrote), "wrote")]
[JsonDerivedType(typeof(Displayed), "displayed")]
[JsonDerivedType(typeof(Updated), "updated")]
[JsonDerivedType(typeof(Valued), "valued")]
[JsonDerivedType(typeof(Cleared), "cleared")]
[JsonDerivedType(typeof(Took), "took")]
[JsonDerivedType(typeof(Ended), "ended")]
[JsonDerivedType(typeof(Exiting), "exiting")]
[JsonDerivedType(typeof(Failing), "failing")]
internal abstract record WorkerMessage;

/// <summary>The worker can run cells without delay; the first message.</summary>
internal sealed record Ready : WorkerMessage;

/// <summary>Output of a cell.</summary>
/// <param name="Cell">The cell's index in the notebook, from 0.</param>
internal abstract record CellMessage(int Cell) : WorkerMessage;

/// <summary>Text written to a stream.</summary>
internal sealed record Wrote(int Cell, OutputStream Stream, string Text) : CellMessage(Cell);

/// <summary>A value displayed; displays of a cell are numbered from 0 in the order of these messages.</summary>
internal sealed record Displayed(int Cell, ImmutableSortedDictionary<string, JsonElement> Data) : CellMessage(Cell);

/// <summary>New content for a display.</summary>
internal sealed record Updated(int Cell, int Display, ImmutableSortedDictionary<string, JsonElement> Data) : CellMessage(Cell);

/// <summary>The value of the last expression.</summary>
internal sealed record Valued(int Cell, ImmutableSortedDictionary<string, JsonElement> Data) : CellMessage(Cell);

/// <summary>The cell's outputs so far are to go.</summary>
internal sealed record Cleared(int Cell, bool Wait) : CellMessage(Cell);

/// <summary>The time a cell asked for.</summary>
internal sealed record Took(int Cell, long Ticks) : CellMessage(Cell);

/// <summary>A cell ended; with an error, or well when there is none.</summary>
internal sealed record Ended(int Cell, WorkerError? Error) : CellMessage(Cell);

/// <summary>The process is about to exit, because code in it called Environment.Exit.</summary>
internal sealed record Exiting(int Code) : WorkerMessage;

/// <summary>The process is about to end by an exception that nothing caught, on a thread of its own.</summary>
internal sealed record Failing(WorkerError Error) : WorkerMessage;

/// <summary>An error output.</summary>
internal sealed record WorkerError(string Name, string Value, ImmutableArray<string> Traceback);

/// <summary>How the messages are written.</summary>
[JsonSerializable(typeof(WorkerRequest))]
[JsonSerializable(typeof(WorkerMessage))]
internal sealed partial class WorkerJson : JsonSerializerContext;
