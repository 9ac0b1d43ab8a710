using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace Notebooks.Tests.Gallery;

/// <summary>The gallery as a reader sees it in a browser, opened from the disk.</summary>
public sealed class GalleryTests(GalleryVisits gallery) : IClassFixture<GalleryVisits>
{
    private static readonly int[] Widths = [390, 1440];
    private static readonly string[] Themes = ["light", "dark"];

    [Fact]
    public async Task Links_lead_through_every_page_in_both_widths_and_themes()
    {
        var visits = await gallery.VisitsAsync();
        var expected = from page in GalleryVisits.Pages from width in Widths from theme in Themes select (page, width, theme);

        Assert.Equal(expected.Order(), visits.Select(visit => (visit.Page, visit.Width, visit.Theme)).Order());
        Assert.Empty(gallery.Complaints);
    }

    [Fact]
    public async Task Every_chart_is_drawn_with_the_traces_that_were_saved()
    {
        var visits = await gallery.VisitsAsync();

        Assert.Contains(visits, visit => visit.Charts.Length > 0);
        Assert.All(visits, visit =>
        {
            Assert.Equal(GalleryVisits.SavedCharts(visit.Page), visit.Charts);
            Assert.Empty(visit.EmptyCharts);
        });
    }

    [Fact]
    public async Task No_page_scrolls_sideways_and_each_has_the_ground_of_its_theme()
    {
        Assert.All(await gallery.VisitsAsync(), visit =>
        {
            Assert.True(visit.ScrollWidth <= visit.Width, $"{visit.Name} is {visit.ScrollWidth} pixels wide.");
            Assert.Equal(visit.Theme == "light" ? "rgb(255, 255, 255)" : "rgb(21, 24, 29)", visit.Paper);
        });
    }

    [Fact]
    public async Task No_label_of_a_chart_is_cut_off()
    {
        var visits = await gallery.VisitsAsync();

        var cut = visits.SelectMany(visit => visit.CutLabels.Select(label => $"{visit.Name}, {label}")).ToList();
        Assert.True(cut.Count == 0, string.Join('\n', cut));
    }

    [Fact]
    public async Task Pages_keep_the_rules_of_WCAG_A_and_AA()
    {
        AxeRules.RequireOrSkip();
        var visits = await gallery.VisitsAsync();

        Assert.All(visits, visit => Assert.NotNull(visit.Axe));
        Assert.Empty(visits.SelectMany(visit => visit.Violations));
    }

    [Fact]
    public async Task Figures_tables_and_boxes_have_names()
    {
        Assert.All(await gallery.VisitsAsync(), visit => Assert.Empty(visit.UnnamedFigures));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task The_keyboard_alone_reaches_and_works_everything(int width)
    {
        await using var window = await gallery.OpenAsync(width);
        var page = window.Page;
        await window.FollowAsync(page.Locator(".lesson h2 a").First, byKeyboard: true);

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#content", await FocusedAsync(page, "element.getAttribute('href')"));
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().top >= 0"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("content", await FocusedAsync(page, "element.id"));

        await page.ReloadAsync();
        await page.EvaluateAsync("document.activeElement.blur()");
        await TabToAsync(page, "button.theme");
        await page.Keyboard.PressAsync("Space");
        Assert.Equal("light", await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));

        if (width < 1000)
        {
            await TabToAsync(page, ".contents summary");
            await page.Keyboard.PressAsync("Enter");
        }

        await TabToAsync(page, ".contents li a");
        var anchor = await FocusedAsync(page, "element.hash");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(anchor, await page.EvaluateAsync<string>("decodeURIComponent(location.hash)"));

        await page.ScreenshotAsync(new() { Path = Path.Combine(GalleryVisits.Screens, $"reading-{width}.png") });

        await TabToAsync(page, ".code button.copy");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.activeElement.textContent === 'Copied' && document.querySelector('[aria-live=polite]').textContent === 'Copied'");

        await TabToAsync(page, "main details:not([open]) > summary");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("true", await FocusedAsync(page, "String(element.parentElement.open)"));

        await TabToAsync(page, "main :is(h2, h3) > .anchor");
        Assert.Equal("1", await FocusedAsync(page, "getComputedStyle(element).opacity"));
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task The_system_decides_on_the_theme_until_the_button_does()
    {
        await using var window = await gallery.OpenAsync(1440, scheme: ColorScheme.Dark);
        const string paper = "getComputedStyle(document.body).backgroundColor";

        Assert.Equal("rgb(21, 24, 29)", await window.Page.EvaluateAsync<string>(paper));
        await window.ChooseThemeAsync("light");
        await window.Page.ReloadAsync();
        Assert.Equal("rgb(255, 255, 255)", await window.Page.EvaluateAsync<string>(paper));
    }

    [Fact]
    public async Task Without_script_the_words_or_a_picture_stand_for_each_chart()
    {
        await using var window = await gallery.OpenAsync(1440, script: false);
        await window.FollowAsync(window.Page.Locator(".lesson h2 a").First);
        var drawings = window.Page.Locator("figure.chart .drawing");

        Assert.NotEqual(0, await drawings.CountAsync());
        foreach (var drawing in await drawings.AllAsync())
            Assert.Equal(1, await drawing.Locator("img, .words").CountAsync());
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task On_paper_the_page_is_light_and_shows_no_controls()
    {
        await using var window = await gallery.OpenAsync(1440);
        await window.ChooseThemeAsync("dark");
        await window.FollowAsync(window.Page.Locator(".lesson h2 a").First);
        await window.WaitForChartsAsync();
        await window.Page.PdfAsync(new() { Path = Path.Combine(GalleryVisits.Screens, "lesson.pdf"), PrintBackground = true });
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Empty(await window.Page.Locator("button:visible, nav:visible, .skip:visible").EvaluateAllAsync<string[]>("elements => elements.map(element => element.outerHTML)"));
        Assert.Equal("light", await window.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme"));
        // A saved picture stands for its chart.
        Assert.Equal(
            await window.Page.Locator("figure.chart .drawing").CountAsync(),
            await window.Page.Locator("figure.chart :is(.drawing:visible, .printed:visible)").CountAsync());
    }

    [Fact]
    public async Task On_a_static_host_the_pages_work_below_any_path()
    {
        const string Host = "http://gallery.invalid/below/";
        await using var window = await gallery.OpenAsync(1440);
        var asked = new ConcurrentBag<string>();
        await window.Page.RouteAsync("**/*", route =>
        {
            asked.Add(route.Request.Url);
            return route.FulfillAsync(new() { Path = Path.Combine(GalleryVisits.Folder, Uri.UnescapeDataString(new Uri(route.Request.Url).AbsolutePath["/below/".Length..])) });
        });

        await window.Page.GotoAsync(Host + "index.html");
        await window.FollowAsync(window.Page.Locator(".lesson h2 a").First);
        await window.WaitForChartsAsync();

        Assert.Equal(await window.Page.Locator("figure.chart").CountAsync(), await window.Page.Locator("figure.chart[data-drawn=true]").CountAsync());
        Assert.Contains(asked, address => address.EndsWith(".html", StringComparison.Ordinal));
        Assert.All(asked, address => Assert.StartsWith(Host, address, StringComparison.Ordinal));
        Assert.Empty(window.Complaints);
    }

    private static Task<string> FocusedAsync(IPage page, string expression) =>
        page.EvaluateAsync<string>($"(element => {expression})(document.activeElement)");

    // Goes on by the tab key; each stop shows that it has the focus.
    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var stop = 0; stop < 200; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var outline = await FocusedAsync(page, "element.matches('body') ? 'solid' : getComputedStyle(element).outlineStyle");
            Assert.True(outline != "none", $"No focus is to be seen on {await FocusedAsync(page, "element.outerHTML.slice(0, 200)")}");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
        }

        Assert.Fail($"The tab key does not reach {selector}.");
    }
}
