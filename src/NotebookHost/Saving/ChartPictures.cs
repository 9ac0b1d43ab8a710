using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using NotebookHost.Notebooks;

namespace NotebookHost.Saving;

/// <summary>
/// Pictures of charts. The browser starts with the first that has to be drawn; where there is none, pictures are missing,
/// and <see cref="Note"/> says so.
/// </summary>
internal sealed class ChartPictures : IAsyncDisposable
{
    private readonly Lazy<Task<ChartBrowser?>> browser;
    private readonly ConcurrentQueue<string> undrawn = [];
    private volatile string? noBrowser;
    private int kept;
    private int drawn;
    private int missing;

    /// <param name="program">What to draw with.</param>
    public ChartPictures(BrowserProgram program) => browser = new Lazy<Task<ChartBrowser?>>(() => StartAsync(program));

    /// <summary>What was done, in a few words: <c>12 pictures: 10 kept, 2 drawn</c>; empty where there was no chart.</summary>
    public string Summary => kept + drawn + missing == 0
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{kept + drawn} picture{(kept + drawn == 1 ? "" : "s")} of charts: {kept} kept, {drawn} drawn{(missing > 0 ? $"; {missing} missing" : "")}");

    /// <summary>What the user is to know: that there is no browser, or which charts could not be drawn; null where all is well.</summary>
    public string? Note => noBrowser is { } problem
        ? string.Create(CultureInfo.InvariantCulture, $"No browser: figures that are new or have changed get no picture; kept {kept}, missing {missing}. To draw them: {problem}; then run this again.")
        : undrawn.IsEmpty ? null : string.Join('\n', undrawn.Order(StringComparer.Ordinal));

    /// <summary>
    /// The picture of each figure that the outputs of <paramref name="executed"/> hold, by the figure's text: that which
    /// <paramref name="saved"/> has for the very same figure, or else a new one.
    /// </summary>
    /// <param name="name">The notebook's name.</param>
    /// <param name="saved">The notebook as it is saved.</param>
    /// <param name="executed">Cells as they ran.</param>
    /// <param name="cancellation">Ends the drawing.</param>
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(string name, Notebook saved, IEnumerable<Cell> executed, CancellationToken cancellation)
    {
        var old = SavedIn(saved);
        var pictures = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (cell, figure) in FiguresOf(executed))
        {
            var text = SavedForm.TextOf(figure);
            if (pictures.ContainsKey(text)) continue;
            if (old.TryGetValue(text, out var picture))
            {
                Interlocked.Increment(ref kept);
                pictures.Add(text, picture);
            }
            else if (await DrawAsync($"{name}, cell {cell.ExecutionCount} (id {cell.Id})", figure, cancellation) is { } made)
            {
                Interlocked.Increment(ref drawn);
                pictures.Add(text, made);
            }
            else
            {
                Interlocked.Increment(ref missing);
            }
        }

        return pictures;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser.IsValueCreated && await browser.Value is { } started) await started.DisposeAsync();
    }

    /// <summary>The figure's text to its picture, for the charts of a notebook that have one.</summary>
    private static Dictionary<string, string> SavedIn(Notebook notebook)
    {
        var pictures = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var output in notebook.Cells.SelectMany(cell => cell.Outputs).OfType<RichOutput>())
        {
            if (SavedForm.FigureOf(output) is { } figure && output.TextOf(SavedForm.Picture) is { } picture && IsPicture(picture))
                pictures.TryAdd(SavedForm.TextOf(figure), picture);
        }

        return pictures;
    }

    /// <summary>Whether the text is a PNG in base64.</summary>
    public static bool IsPicture(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) && PngFile.IsPng(bytes.AsSpan(0, length));
    }

    private static IEnumerable<(Cell Cell, JsonElement Figure)> FiguresOf(IEnumerable<Cell> cells) =>
        from cell in cells
        from output in cell.Outputs
        let figure = SavedForm.FigureOf(output)
        where figure is not null
        select (cell, figure.Value);

    private async Task<string?> DrawAsync(string place, JsonElement figure, CancellationToken cancellation)
    {
        if (await browser.Value is not { } drawing) return null;
        try
        {
            return Convert.ToBase64String(PngFile.Stripped(await drawing.DrawAsync(figure, cancellation)));
        }
        catch (Exception failure) when (failure is PlaywrightException or TimeoutException or InvalidDataException)
        {
            undrawn.Enqueue($"{place}: the chart could not be drawn, and has no picture. {FirstLine(failure.Message)}");
            return null;
        }
    }

    private async Task<ChartBrowser?> StartAsync(BrowserProgram program)
    {
        if (program.Path is not { } path)
        {
            noBrowser = program.Problem;
            return null;
        }

        try
        {
            return await ChartBrowser.StartAsync(path);
        }
        catch (Exception failure) when (failure is PlaywrightException or TimeoutException or IOException or System.ComponentModel.Win32Exception)
        {
            noBrowser = $"mend {path}, which does not start ({FirstLine(failure.Message)}), or name another in {BrowserProgram.Variable}";
            return null;
        }
    }

    private static string FirstLine(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "";
}
