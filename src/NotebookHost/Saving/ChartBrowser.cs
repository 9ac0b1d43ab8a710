using System.Text.Json;
using Microsoft.Playwright;
using NotebookHost.Pages;

namespace NotebookHost.Saving;

/// <summary>
/// A browser that draws figures, one after the other, on one page without a network. What could differ from run to run is
/// fixed: width, scale, font, language, time zone, and that nothing moves.
/// </summary>
internal sealed class ChartBrowser : IAsyncDisposable
{
    /// <summary>The width of a picture in CSS pixels.</summary>
    public const int Width = 900;

    private const int UsualHeight = 450;
    private const float Scale = 1;
    private const string PackageOption = "NotebookHost.PlaywrightPackage";
    private const string DriverVariable = "PLAYWRIGHT_DRIVER_SEARCH_PATH";

    private static readonly TimeSpan DrawLimit = TimeSpan.FromSeconds(60);

    // Nothing can be reached, whatever a figure or the browser itself asks for.
    private static readonly string[] Arguments =
    [
        "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--force-color-profile=srgb", "--disable-lcd-text", "--font-render-hinting=none", "--hide-scrollbars",
    ];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly IPage page;
    private readonly SemaphoreSlim turn = new(1);

    private ChartBrowser(IPlaywright playwright, IBrowser browser, IPage page)
    {
        this.playwright = playwright;
        this.browser = browser;
        this.page = page;
    }

    /// <summary>Starts the browser and loads plotly.js.</summary>
    /// <param name="program">The browser's program.</param>
    /// <exception cref="PlaywrightException">It does not start.</exception>
    public static async Task<ChartBrowser> StartAsync(string program)
    {
        // The driver stays in the package's folder: beside every copy of this program it would be more than 100 MB.
        if (AppContext.GetData(PackageOption) is string package && Directory.Exists(package) && Environment.GetEnvironmentVariable(DriverVariable) is null)
            Environment.SetEnvironmentVariable(DriverVariable, package);
        var playwright = await Playwright.CreateAsync();
        IBrowser? browser = null;
        try
        {
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Headless = true, Args = Arguments });
            var context = await browser.NewContextAsync(new()
            {
                ViewportSize = new() { Width = Width, Height = UsualHeight },
                DeviceScaleFactor = Scale,
                Offline = true,
                Locale = "en-GB",
                TimezoneId = "UTC",
                ColorScheme = ColorScheme.Light,
                ReducedMotion = ReducedMotion.Reduce,
            });
            var page = await context.NewPageAsync();
            await page.SetContentAsync("""<!DOCTYPE html><meta charset="utf-8"><style>body { margin: 0; background: #fff; font-family: sans-serif }</style><div id="chart"></div>""");
            await page.AddScriptTagAsync(new() { Content = System.Text.Encoding.UTF8.GetString(PlotlyScript.Load().Content.AsSpan()) });
            return new ChartBrowser(playwright, browser, page);
        }
        catch
        {
            if (browser is not null) await browser.CloseAsync();
            playwright.Dispose();
            throw;
        }
    }

    /// <summary>A PNG of a figure, <see cref="Width"/> pixels wide and as high as the figure asks.</summary>
    /// <param name="figure">A figure of plotly.js.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="PlaywrightException">plotly.js cannot draw it, or the browser has gone.</exception>
    /// <exception cref="TimeoutException">It took longer than a minute.</exception>
    public async Task<byte[]> DrawAsync(JsonElement figure, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            return await DrawOnPageAsync(figure).WaitAsync(DrawLimit, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await browser.CloseAsync();
        }
        catch (PlaywrightException)
        {
            // It has gone by itself.
        }

        playwright.Dispose();
        turn.Dispose();
    }

    private async Task<byte[]> DrawOnPageAsync(JsonElement figure)
    {
        // A figure without a font of its own is drawn in the page's.
        var height = await page.EvaluateAsync<double>(
            """
            async ([text, width, usual]) => {
              const figure = JSON.parse(text);
              const layout = { ...figure.layout, autosize: false, width, height: figure.layout?.height ?? usual };
              layout.font = { family: "sans-serif", ...layout.font };
              delete layout.updatemenus;
              await Plotly.newPlot("chart", figure.data, layout, { ...figure.config, staticPlot: true, displayModeBar: false, responsive: false });
              await document.fonts.ready;
              return document.querySelector("#chart .main-svg").getBoundingClientRect().height;
            }
            """,
            new object[] { figure.GetRawText(), Width, UsualHeight });
        await page.SetViewportSizeAsync(Width, Math.Clamp((int)Math.Ceiling(height), 1, 8000));
        // What is drawn in the next frame is what was asked for.
        await page.EvaluateAsync("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        var picture = await page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
        await page.EvaluateAsync("() => Plotly.purge('chart')");
        return picture;
    }
}
