using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Notebooks.Tests.Browser;

/// <summary>A notebook open in a browser, used by what a person sees and clicks.</summary>
internal sealed class NotebookWindow : IAsyncDisposable
{
    private const int Width = 1280;
    private const int Height = 760;
    private const int ChartPictureWidth = 1100;
    private const float KernelLimit = 60_000;
    private const float RunLimit = 240_000;

    private const string Idle = "#kernel_indicator_icon.kernel_idle_icon";
    private const string Drawing = ".output_plotly .js-plotly-plot .main-svg:first-child";

    // What the front end looks for and the server does not have: widgets for Python.
    private static readonly string[] NotOfTheKernel = ["/nbextensions/widgets/"];

    private readonly IBrowserContext context;
    private readonly IPage page;
    private readonly ConcurrentQueue<string> complaints = [];
    private readonly ConcurrentQueue<Uri> requests = [];

    private NotebookWindow(IBrowserContext context, IPage page)
    {
        this.context = context;
        this.page = page;
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Console += (_, message) =>
        {
            var text = $"{message.Type}: {message.Text} ({message.Location})";
            if (message.Type == "error" && !NotOfTheKernel.Any(place => text.Contains(place, StringComparison.Ordinal))) complaints.Enqueue(text);
        };
        page.Request += (_, request) => requests.Enqueue(new Uri(request.Url));
        page.WebSocket += (_, socket) => requests.Enqueue(new Uri(socket.Url));
    }

    /// <summary>What went wrong in the page: errors on the console and exceptions nobody caught.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>The hosts that the page has asked for anything, each once.</summary>
    public IEnumerable<string> Hosts => requests.Where(address => address.Scheme is not ("data" or "blob")).Select(address => address.Host).Distinct();

    /// <summary>Opens a notebook and waits until its kernel waits.</summary>
    public static async Task<NotebookWindow> OpenAsync(IBrowser browser, Uri address)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = Width, Height = Height }, Locale = "en-GB" });
        var window = new NotebookWindow(context, await context.NewPageAsync());
        try
        {
            await window.page.GotoAsync(address.AbsoluteUri);
            await window.page.WaitForSelectorAsync(Idle, new() { Timeout = KernelLimit });
            return window;
        }
        catch
        {
            await window.DisposeAsync();
            throw;
        }
    }

    /// <summary>Chooses Run All in the menu Cell, and waits until the kernel waits again and each cell has a number, or one shows an error.</summary>
    public async Task RunAllAsync()
    {
        await ChooseAsync("Cell", "#run_all_cells");
        await page.WaitForFunctionAsync(
            """
            idle => document.querySelector(".output_error") !== null
              || (document.querySelector(idle) !== null
                && [...document.querySelectorAll(".code_cell .input_prompt")].every(prompt => /\[\d+\]/.test(prompt.textContent)))
            """,
            Idle,
            new() { Timeout = RunLimit });
    }

    /// <summary>Chooses Save and Checkpoint in the menu File, and waits until it is done.</summary>
    public async Task SaveAsync()
    {
        await ChooseAsync("File", "#save_checkpoint");
        await page.WaitForFunctionAsync("() => !Jupyter.notebook.dirty && /Checkpoint created/.test(document.querySelector('#notification_notebook').textContent)");
    }

    /// <summary>Chooses All Output, Clear in the menu Cell.</summary>
    public async Task ClearAllAsync()
    {
        await page.ClickAsync("#menubar .dropdown-toggle:text-is('Cell')");
        await page.HoverAsync("#all_outputs");
        await page.ClickAsync("#clear_all_output > a");
    }

    /// <summary>Waits until as many charts are drawn.</summary>
    public async Task WaitForChartsAsync(int count)
    {
        try
        {
            await page.WaitForFunctionAsync($"count => document.querySelectorAll('{Drawing}').length === count", count);
        }
        catch (TimeoutException)
        {
            var drawn = await page.Locator(Drawing).CountAsync();
            Assert.Fail($"{drawn} charts are drawn, not {count}. {string.Join('\n', complaints)}");
        }
    }

    /// <summary>Makes the window wider or narrower, and waits until every chart has followed.</summary>
    public async Task ResizeAsync(int width)
    {
        await page.SetViewportSizeAsync(width, Height);
        await page.WaitForFunctionAsync(
            """
            () => [...document.querySelectorAll(".output_plotly .js-plotly-plot")].every(chart =>
              Math.abs(chart.clientWidth - chart.querySelector(".main-svg").getBoundingClientRect().width) < 1)
            """);
    }

    /// <summary>The width of the first chart, in CSS pixels.</summary>
    public Task<double> ChartWidthAsync() => page.EvaluateAsync<double>("document.querySelector('.output_plotly .main-svg').getBoundingClientRect().width");

    /// <summary>What an expression of JavaScript gives in the page.</summary>
    public Task<T> EvaluateAsync<T>(string expression) => page.EvaluateAsync<T>(expression);

    /// <summary>The text of each element that a selector finds.</summary>
    public Task<IReadOnlyList<string>> TextsAsync(string selector) => page.Locator(selector).AllTextContentsAsync();

    /// <summary>What an expression of JavaScript gives in the page, as JSON: Playwright's own conversion makes numbers strings.</summary>
    public async Task<JsonElement> EvaluateJsonAsync(string expression) => JsonElement.Parse(await page.EvaluateAsync<string>($"JSON.stringify({expression})"));

    /// <summary>A figure in each output that has one, as the notebook would save it.</summary>
    public async Task<IReadOnlyList<JsonElement>> FiguresAsync() =>
        [.. (await EvaluateJsonAsync(
            """
            Jupyter.notebook.toJSON().cells.flatMap(cell => cell.outputs ?? [])
              .map(output => output.data?.["application/vnd.plotly.v1+json"]).filter(figure => figure)
            """)).EnumerateArray()];

    /// <summary>A picture of the whole notebook: the window is made as high as it, as the notebook scrolls within.</summary>
    public async Task TakePictureAsync(string path)
    {
        var height = await page.EvaluateAsync<int>("Math.ceil(document.querySelector('#header').offsetHeight + document.querySelector('#notebook').scrollHeight)");
        await page.SetViewportSizeAsync(Width, height);
        await page.EvaluateAsync("() => document.querySelector('#site').scrollTo(0, 0)");
        await page.ScreenshotAsync(new() { Path = path });
    }

    /// <summary>A picture of the window as it is when the first chart stands in its middle.</summary>
    public async Task TakePictureOfFirstChartAsync(string path)
    {
        await ResizeAsync(ChartPictureWidth);
        await page.Mouse.MoveAsync(0, 0);
        await page.EvaluateAsync("() => document.querySelector('.output_plotly').scrollIntoView({ block: 'center' })");
        await page.ScreenshotAsync(new() { Path = path });
    }

    public async ValueTask DisposeAsync() => await context.CloseAsync();

    private async Task ChooseAsync(string menu, string entry)
    {
        await page.ClickAsync($"#menubar .dropdown-toggle:text-is('{menu}')");
        await page.ClickAsync($"{entry} > a");
    }
}
