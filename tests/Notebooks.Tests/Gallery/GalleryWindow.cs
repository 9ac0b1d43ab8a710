using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Playwright;

namespace Notebooks.Tests.Gallery;

/// <summary>A window on the gallery, opened from the disk.</summary>
internal sealed class GalleryWindow : IAsyncDisposable
{
    private const int Height = 900;
    // Other tests keep a small machine busy at the same time.
    private const float Limit = 120_000;

    private readonly IBrowserContext context;
    private readonly string folder;
    private readonly int width;
    private readonly ConcurrentQueue<string> complaints = [];
    private readonly ConcurrentQueue<Uri> requests = [];

    private GalleryWindow(IBrowserContext context, IPage page, string folder, int width)
    {
        this.context = context;
        this.folder = folder;
        this.width = width;
        Page = page;
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Enqueue($"{message.Type}: {message.Text} ({message.Location})");
        };
        page.Request += (_, request) => requests.Enqueue(new Uri(request.Url));
        page.RequestFailed += (_, request) => complaints.Enqueue($"failed: {request.Url}");
    }

    /// <summary>The page that is open.</summary>
    public IPage Page { get; }

    /// <summary>Errors and warnings on the console, exceptions nobody caught, requests that failed.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>What the pages asked for that is no file of the gallery.</summary>
    public IEnumerable<Uri> ForeignRequests =>
        requests.Where(address => address.Scheme is not ("data" or "blob") && !(address.IsFile && address.LocalPath.StartsWith(folder, StringComparison.Ordinal)));

    /// <summary>Opens the front page.</summary>
    public static async Task<GalleryWindow> OpenAsync(IBrowser browser, string folder, int width, bool script = true, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = Height },
            Locale = "en-GB",
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Limit);
        var window = new GalleryWindow(context, await context.NewPageAsync(), folder, width);
        await window.GoToAsync("index.html");
        return window;
    }

    /// <summary>Opens a page.</summary>
    public Task GoToAsync(string page) => Page.GotoAsync(new Uri(Path.Combine(folder, page)).AbsoluteUri);

    /// <summary>Clicks on a link, or presses Enter on it, and waits until its page is loaded.</summary>
    public async Task FollowAsync(ILocator link, bool byKeyboard = false)
    {
        var address = await link.EvaluateAsync<string>("link => link.href");
        await (byKeyboard ? link.PressAsync("Enter") : link.ClickAsync());
        await Page.WaitForFunctionAsync("address => location.href === address && document.readyState === 'complete'", address);
    }

    /// <summary>Presses the button for the theme until it is <paramref name="theme"/>.</summary>
    public async Task ChooseThemeAsync(string theme)
    {
        for (var press = 0; press < 3 && await Page.EvaluateAsync<string?>("document.documentElement.dataset.theme ?? null") != theme; press++)
            await Page.ClickAsync("button.theme");
    }

    /// <summary>Waits until every chart is drawn.</summary>
    public Task WaitForChartsAsync() =>
        Page.WaitForFunctionAsync("() => [...document.querySelectorAll('figure.chart')].every(chart => chart.dataset.drawn)");

    /// <summary>Waits until every chart is drawn, and looks at the page.</summary>
    public async Task<PageVisit> LookAsync(string theme, string? axe, string screens)
    {
        await WaitForChartsAsync();
        var seen = await SeenAsync();
        JsonElement? result = null;
        if (axe is not null)
        {
            // Playwright's own evaluation is no script of the page: the page's policy does not hold it back.
            await Page.EvaluateAsync(axe);
            var json = await Page.EvaluateAsync<string>(
                $$"""
                async () => JSON.stringify(await axe.run(document, {
                  runOnly: { type: "tag", values: {{JsonSerializer.Serialize(AxeRules.Tags)}} }, resultTypes: ["violations", "incomplete"], preload: false }))
                """);
            result = JsonElement.Parse(json);
        }

        var visit = new PageVisit(
            Path.GetFileName(new Uri(Page.Url).LocalPath),
            width,
            theme,
            seen.GetProperty("paper").GetString()!,
            seen.GetProperty("scrollWidth").GetInt32(),
            Texts(seen, "charts"),
            Texts(seen, "empty"),
            Texts(seen, "cut"),
            Texts(seen, "unnamed"),
            result);
        await Page.ScreenshotAsync(new() { Path = Path.Combine(screens, $"{visit.Name}.jpg"), FullPage = true, Type = ScreenshotType.Jpeg, Quality = 80 });
        return visit;
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private async Task<JsonElement> SeenAsync() => JsonElement.Parse(await Page.EvaluateAsync<string>(
        """
        () => JSON.stringify({
          paper: getComputedStyle(document.body).backgroundColor,
          scrollWidth: document.documentElement.scrollWidth,
          charts: [...document.querySelectorAll("figure.chart .drawing")].map(chart =>
            `${(chart._fullData ?? []).map(trace => trace.type).join(",")}; ${(chart.calcdata ?? []).length}`),
          empty: [...document.querySelectorAll("figure.chart")].filter(chart =>
            chart.querySelectorAll(".main-svg :is(.point, .js-line, .js-fill, .hm image, .cn image, .slice, .textpoint)").length === 0).map(chart => chart.id),
          cut: [...document.querySelectorAll("figure.chart")].flatMap(chart => {
            const edges = chart.querySelector(".main-svg")?.getBoundingClientRect();
            return [...chart.querySelectorAll(".main-svg :is(.infolayer, .xaxislayer-above, .yaxislayer-above) text")]
              .map(label => [label, label.getBoundingClientRect()])
              .filter(([, box]) => box.left < edges.left - 3 || box.right > edges.right + 3 || box.top < edges.top - 3 || box.bottom > edges.bottom + 3)
              .map(([label, box]) => `${chart.id}: ${label.textContent} (${Math.round(box.left - edges.left)} to ${Math.round(box.right - edges.left)} of ${Math.round(edges.width)}, ${Math.round(box.top - edges.top)} to ${Math.round(box.bottom - edges.top)} of ${Math.round(edges.height)})`);
          }),
          unnamed: [...document.querySelectorAll(":is([role=img], [role=region], [role=group], nav):not([aria-label]), img:not([alt]), table:not(:has(th))")].map(element => element.outerHTML.slice(0, 200)),
        })
        """));

    private static ImmutableArray<string> Texts(JsonElement seen, string name) => [.. seen.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
}
