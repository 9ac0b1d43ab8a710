using System.Diagnostics;
using NotebookHost.Notebooks;

namespace NotebookHost.Engine;

/// <summary>
/// An exception as a notebook shows it: type and message, the user's own frames by cell and line, the line that threw under
/// a caret, and what caused it. Frames below the cell's top level belong to the host and are left out.
/// </summary>
/// <param name="source">A cell or loaded file by the path the compiler knew it by, or null.</param>
/// <param name="folder">The notebook's folder.</param>
/// <param name="paths">Takes machine paths out of messages.</param>
internal sealed class ExceptionReport(Func<string, KnownSource?> source, string folder, PortablePaths paths)
{
    private const int MostFrames = 30;
    private const int MostCauses = 10;

    public ErrorOutput From(Exception exception)
    {
        var lines = new List<string>();
        foreach (var (at, index) in Causes(exception).Take(MostCauses).Select((cause, index) => (cause, index)))
        {
            var headline = $"{TypeName(at)}: {Message(at)}";
            lines.AddRange((index == 0 ? headline : "caused by " + headline).ReplaceLineEndings("\n").Split('\n'));
            lines.AddRange(Frames(at));
        }

        return new ErrorOutput(TypeName(exception), Message(exception), [.. lines]);
    }

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        var waiting = new Stack<Exception>([exception]);
        while (waiting.TryPop(out var next))
        {
            yield return next;
            IEnumerable<Exception> inner = next switch
            {
                AggregateException several => several.InnerExceptions.Reverse(),
                { InnerException: { } one } => [one],
                _ => [],
            };
            foreach (var cause in inner) waiting.Push(cause);
        }
    }

    private string Message(Exception exception)
    {
        try
        {
            return paths.Clean(exception.Message);
        }
#pragma warning disable CA1031 // A user's exception type may throw from its own Message; the report must still be made.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return $"(its Message threw {failure.GetType().Name})";
        }
    }

    private static string TypeName(Exception exception)
    {
        // A type declared in a cell is nested in Roslyn's submission class, which means nothing to the reader.
        var name = exception.GetType().FullName ?? exception.GetType().Name;
        var nested = name.StartsWith("Submission#", StringComparison.Ordinal) ? name.IndexOf('+', StringComparison.Ordinal) : -1;
        return name[(nested + 1)..].Replace('+', '.');
    }

    private IEnumerable<string> Frames(Exception exception)
    {
        var frames = new StackTrace(exception, fNeedFileInfo: true).GetFrames();
        var outermost = Array.FindLastIndex(frames, frame => SubmissionFrame.IsUserCode(frame.GetMethod()));
        var excerptShown = false;
        var shown = 0;
        var calls = (outermost < 0 ? frames : frames[..(outermost + 1)])
            .Where(frame => frame.GetMethod() is { } method && !SubmissionFrame.IsMachinery(method))
            .ToArray();
        for (var i = 0; i < calls.Length; i++)
        {
            var (frame, method) = (calls[i], calls[i].GetMethod()!);
            // Of the runtime's own methods only the one that was called from outside it.
            if (SubmissionFrame.IsRuntime(method) && i + 1 < calls.Length && SubmissionFrame.IsRuntime(calls[i + 1].GetMethod()!)) continue;
            if (shown++ == MostFrames)
            {
                yield return "   ...";
                yield break;
            }

            var file = frame.GetFileName();
            var place = Place(file, frame.GetFileLineNumber());
            var name = SubmissionFrame.Name(method);
            yield return (name, place) switch
            {
                (null, null) => "   at the cell's top level",
                (null, _) => $"   at {place}",
                (_, null) => $"   at {name}",
                _ => $"   at {name} in {place}",
            };

            if (excerptShown || file is null || source(file) is not { } known) continue;
            excerptShown = true;
            var at = frame.GetFileLineNumber() - 1;
            foreach (var line in SourceExcerpt.At(known.Text, at, known.Inserted.ColumnOf(at, frame.GetFileColumnNumber() - 1))) yield return line;
        }
    }

    // A file near the notebook is named by its relative path, one from elsewhere (another machine's build) by its name alone.
    private string? Place(string? file, int line)
    {
        if (string.IsNullOrEmpty(file)) return null;
        var near = source(file) is not null ? Path.GetRelativePath(folder, file).Replace('\\', '/') : file[(file.LastIndexOfAny(['/', '\\']) + 1)..];
        return $"{near}, line {line}";
    }
}
