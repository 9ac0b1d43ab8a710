using System.Collections.Immutable;
using System.Globalization;
using NotebookHost.Notebooks;
using NotebookHost.Running;
using NotebookHost.Saving;

namespace NotebookHost.Checking;

/// <summary>A notebook as it is saved, compared with what it gives now.</summary>
/// <param name="Differences">What differs, in order; each placed by cell and output.</param>
/// <param name="Cells">How many cells were compared.</param>
/// <param name="Outputs">How many saved outputs were compared.</param>
/// <param name="Solutions">How many folded solutions were run.</param>
internal sealed record NotebookComparison(ImmutableArray<Difference> Differences, int Cells, int Outputs, int Solutions)
{
    // Of one cell; a change of a whole table is seen by its beginning.
    private const int Shown = 5;

    private const string Remedy = "run it with --in-place";

    /// <summary>Compares.</summary>
    /// <param name="saved">The notebook as its file has it, solutions appended.</param>
    /// <param name="outcome">What came of running it; its notebook is not null.</param>
    public static NotebookComparison Of(NotebookToRun saved, NotebookOutcome outcome)
    {
        var differences = ImmutableArray.CreateBuilder<Difference>();
        var (cells, outputs, solutions) = (0, 0, 0);
        var pairs = saved.Notebook!.Cells.Zip(outcome.Executed!.Cells).Where(pair => pair.Second.ExecutionCount is not null && IsRun(pair.Second)).ToList();
        var own = pairs.Where(pair => !saved.Appended.ContainsKey(pair.First.Id)).ToList();
        var neverExecuted = own.Count > 0 && own.All(pair => pair.First.ExecutionCount is null && pair.First.Outputs.IsEmpty);
        if (neverExecuted) differences.Add(new Difference("", [$"never executed: {Remedy}"]));

        foreach (var (before, now) in pairs)
        {
            var failure = outcome.Failures.FirstOrDefault(failure => failure.Id == before.Id);
            if (saved.Appended.TryGetValue(before.Id, out var solution))
            {
                solutions++;
                if ((failure?.Error ?? now.Outputs.OfType<ErrorOutput>().FirstOrDefault()) is { } wrong) differences.Add(OfError(solution, wrong));
                continue;
            }

            var place = string.Create(CultureInfo.InvariantCulture, $"cell {now.ExecutionCount} (id {before.Id})");
            if (failure is not null)
            {
                differences.Add(OfError(place, failure.Error));
                continue;
            }

            if (neverExecuted) continue;
            cells++;
            var found = Compare(before, now, ref outputs).ToList();
            differences.AddRange(found.Take(Shown).Select(difference => difference with { Place = Joined(place, difference.Place) }));
            if (found.Count > Shown) differences.Add(new Difference(place, [$"and {found.Count - Shown} more"]));
        }

        // A failure of no cell of its own, such as a worker that did not start.
        differences.AddRange(outcome.Failures.Where(failure => failure.Id is null).Select(failure => OfError("", failure.Error)));
        if (outcome.NotRun > 0) differences.Add(new Difference("", [$"cells and solutions not run after that: {outcome.NotRun}"]));
        return new NotebookComparison(differences.DrainToImmutable(), cells, outputs, solutions);
    }

    private static bool IsRun(Cell cell) => cell.Kind == CellKind.Code && !cell.Tags.Contains(CellTags.SkipExecution);

    private static List<Difference> Compare(Cell saved, Cell now, ref int outputs)
    {
        var found = new List<Difference>();
        var tolerance = NumberTolerance.Of(saved, out var problem);
        if (problem is not null) found.Add(new Difference("", [problem]));
        if (saved.ExecutionCount is null) return [.. found, new Difference("", [$"not executed: {Remedy}"])];
        if (saved.ExecutionCount != now.ExecutionCount)
        {
            found.Add(new Difference("", [string.Create(
                CultureInfo.InvariantCulture, $"saved by execution {saved.ExecutionCount}, not {now.ExecutionCount}: the cells were not run once from top to bottom")]));
        }

        if (!saved.Tags.Contains(CellTags.RaisesException) && saved.Outputs.OfType<ErrorOutput>().FirstOrDefault() is { } error)
            found.Add(OfError("saved with an error", error));
        if (saved.Tags.Contains(CellTags.CheckIgnore)) return found;

        outputs += saved.Outputs.Length;
        var fresh = SavedForm.Of(now.Outputs, _ => null);
        found.AddRange(OutputComparison.Compare(SavedForm.WithStreamsJoined(saved.Outputs), fresh, tolerance)
            .Select(mismatch => new Difference(mismatch.Place, [$"saved  {mismatch.Saved}", $"now    {mismatch.Now}"])));
        return found;
    }

    private static Difference OfError(string place, ErrorOutput error) => new(Joined(place, "error"), error.Traceback);

    private static string Joined(string place, string rest) => place.Length == 0 ? rest : rest.Length == 0 ? place : $"{place}, {rest}";
}
