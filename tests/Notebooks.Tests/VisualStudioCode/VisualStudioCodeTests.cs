using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;
using NotebookHost.Notebooks;
using Notebooks.Tests.Browser;
using Xunit;

namespace Notebooks.Tests.VisualStudioCode;

/// <summary>The saved notebooks in VS Code with no extension but its own, in a browser.</summary>
public sealed class VisualStudioCodeTests
{
    // Outputs are put in as they come into sight: in a window that is high enough all of them are.
    private const int Width = 1280;
    private const int Height = 45_000;
    private const int PictureHeight = 3_000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    [Fact]
    public async Task Every_saved_output_is_shown_and_no_file_changes()
    {
        CodeServer.RequireOrSkip();
        var program = Programs.BrowserOrSkip();
        var cancellation = TestContext.Current.CancellationToken;
        using var workspace = new TemporaryFolder();
        using var state = new TemporaryFolder();
        var files = Directory.EnumerateFiles(Repository.At("notebooks"), "*.ipynb").Order(StringComparer.Ordinal).ToList();
        foreach (var file in files) File.Copy(file, Path.Combine(workspace.Path, Path.GetFileName(file)));
        await using var server = await CodeServer.StartAsync(workspace.Path, state.Path, cancellation);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox", "--disable-gpu"] });

        foreach (var file in files)
        {
            var saved = NotebookFile.Read(file).Cells.SelectMany(cell => cell.Outputs).ToList();
            Assert.NotEmpty(saved);
            var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = Width, Height = Height }, Locale = "en-GB" });
            page.SetDefaultTimeout((float)Limit.TotalMilliseconds);
            await OpenAsync(page, server.Address, Path.GetFileName(file), cancellation);

            var shown = await ShownAsync(page, saved.Count, cancellation);
            Directory.CreateDirectory(Repository.At("artifacts", "vscode"));
            await page.ScreenshotAsync(new()
            {
                Path = Repository.At("artifacts", "vscode", Path.ChangeExtension(Path.GetFileName(file), ".png")),
                Clip = new() { Width = Width, Height = PictureHeight },
            });

            Assert.Equal(new ShownOutputs(saved.Count, Empty: 0, Pictures(saved), Broken: 0, NoRenderer: false), shown);
            Assert.Empty(await page.Locator(".notification-list-item:has(.codicon-error)").AllInnerTextsAsync());
            Assert.Equal(0, await page.Locator(".tab.dirty").CountAsync());
            Assert.Equal(await File.ReadAllBytesAsync(file, cancellation), await File.ReadAllBytesAsync(Path.Combine(workspace.Path, Path.GetFileName(file)), cancellation));
            await page.CloseAsync();
        }
    }

    private static int Pictures(IEnumerable<CellOutput> outputs) =>
        outputs.OfType<RichOutput>().Count(output => output.Data.ContainsKey("image/png"));

    // The list of files stands before the part of VS Code that knows notebooks is up; until then a file opens as text.
    private static async Task OpenAsync(IPage page, Uri address, string name, CancellationToken cancellation)
    {
        await page.GotoAsync(address.AbsoluteUri);
        var row = page.Locator($".explorer-folders-view .monaco-list-row[aria-label^=\"{name}\"]");
        var notebook = page.Locator(".notebook-editor .monaco-list, .notebookOverlay .monaco-list").First;
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < Limit;)
        {
            await row.DblClickAsync();
            try
            {
                await notebook.WaitForAsync(new() { Timeout = 8_000 });
                return;
            }
            catch (TimeoutException)
            {
                await page.Keyboard.PressAsync("Control+F4");
            }

            cancellation.ThrowIfCancellationRequested();
        }

        Assert.Fail($"{name} is not opened as a notebook.");
    }

    private static async Task<ShownOutputs> ShownAsync(IPage page, int expected, CancellationToken cancellation)
    {
        var (shown, before) = (ShownOutputs.None, (ShownOutputs?)null);
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < Limit; await Task.Delay(500, cancellation))
        {
            shown = ShownOutputs.None;
            foreach (var frame in page.Frames.Where(frame => frame != page.MainFrame))
            {
                var found = await CountAsync(frame);
                if (found.Outputs > shown.Outputs) shown = found;
            }

            if (shown.Outputs >= expected && shown is { Empty: 0, Broken: 0 } && shown == before) break;
            before = shown;
        }

        return shown;
    }

    // A frame may go while it is asked.
    private static async Task<ShownOutputs> CountAsync(IFrame frame)
    {
        try
        {
            return (await frame.EvaluateAsync<JsonElement>(ShownOutputs.Script)).Deserialize<ShownOutputs>(Json) ?? ShownOutputs.None;
        }
        catch (PlaywrightException)
        {
            return ShownOutputs.None;
        }
    }
}
