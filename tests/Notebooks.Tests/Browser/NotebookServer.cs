using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Notebooks.Tests.Browser;

/// <summary>The classic Notebook's server on the loopback address, with settings, data and state of its own.</summary>
internal sealed class NotebookServer : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(20);

    private readonly Process process;
    private readonly StringBuilder log = new();
    private string token = "";

    private NotebookServer(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start };
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The server's address, which ends with a slash.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Starts the server in a working copy and waits until it listens.</summary>
    public static async Task<NotebookServer> StartAsync(string program, WorkingCopy copy, CancellationToken cancellation)
    {
        var runtime = Path.Combine(copy.State, "runtime");
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = copy.Notebooks,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The last two end what a killed test would leave behind.
        string[] arguments =
        [
            "--no-browser", "--allow-root", "--ip=127.0.0.1", $"--port={Loopback.FreePort()}", "--port-retries=20", $"--notebook-dir={copy.Notebooks}",
            "--MappingKernelManager.cull_idle_timeout=300", "--NotebookApp.shutdown_no_activity_timeout=600",
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["JUPYTER_PATH"] = copy.JupyterPath;
        start.Environment["JUPYTER_CONFIG_DIR"] = Path.Combine(copy.State, "config");
        start.Environment["JUPYTER_DATA_DIR"] = Path.Combine(copy.State, "data");
        start.Environment["JUPYTER_RUNTIME_DIR"] = runtime;
        start.Environment["JUPYTER_NO_CONFIG"] = "1";
        start.Environment["IPYTHONDIR"] = Path.Combine(copy.State, "ipython");

        var server = new NotebookServer(start);
        try
        {
            await server.WaitAsync(runtime, cancellation);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>The address of a page of the server, with leave to see it.</summary>
    public Uri Page(string path) => new(Address, $"{path}?token={token}");

    /// <summary>Ends the server and its kernels; by force what does not end when asked.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (!process.HasExited && token.Length > 0)
            {
                using var client = new HttpClient { Timeout = EndLimit };
                client.DefaultRequestHeaders.Add("Authorization", $"token {token}");
                using var answer = await client.PostAsync(new Uri(Address, "api/shutdown"), content: null);
                using var limit = new CancellationTokenSource(EndLimit);
                await process.WaitForExitAsync(limit.Token);
            }
        }
        catch (Exception problem) when (problem is HttpRequestException or OperationCanceledException)
        {
            // It is ended below.
        }

        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        process.Dispose();
    }

    // The server writes a file that says where it listens, once it does; the port may be another one if the free one has been taken since.
    private async Task WaitAsync(string runtime, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        while (!await RespondsAsync(runtime, cancellation))
        {
            Assert.False(process.HasExited, $"jupyter-notebook ended with exit code {(process.HasExited ? process.ExitCode : 0)}:\n{Log}");
            Assert.True(Stopwatch.GetElapsedTime(began) < StartLimit, $"jupyter-notebook does not listen after {StartLimit.TotalSeconds} s:\n{Log}");
            await Task.Delay(100, cancellation);
        }
    }

    private async Task<bool> RespondsAsync(string runtime, CancellationToken cancellation)
    {
        var file = Path.Combine(runtime, $"nbserver-{process.Id}.json");
        if (!File.Exists(file)) return false;
        try
        {
            using var said = JsonDocument.Parse(await File.ReadAllTextAsync(file, cancellation));
            token = said.RootElement.GetProperty("token").GetString()!;
            Address = new UriBuilder("http", "127.0.0.1", said.RootElement.GetProperty("port").GetInt32()).Uri;
            using var client = new HttpClient();
            using var answer = await client.GetAsync(Page("api"), cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception problem) when (problem is JsonException or HttpRequestException)
        {
            return false;
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (log) log.AppendLine(line.Data);
    }

    private string Log
    {
        get
        {
            lock (log) return log.ToString();
        }
    }
}
