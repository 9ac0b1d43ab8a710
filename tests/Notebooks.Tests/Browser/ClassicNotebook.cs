using Microsoft.Playwright;
using Xunit;

namespace Notebooks.Tests.Browser;

/// <summary>A server of the classic Notebook and a browser, which the tests of a class share. Both start with the first notebook that is opened.</summary>
public sealed class ClassicNotebook : IAsyncDisposable
{
    // Nothing but the server can be reached, whatever a page or the browser itself asks for.
    private static readonly string[] BrowserArguments =
    [
        "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-quic", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private WorkingCopy? copy;
    private NotebookServer? server;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Opens a notebook of the folder notebooks; skips the test where a program that it needs is absent.</summary>
    internal async Task<NotebookWindow> OpenAsync(string notebook)
    {
        await StartAsync();
        return await NotebookWindow.OpenAsync(browser!, server!.Page($"notebooks/{notebook}"));
    }

    /// <summary>Opens a notebook that is first written there.</summary>
    internal async Task<NotebookWindow> OpenAsync(string notebook, string content)
    {
        await StartAsync();
        await File.WriteAllTextAsync(PathOf(notebook), content, TestContext.Current.CancellationToken);
        return await OpenAsync(notebook);
    }

    /// <summary>The file of a notebook that is or was open.</summary>
    internal string PathOf(string notebook) => Path.Combine(copy!.Notebooks, notebook);

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (browser is not null) await browser.CloseAsync();
        }
        finally
        {
            playwright?.Dispose();
            if (server is not null) await server.DisposeAsync();
            copy?.Dispose();
        }
    }

    private async Task StartAsync()
    {
        if (browser is not null) return;
        var cancellation = TestContext.Current.CancellationToken;
        var browserProgram = Programs.BrowserOrSkip();
        var serverProgram = await Programs.ClassicNotebookOrSkipAsync(cancellation);
        copy ??= await WorkingCopy.MakeAsync(cancellation);
        server ??= await NotebookServer.StartAsync(serverProgram, copy, cancellation);
        playwright ??= await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = browserProgram, Headless = true, Args = BrowserArguments });
    }
}
