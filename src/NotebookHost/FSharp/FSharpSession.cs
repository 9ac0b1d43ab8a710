using System.Collections.Immutable;
using FSharp.Compiler.Diagnostics;
using FSharp.Compiler.Interactive;
using Microsoft.FSharp.Core;
using Evaluation = Microsoft.FSharp.Core.FSharpChoice<Microsoft.FSharp.Core.FSharpOption<FSharp.Compiler.Interactive.Shell.FsiValue>, System.Exception>;

namespace NotebookHost.FSharp;

/// <summary>
/// F# Interactive of the compiler service, in terms of C#: no options, choices or tuples leave this file. To load the
/// compiler takes seconds, so one is made only when the first F# comes.
/// </summary>
internal sealed class FSharpSession : IDisposable
{
    private const string Opened =
        """
        open System
        open System.IO
        open System.Text
        open System.Collections.Generic
        open System.Linq
        open System.Threading.Tasks
        open Microsoft.DotNet.Interactive
        open Microsoft.DotNet.Interactive.Formatting
        open type Microsoft.DotNet.Interactive.Formatting.PocketViewTags
        let display value = Microsoft.DotNet.Interactive.Kernel.display(box value)
        let HTML (content: string) = Microsoft.DotNet.Interactive.Kernel.HTML(content)
        for shape in [typedefof<_ list>; typedefof<_ option>; typedefof<_ voption>; typedefof<Set<_>>; typedefof<Map<_, _>>; typedefof<Result<_, _>>] do
            Formatter.Register(shape, Action<obj, TextWriter>(fun value writer -> writer.Write(sprintf "%A" value)), "text/plain")
        """;

    private readonly Shell.FsiEvaluationSession session;

    /// <param name="folder">Where <c>#r</c> and <c>#load</c> begin.</param>
    /// <param name="references">Files of assemblies that every cell can use.</param>
    /// <exception cref="InvalidOperationException">The session cannot do what every cell expects of it.</exception>
    public FSharpSession(string folder, IEnumerable<string> references)
    {
        string[] arguments =
        [
            "fsi", "--noninteractive", "--nologo", "--quiet", "--gui-", "--readline-", "--langversion:latest", "--targetprofile:netcore",
            // Reference assemblies are looked for by starting dotnet; those of the running system do as well.
            "--usesdkrefs-",
            // Types of each cell in an assembly of its own that is loaded as any other.
            "--multiemit+",
            $"-I:{folder}",
            .. references.Select(file => "-r:" + file),
        ];
        session = Shell.FsiEvaluationSession.Create(
            Shell.FsiEvaluationSession.GetDefaultConfiguration(), arguments, TextReader.Null, TextWriter.Null, TextWriter.Null, FSharpOption<bool>.None, legacyReferenceResolver: null);
        var opened = Evaluate(Opened, Path.Combine(folder, "start.fsx"), CancellationToken.None);
        if (opened.Exception is not null)
        {
            throw new InvalidOperationException("F# could not be started: " + string.Join("; ", opened.Diagnostics.Select(problem => problem.Message)), opened.Exception);
        }
    }

    /// <summary>Compiles and runs code; what it binds stays.</summary>
    /// <param name="code">F# script.</param>
    /// <param name="path">What diagnostics and stack traces call it.</param>
    /// <param name="cancellation">Ends compiling.</param>
    public FSharpEvaluation Evaluate(string code, string path, CancellationToken cancellation)
    {
        var (result, diagnostics) = session.EvalInteractionNonThrowing(code, path, FSharpOption<CancellationToken>.Some(cancellation));
        var problems = diagnostics.Select(Problem).ToImmutableArray();
        return result switch
        {
            Evaluation.Choice2Of2 failed => new FSharpEvaluation(problems, failed.Item, HasValue: false, Value: null),
            Evaluation.Choice1Of2 { Item.Value: { } value } when value.ReflectionType != typeof(Unit) =>
                new FSharpEvaluation(problems, Exception: null, HasValue: true, value.ReflectionValue),
            _ => new FSharpEvaluation(problems, Exception: null, HasValue: false, Value: null),
        };
    }

    /// <summary>Every value that is bound at the top level: name, type, value.</summary>
    public IEnumerable<(string Name, Type Type, object? Value)> Bound =>
        session.GetBoundValues().Select(bound => (bound.Name, bound.Value.ReflectionType, (object?)bound.Value.ReflectionValue));

    /// <summary>Whether the exception says no more than that the code did not compile.</summary>
    public static bool IsCompilation(Exception exception) => exception is Shell.FsiCompilationException;

    public void Dispose() => ((IDisposable)session).Dispose();

    private static FSharpProblem Problem(FSharpDiagnostic diagnostic) => new(
        diagnostic.ErrorNumberText,
        diagnostic.Severity.IsError,
        diagnostic.Severity.IsWarning,
        diagnostic.Message,
        diagnostic.FileName,
        diagnostic.StartLine - 1,
        diagnostic.StartColumn);
}

/// <summary>What came of a piece of code.</summary>
/// <param name="Diagnostics">What the compiler said.</param>
/// <param name="Exception">What ended it, or null.</param>
/// <param name="HasValue">Whether its last expression has a value, unit aside.</param>
/// <param name="Value">That value.</param>
internal sealed record FSharpEvaluation(ImmutableArray<FSharpProblem> Diagnostics, Exception? Exception, bool HasValue, object? Value);

/// <summary>A compiler's message.</summary>
/// <param name="Code">Such as <c>FS0039</c>.</param>
/// <param name="IsError">Whether the code does not compile for it.</param>
/// <param name="IsWarning">Whether it is a warning; what is neither is a hint.</param>
/// <param name="Message">The text.</param>
/// <param name="Path">The file or cell.</param>
/// <param name="Line">From 0.</param>
/// <param name="Column">In UTF-16 code units, from 0.</param>
internal sealed record FSharpProblem(string Code, bool IsError, bool IsWarning, string Message, string Path, int Line, int Column);
