using System.IO.Enumeration;
using System.Text.Json.Nodes;

namespace NotebookHost.Jupyter;

/// <summary>
/// The cells that were run in this session, which is session 0 and the only one: nothing is kept on disk. Cells are
/// numbered from 1.
/// </summary>
internal sealed class History
{
    private readonly List<string> cells = [];

    /// <summary>How many cells were stored.</summary>
    public int Count => cells.Count;

    /// <summary>Stores a cell and returns its number.</summary>
    public int Add(string code)
    {
        cells.Add(code);
        return cells.Count;
    }

    /// <summary>The content of a history_reply.</summary>
    /// <param name="request">What is wanted: the last cells, a range of them, or those that match a pattern with * and ?.</param>
    public JsonObject Reply(JupyterMessage request)
    {
        var entries = request.Text("hist_access_type", "tail") switch
        {
            "range" => Range(request),
            "search" => Search(request),
            _ => Last(Enumerable.Range(1, Count), request.Number("n", Count)),
        };
        // With outputs wanted, each input stands in a pair with its output; outputs are not kept.
        var pairs = request.Flag("output", otherwise: false);
        return new JsonObject
        {
            ["status"] = "ok",
            ["history"] = new JsonArray([.. entries.Select(number => new JsonArray(
                0, number, pairs ? new JsonArray(cells[number - 1], null) : JsonValue.Create(cells[number - 1])))]),
        };
    }

    // Other sessions are not kept: their numbers, counted back from this one, name nothing.
    private IEnumerable<int> Range(JupyterMessage request)
    {
        if (request.Number("session", 0) != 0) return [];
        var start = Math.Max(1, request.Number("start", 1));
        var stop = Math.Min(Count + 1, request.Number("stop", Count + 1));
        return start < stop ? Enumerable.Range(start, stop - start) : [];
    }

    private IEnumerable<int> Search(JupyterMessage request)
    {
        var pattern = request.Text("pattern", "*");
        var found = Enumerable.Range(1, Count).Where(number => FileSystemName.MatchesSimpleExpression(pattern, cells[number - 1], ignoreCase: false));
        if (request.Flag("unique", otherwise: false))
        {
            found = found.GroupBy(number => cells[number - 1], StringComparer.Ordinal).Select(same => same.Last()).Order();
        }

        return Last(found, request.Number("n", Count));
    }

    private static IEnumerable<int> Last(IEnumerable<int> numbers, int most) => numbers.TakeLast(Math.Max(0, most));
}
