using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Playwright;
using Notebooks.Tests.Browser;
using NotebookHost.Notebooks;
using Xunit;

namespace Notebooks.Tests.Gallery;

/// <summary>
/// The gallery of the real lessons, made once, and a walk through all its pages by their links in two widths and both themes.
/// What there was to see is kept in <c>artifacts/site</c>.
/// </summary>
public sealed class GalleryVisits : IAsyncDisposable
{
    // Nothing but files can be reached, whatever a page or the browser itself asks for.
    private static readonly string[] BrowserArguments =
    [
        "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-quic", "--host-resolver-rules=MAP * ~NOTFOUND",
    ];

    private static readonly string Kept = Repository.At("artifacts", "site");

    // What fails fails once, for all tests.
    private readonly Lazy<Task<ImmutableArray<PageVisit>>> visits;
    private readonly ConcurrentQueue<string> complaints = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    public GalleryVisits() => visits = new(GoAsync);

    /// <summary>The folder of the gallery.</summary>
    internal static string Folder { get; } = Path.Combine(Kept, "pages");

    /// <summary>The folder of the pictures of its pages.</summary>
    internal static string Screens { get; } = Path.Combine(Kept, "screens");

    /// <summary>Errors on the consoles, and requests to other places.</summary>
    internal IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>The pages by file name: the front page, the lessons in order, the others.</summary>
    internal static IEnumerable<string> Pages => Directory.GetFiles(Folder, "*.html").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    /// <summary>The figures that a lesson saved, in order: the types of their traces, and how many.</summary>
    internal static IEnumerable<string> SavedCharts(string page) =>
        Path.Combine(Folder, Path.ChangeExtension(page, ".ipynb")) is var file && File.Exists(file)
            ? NotebookFile.Read(file).Cells
                .SelectMany(cell => cell.Outputs.OfType<RichOutput>())
                .Where(output => output.Data.ContainsKey(MimeTypes.Plotly))
                .Select(output => output.Data[MimeTypes.Plotly].GetProperty("data").EnumerateArray()
                    .Select(trace => trace.TryGetProperty("type", out var type) ? type.GetString()! : "scatter").ToArray())
                .Select(types => $"{string.Join(',', types)}; {types.Length}")
            : [];

    /// <summary>A window on the front page; skips the test where there is no browser.</summary>
    internal async Task<GalleryWindow> OpenAsync(int width, bool script = true, ColorScheme scheme = ColorScheme.Light)
    {
        await VisitsAsync();
        return await GalleryWindow.OpenAsync(browser!, Folder, width, script, scheme);
    }

    /// <summary>What was seen; the first test that asks goes through the pages. Skips the test where there is no browser.</summary>
    internal Task<ImmutableArray<PageVisit>> VisitsAsync()
    {
        Programs.BrowserOrSkip();
        return visits.Value;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
    }

    private async Task<ImmutableArray<PageVisit>> GoAsync()
    {
        await MakeAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Programs.BrowserOrSkip(), Headless = true, Args = BrowserArguments });
        // Two at once: as many as a small machine has cores.
        var wide = WalkAsync(1440);
        var narrow = WalkAsync(390);
        ImmutableArray<PageVisit> seen = [.. await wide, .. await narrow];
        await KeepReportAsync(seen);
        return seen;
    }

    private static async Task MakeAsync()
    {
        using var lessons = await LessonNotebooks.MakeAsync();
        foreach (var earlier in (string[])[Folder, Screens])
        {
            if (Directory.Exists(earlier)) Directory.Delete(earlier, recursive: true);
        }

        Directory.CreateDirectory(Screens);
        var made = await HostRun.OfCommandAsync(Repository.Root, "site", lessons.Folder, "--out", Folder);
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
    }

    private async Task<List<PageVisit>> WalkAsync(int width)
    {
        var axe = AxeRules.ReadScript();
        var seen = new List<PageVisit>();
        await using var window = await GalleryWindow.OpenAsync(browser!, Folder, width);
        foreach (var theme in (string[])["light", "dark"])
        {
            await window.GoToAsync("index.html");
            // On the pages that follow it is remembered.
            await window.ChooseThemeAsync(theme);
            seen.Add(await window.LookAsync(theme, axe, Screens));
            await window.FollowAsync(window.Page.Locator(".lesson h2 a").First);
            seen.Add(await window.LookAsync(theme, axe, Screens));
            while (await window.Page.Locator("a[rel=next]").CountAsync() > 0)
            {
                await window.FollowAsync(window.Page.Locator("a[rel=next]"));
                seen.Add(await window.LookAsync(theme, axe, Screens));
            }

            for (var item = 1; item < await window.Page.Locator(".pages a").CountAsync(); item++)
            {
                await window.FollowAsync(window.Page.Locator(".pages a").Nth(item));
                seen.Add(await window.LookAsync(theme, axe, Screens));
            }
        }

        foreach (var complaint in window.Complaints.Concat(window.ForeignRequests.Select(address => $"asked for {address}")))
            complaints.Enqueue(complaint);
        return seen;
    }

    private static async Task KeepReportAsync(ImmutableArray<PageVisit> visits)
    {
        var report = visits.Where(visit => visit.Axe is not null)
            .OrderBy(visit => visit.Name, StringComparer.Ordinal)
            .Select(visit => new
            {
                visit.Page,
                visit.Width,
                visit.Theme,
                Version = visit.Axe!.Value.GetProperty("testEngine").GetProperty("version"),
                Rules = AxeRules.Tags,
                Passed = visit.Axe.Value.GetProperty("passes").GetArrayLength(),
                Violations = visit.Axe.Value.GetProperty("violations"),
                // What axe leaves to a person to judge, by rule and reason.
                Incomplete = from rule in visit.Axe.Value.GetProperty("incomplete").EnumerateArray()
                             from node in rule.GetProperty("nodes").EnumerateArray()
                             from check in node.GetProperty("any").EnumerateArray()
                             group node by $"{rule.GetProperty("id").GetString()}: {check.GetProperty("message").GetString()}" into same
                             orderby same.Key
                             select $"{same.Count()} x {same.Key} For example: {same.First().GetProperty("target").GetRawText()}",
            });
        await File.WriteAllTextAsync(Path.Combine(Kept, "axe.json"), JsonSerializer.Serialize(report, Indented), TestContext.Current.CancellationToken);
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
}
